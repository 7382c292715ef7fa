import { lazy } from "react";

/** Its pages come when they are opened. */
export const FormList = lazy(async () => ({ default: (await import("./FormList.tsx")).FormList }));
export const FormOnPaper = lazy(async () => ({ default: (await import("./FormOnPaper.tsx")).FormOnPaper }));
export const FilledFormPage = lazy(async () => ({
  default: (await import("./filled/FilledFormPage.tsx")).FilledFormPage,
}));
