import { lazy } from "react";

/** Its page comes when it is opened. */
export const UpwardReportPage = lazy(async () => ({
  default: (await import("./UpwardReportPage.tsx")).UpwardReportPage,
}));
