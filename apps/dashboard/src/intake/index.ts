import { lazy } from "react";

/** Its pages come when they are opened. */
export const IntakeList = lazy(async () => ({ default: (await import("./IntakeList.tsx")).IntakeList }));
export const IntakeShow = lazy(async () => ({ default: (await import("./IntakeShow.tsx")).IntakeShow }));
