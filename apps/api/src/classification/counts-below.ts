import { isCell, type OrganisationKind, type QualityTier, type TierBreakdown, type TierCounts } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { breakdownOf, type CountedOutcome } from "../statistics/figures.service.ts";

/** An organisation with its kind in the year. */
export interface CountedOrganisation {
  readonly organisationId: number;
  readonly organisationKind: OrganisationKind;
}

interface CountRow extends CountedOutcome {
  readonly organisationId: number;
}

export const nothingBelow: TierCounts = {
  EXCELLENT: 0,
  GOOD: 0,
  COMPLETED: 0,
  NOT_COMPLETED: 0,
  NOT_RATED: 0,
  PENDING: 0,
};

/**
 * How the direct subordinates of each organisation stand, in one statement: members of a chi bộ, organisations of a
 * đảng bộ. The same figures as on the screens: only a decided tier counts as one; what is still to be decided is PENDING and closes `HD21.ORDER.LOWER_FIRST`.
 */
export async function countsBelow(
  tx: Tx,
  year: number,
  organisations: readonly CountedOrganisation[],
): Promise<Map<number, TierCounts>> {
  const cells = organisations.filter((organisation) => isCell(organisation.organisationKind)).map(idOf);
  const others = organisations.filter((organisation) => !isCell(organisation.organisationKind)).map(idOf);
  const counted = await rows<CountRow>(tx, counts, [year, cells, others]);
  const byOrganisation = Map.groupBy(counted, ({ organisationId }) => organisationId);
  return new Map([...byOrganisation].map(([id, found]) => [id, countsOf(breakdownOf(found, { decidedOnly: true }))]));
}

const idOf = (organisation: CountedOrganisation): number => organisation.organisationId;

function countsOf({ tiers, notRated, pending }: TierBreakdown): TierCounts {
  const byTier = Object.fromEntries(tiers.map(({ tier, count }) => [tier, count])) as Record<QualityTier, number>;
  return { ...byTier, NOT_RATED: notRated, PENDING: pending };
}

const counts = `
  select organisation_id as "organisationId", outcome, state, sum(own)::int as count
  from tier_counter
  where year = $1 and subject_kind = 'MEMBER' and organisation_id = any($2::int[]) and own > 0
  group by organisation_id, outcome, state
  union all
  select o.parent_id, t.outcome, t.state, sum(t.own)::int
  from organisation_year o
  join tier_counter t on t.year = o.year and t.organisation_id = o.organisation_id and t.subject_kind = 'ORG'
  where o.year = $1 and o.parent_id = any($3::int[]) and t.own > 0
  group by o.parent_id, t.outcome, t.state`;
