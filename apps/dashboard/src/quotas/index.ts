import { lazy } from "react";

/** Its pages come when they are opened. */
export const QuotaList = lazy(async () => ({ default: (await import("./QuotaList.tsx")).QuotaList }));
