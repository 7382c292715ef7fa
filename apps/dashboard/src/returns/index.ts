import { lazy } from "react";

/** Its page comes when it is opened. */
export const ReturnPage = lazy(async () => ({ default: (await import("./ReturnPage.tsx")).ReturnPage }));
