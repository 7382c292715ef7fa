import { lazy } from "react";

/** Its pages come when they are opened. */
export const MemberSearch = lazy(async () => ({ default: (await import("./MemberSearch.tsx")).MemberSearch }));
export const MemberFile = lazy(async () => ({ default: (await import("./MemberFile.tsx")).MemberFile }));
