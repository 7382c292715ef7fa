import { lazy } from "react";

export { QuotaState } from "./QuotaState.tsx";

/** Its pages come when they are opened. */
export const ScopesToDecide = lazy(async () => ({ default: (await import("./ScopesToDecide.tsx")).ScopesToDecide }));
export const QuotaList = lazy(async () => ({ default: (await import("./QuotaList.tsx")).QuotaList }));
