import { lazy } from "react";

/** Its pages come when they are opened. */
export const InspectionList = lazy(async () => ({ default: (await import("./InspectionList.tsx")).InspectionList }));
export const InspectionShow = lazy(async () => ({ default: (await import("./InspectionShow.tsx")).InspectionShow }));
export const InspectionPlan = lazy(async () => ({ default: (await import("./InspectionPlan.tsx")).InspectionPlan }));
export const InspectionEdit = lazy(async () => ({ default: (await import("./InspectionEdit.tsx")).InspectionEdit }));
export const ScheduleOnPaper = lazy(async () => ({ default: (await import("./ScheduleOnPaper.tsx")).ScheduleOnPaper }));
