import { lazy } from "react";

/** Its pages come when they are opened. */
export const DocumentList = lazy(async () => ({ default: (await import("./DocumentList.tsx")).DocumentList }));
export const RuleList = lazy(async () => ({ default: (await import("./RuleList.tsx")).RuleList }));
export const ParameterList = lazy(async () => ({ default: (await import("./ParameterList.tsx")).ParameterList }));
export const DocumentShow = lazy(async () => ({ default: (await import("./DocumentShow.tsx")).DocumentShow }));
