import { lazy } from "react";

/** Its pages come when they are opened. */
export const FollowUpList = lazy(async () => ({ default: (await import("./FollowUpList.tsx")).FollowUpList }));
