import { lazy } from "react";

/** Its page comes when it is opened. */
export const AccountList = lazy(async () => ({ default: (await import("./AccountList.tsx")).AccountList }));
