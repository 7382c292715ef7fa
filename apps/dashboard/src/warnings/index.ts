import { lazy } from "react";

/** Its pages come when they are opened. */
export const WarningList = lazy(async () => ({ default: (await import("./WarningList.tsx")).WarningList }));
