import type { acts as vi } from "../vi/acts.ts";

export const acts: typeof vi = {
  reload: "Reload",
  unreachable:
    "The server cannot be reached. Nothing was saved; what you typed is still here. Check the internal network, then try again.",
  failed:
    "The server failed. Nothing was saved; what you typed is still here. Try again; if it fails again, tell your administrator.",
};
