import { type AnyOverlay, keyOfPath, type RuleSet, rateAlike } from "@xep-loai/domain";
import type { Tx } from "../shared/tx.ts";
import { chainsTo } from "./chains.service.ts";
import type { KnownYear } from "./known-year.service.ts";
import { type PlacedKey, placedKeys, type Supposed } from "./placed-keys.service.ts";
import { ruleSetsOf } from "./rule-sets.service.ts";

/** The rules of a year below an organisation, as they stand and as they would be. */
export interface SupposedRules {
  /** The organisations at and below it that would have documents of their own. */
  readonly holders: readonly number[];
  /** Of an organisation at or below it, by the way from the root to it. */
  readonly asIs: (ancestors: readonly number[]) => RuleSet;
  readonly asSupposed: (ancestors: readonly number[]) => RuleSet;
  /** Whether anybody would be rated by other rules. */
  readonly rateOtherwise: boolean;
  /** What somebody under a key would be under instead; undefined where that rates alike. */
  readonly insteadOf: (key: string) => RuleSet | undefined;
}

/** Lays the rules of a year in thought, with a document more and some less. */
export async function supposedRules(
  tx: Tx,
  year: KnownYear,
  supposed: Supposed,
  draft: AnyOverlay,
): Promise<SupposedRules> {
  const { organisationId: top } = supposed.added;
  const own = await placedKeys(tx, year, top);
  const after = await placedKeys(tx, year, top, supposed);
  const chain = (await chainsTo(tx, year, [top])).get(top) ?? [];
  const before = [{ organisationId: top, ancestors: [], key: keyOfPath(chain) }, ...own];
  const keys = [noRules, ...[...before, ...after].map(({ key }) => key)];
  const ruleSetOf = await ruleSetsOf(tx, keys, new Map([[draft.id, draft]]));
  const instead = new Map(after.map(({ ancestors, key }) => [nearest(before, ancestors), key]));
  const differing = [...instead].filter(([key, other]) => !rateAlike(ruleSetOf(key), ruleSetOf(other)));
  const otherRules = new Map(differing.map(([key, other]) => [key, ruleSetOf(other)]));
  return {
    holders: after.map(({ organisationId }) => organisationId),
    asIs: (ancestors) => ruleSetOf(nearest(before, ancestors)),
    asSupposed: (ancestors) => ruleSetOf(nearest(after, ancestors)),
    rateOtherwise: otherRules.size > 0,
    insteadOf: (key) => otherRules.get(key),
  };
}

/** Where nothing holds, as in a year in which the organisation did not stand. */
const noRules = keyOfPath([]);

/** The key given nearest on the way down. */
function nearest(placed: readonly Pick<PlacedKey, "organisationId" | "key">[], ancestors: readonly number[]): string {
  const byPlace = new Map(placed.map(({ organisationId, key }) => [organisationId, key]));
  return ancestors.map((id) => byPlace.get(id)).findLast((key) => key !== undefined) ?? noRules;
}
