import { lazy } from "react";

/** Its pages come when they are opened. */
export const ReviewList = lazy(async () => ({ default: (await import("./ReviewList.tsx")).ReviewList }));
export const ReviewShow = lazy(async () => ({ default: (await import("./ReviewShow.tsx")).ReviewShow }));
