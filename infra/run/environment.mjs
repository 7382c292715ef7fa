import { delimiter } from "node:path";
import { bin } from "./paths.mjs";
import { startedAt } from "./say.mjs";

/** What npm lays into the environment of its scripts confuses the tools below; these are the user's own wishes. */
const wishes = /^npm_config_(registry|cache|cafile|proxy|https_proxy|noproxy|strict_ssl|userconfig)$/;

/** The environment for the programs we start: ours, without npm's traces, with the repository's Node first. */
export function environment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("npm_") || wishes.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: [bin, process.env.PATH].join(delimiter),
    XEP_LOAI_STARTED_AT: String(startedAt),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
  };
}
