import { lazy } from "react";

/** Its pages come when they are opened. */
export const OrganisationShow = lazy(async () => ({
  default: (await import("./OrganisationShow.tsx")).OrganisationShow,
}));
export const OrganisationTree = lazy(async () => ({
  default: (await import("./OrganisationTree.tsx")).OrganisationTree,
}));
