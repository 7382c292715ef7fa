import { lazy } from "react";

/** Its pages come when they are opened. */
export const ClassificationList = lazy(async () => ({
  default: (await import("./ClassificationList.tsx")).ClassificationList,
}));
export const FactEntryPage = lazy(async () => ({
  default: (await import("./entry/FactEntryPage.tsx")).FactEntryPage,
}));
export const WhyThisTier = lazy(async () => ({ default: (await import("./WhyThisTier.tsx")).WhyThisTier }));
