import { documentsIn, type QuotaParameters, quotaParameters, type RuleSet, type SubjectKind } from "@xep-loai/domain";
import { ruleSetAt, ruleSetsOf } from "../../document/rule-sets.service.ts";
import { refsOf, standing } from "../../organisation/standing.service.ts";
import { numberOf } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { placesIn } from "../year-of.service.ts";
import { originFigures } from "./origin-figures.service.ts";
import { inOrder, originRules } from "./origin-rules.ts";
import type { OriginScopes, TierOrigin } from "./tier-origin.type.ts";

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
  const rulesAt = await rulesOfPlaces(tx, year, places);
  const figures = await originFigures(tx, year, places, subjectKind);
  const refs = await refsOf(tx, year, places);
  const all = [ruleSet, ...rulesAt.values()];
  return {
    year,
    regime: ruleSet.regime,
    places: places.flatMap((id) => {
      const organisation = refs.get(id);
      return organisation ? [{ organisation, documents: namesOf(rulesAt.get(id) ?? ruleSet, year) }] : [];
    }),
    documents: once(
      all.flatMap((one) => namesOf(one, year)),
      ({ id }) => id,
    ),
    rules: inOrder(
      once(
        all.flatMap((one) => originRules(one, year, subjectKind, figures.touched)),
        ({ ruleId }) => ruleId,
      ),
    ),
    scopes: figures.scopes.usualFromPct === null ? { ...figures.scopes, ...usualOf(all, subjectKind) } : figures.scopes,
  };
}

/** The share that needs no decision as the documents of the places have it: where no scope says it. */
function usualOf(all: readonly RuleSet[], subjectKind: SubjectKind): UsualShare {
  const shares = all.flatMap((ruleSet) => pctOf(quotaParameters(ruleSet, subjectKind)));
  if (shares.length === 0) return { usualFromPct: null, usualToPct: null };
  return { usualFromPct: Math.min(...shares), usualToPct: Math.max(...shares) };
}

type UsualShare = Pick<OriginScopes, "usualFromPct" | "usualToPct">;

const pctOf = (quota: QuotaParameters | null): number[] =>
  quota ? [Math.floor((100 * quota.share.numerator) / quota.share.denominator)] : [];

/** The places that merged may have had documents of their own. */
async function rulesOfPlaces(tx: Tx, year: number, places: readonly number[]): Promise<ReadonlyMap<number, RuleSet>> {
  const found = await rows<{ id: number; key: string }>(tx, rulesOfPlacesSql, [year, places]);
  const rulesOf = await ruleSetsOf(
    tx,
    found.map(({ key }) => key),
  );
  return new Map(found.map(({ id, key }) => [id, rulesOf(key)]));
}

const rulesOfPlacesSql = `
  select organisation_id as id, rule_set_id as key from organisation_year
  where year = $1 and organisation_id = any($2::int[]) order by array_position($2::int[], organisation_id)`;

const namesOf = (ruleSet: RuleSet, year: number) =>
  documentsIn(ruleSet, year).map(({ id, shortTitle }) => ({ id, shortTitle }));

const once = <One>(all: readonly One[], keyOf: (one: One) => string): One[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];
