import { lazy } from "react";

/** Its page comes when it is opened. */
export const YearList = lazy(async () => ({ default: (await import("./YearList.tsx")).YearList }));
