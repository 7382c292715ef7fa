import type { Inspection } from "../providers/queries/inspection.ts";
import { useMay } from "../view/useMay.ts";
import { inspectors } from "./inspectors.ts";

/** Whether the viewer holds the role at the committee that gives the notice, or above it. */
export const useMayInspect = ({ organisation, year }: Pick<Inspection, "organisation" | "year">): boolean => {
  const may = useMay(inspectors, { organisationId: organisation?.id ?? "", year });
  return may && organisation !== null;
};
