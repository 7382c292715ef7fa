import { lazy } from "react";

/** Its pages come when they are opened. */
export const Reports = lazy(async () => ({ default: (await import("./Reports.tsx")).Reports }));
