import { type SubjectKind, type TierBreakdown, type TierTally, tiersHighestFirst } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { breakdownOf, type CountedOutcome } from "../statistics/figures.service.ts";

/** The figures of some places of a year as of one. */
export interface Tallied extends Omit<TierBreakdown, "tiers"> {
  readonly tiers: TierTally;
}

export type TalliesOf = (kind: SubjectKind, year: number, places: readonly number[]) => Tallied;

/** The decided results at and below some organisations, of every kind of subject, in one statement. */
export async function countedKinds(tx: Tx, years: readonly number[], ids: readonly number[]): Promise<TalliesOf> {
  const stored = await rows<Stored>(tx, countersSql, [years, [...new Set(ids)]]);
  const byPlace = Map.groupBy(stored, ({ kind, year, organisationId }) => `${kind} ${year} ${organisationId}`);
  return (kind, year, places) => {
    const counted = places.flatMap((place) => byPlace.get(`${kind} ${year} ${place}`) ?? []);
    const { tiers, ...counts } = breakdownOf(counted, { decidedOnly: true });
    const countOf = (tier: string): number => tiers.find((share) => share.tier === tier)?.count ?? 0;
    return {
      ...counts,
      tiers: Object.fromEntries(tiersHighestFirst.map((tier) => [tier, countOf(tier)])) as TierTally,
    };
  };
}

interface Stored extends CountedOutcome {
  readonly kind: SubjectKind;
  readonly year: number;
  readonly organisationId: number;
}

const countersSql = `
  select subject_kind as kind, year, organisation_id as "organisationId", outcome, state, sum(subtree)::int as count
    from tier_counter
   where year = any($1::int[]) and organisation_id = any($2::int[]) and subtree > 0
   group by 1, 2, 3, 4, 5`;
