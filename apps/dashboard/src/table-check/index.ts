import { lazy } from "react";

/** Its page comes when it is opened. */
export const TableCheck = lazy(async () => ({ default: (await import("./TableCheck.tsx")).TableCheck }));
