import { lazy } from "react";

export { QuotaState } from "./QuotaState.tsx";

/** Its pages come when they are opened. */
export const QuotaList = lazy(async () => ({ default: (await import("./QuotaList.tsx")).QuotaList }));
