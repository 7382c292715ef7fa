import { documentsOf, type SubjectKind } from "@xep-loai/domain";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { refsOf, standing } from "../../organisation/standing.service.ts";
import { numberOf } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import { placesIn } from "../year-of.service.ts";
import { originFigures } from "./origin-figures.service.ts";
import { originRules } from "./origin-rules.ts";
import type { TierOrigin } from "./tier-origin.type.ts";

export interface OriginInput {
  readonly organisationId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
}

/** By which rules the tiers of a year came about; of a year before a merger at all that went up in the organisation. */
export async function tierOrigin(tx: Tx, input: OriginInput): Promise<TierOrigin | Refused> {
  const { year, subjectKind } = input;
  const asked = numberOf(input.organisationId);
  const places = asked === undefined ? [] : (await placesIn(tx, year, [asked]))(asked);
  const [first] = places;
  // one of them tells whether the year is held and the place seen
  const place = await standing(tx, year, String(first ?? input.organisationId));
  if (isRefused(place)) return place;
  const ruleSet = await ruleSetAt(tx, place.ruleSetId);
  const figures = await originFigures(tx, year, places, subjectKind);
  const refs = await refsOf(tx, year, places);
  return {
    year,
    regime: ruleSet.regime,
    organisations: places.flatMap((id) => refs.get(id) ?? []),
    documents: documentsOf(ruleSet).map(({ id, shortTitle }) => ({ id, shortTitle })),
    rules: originRules(ruleSet, subjectKind, figures.touched),
    scopes: figures.scopes,
  };
}
