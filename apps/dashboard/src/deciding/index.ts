import { lazy } from "react";

/** Its page comes when it is opened. */
export const ScopePage = lazy(async () => ({ default: (await import("./ScopePage.tsx")).ScopePage }));
