import { useCallback } from "react";
import { useCycles } from "../providers/queries/cycles.ts";
import type { Document, Years } from "../providers/queries/document.ts";
import { comingYearParameter, comingYears } from "../view/comingYear.ts";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { ruleParameters } from "./ruleParameters.ts";
import { useNewestYear } from "./useRuleYear.ts";

type Held = Pick<Document, "id" | "organisation" | "years" | "inForce">;

/**
 * The way to the values of a document, or to its rules, at its unit: in the year looked at if it holds then, else in the
 * first it holds of those that can be looked at.
 */
export function useInForceLink(page: "parameters" | "rules" = "parameters"): (document: Held) => string {
  const link = useViewLink();
  const view = useView();
  const newest = useNewestYear();
  const cycles = useCycles().data;
  return useCallback(
    ({ id, organisation, years, inForce }) => {
      const known = [view.year, ...(cycles ?? []).map(({ year }) => year).sort(), ...comingYears(newest)];
      const held = inForce.length > 0 ? inForce : [years];
      const year = known.find((each) => held.some((span) => covers(span, each))) ?? view.year;
      const unit = organisation ? { organisationId: organisation.id } : {};
      return link(
        paths[page],
        { ...unit, year: Math.min(year, newest) },
        { [comingYearParameter]: year > newest ? String(year) : null, [ruleParameters.documentId]: id },
      );
    },
    [link, page, view.year, newest, cycles],
  );
}

const covers = ({ from, to }: Years, year: number): boolean => from <= year && (to === null || year <= to);
