import { lazy } from "react";

/** Its pages come when they are opened. */
export const AwardList = lazy(async () => ({ default: (await import("./AwardList.tsx")).AwardList }));
