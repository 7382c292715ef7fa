import { lazy } from "react";

/** Its page comes when it is opened. */
export const SubmissionBoard = lazy(async () => ({ default: (await import("./SubmissionBoard.tsx")).SubmissionBoard }));
