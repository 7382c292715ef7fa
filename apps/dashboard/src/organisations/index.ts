import { lazy } from "react";

/** Its pages come when they are opened. */
export const OrganisationShow = lazy(async () => ({
  default: (await import("./OrganisationShow.tsx")).OrganisationShow,
}));
export const OrganisationTree = lazy(async () => ({
  default: (await import("./OrganisationTree.tsx")).OrganisationTree,
}));
export const TreeFilePage = lazy(async () => ({
  default: (await import("./change/TreeFilePage.tsx")).TreeFilePage,
}));

/** Finds a unit by its name, on pages that look at several. */
export const OrganisationSearch = lazy(async () => ({
  default: (await import("./OrganisationSearch.tsx")).OrganisationSearch,
}));

/** Chooses a unit in a form. */
export const UnitInput = lazy(async () => ({ default: (await import("./change/UnitInput.tsx")).UnitInput }));
