import type { Inspection } from "../providers/queries/inspection.ts";
import { useMayChange } from "../view/useMayChange.ts";
import { inspectors } from "./inspectors.ts";

/** Whether the viewer holds the role at the committee that gives the notice, or above it, in a year that is open. */
export const useMayInspect = ({ organisation, year }: Pick<Inspection, "organisation" | "year">): boolean => {
  const may = useMayChange(inspectors, { organisationId: organisation?.id ?? "", year });
  return may && organisation !== null;
};
