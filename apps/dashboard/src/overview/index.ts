import { lazy } from "react";

/** Brings its page before it is drawn. */
export const bringOverview = () => import("./Overview.tsx");

/** Its pages come when they are opened. */
export const Overview = lazy(async () => ({ default: (await bringOverview()).Overview }));
