import { lazy } from "react";

/** Its page comes when it is opened. */
export const AccountPage = lazy(async () => ({ default: (await import("./AccountPage.tsx")).AccountPage }));

/** All there is where a password or a second factor has to be set up first. */
export const SetUpFirst = lazy(async () => ({ default: (await import("./SetUpFirst.tsx")).SetUpFirst }));
