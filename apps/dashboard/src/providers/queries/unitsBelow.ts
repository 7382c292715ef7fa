import type { UseQueryResult } from "@tanstack/react-query";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { askOrganisationChildren, type OrganisationRow } from "./organisationChildren.ts";

/** The direct subordinates of a unit, at most 200, in their official order. */
export const useUnitsBelow = ({ organisationId, year }: AskedUnit): UseQueryResult<readonly OrganisationRow[]> =>
  useAsked({
    key: ["unitsBelow", organisationId, year],
    ask: async () =>
      (await askOrganisationChildren({ parentId: organisationId, year, subjectKind: "ORG", first: 200 })).nodes,
  });
