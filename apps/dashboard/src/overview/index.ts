import { lazy } from "react";

/** Its pages come when they are opened. */
export const Overview = lazy(async () => ({ default: (await import("./Overview.tsx")).Overview }));
