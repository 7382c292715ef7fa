import {
  type ClassificationState,
  isCell,
  isDecided,
  NotRatedReason,
  type OrganisationKind,
  type QualityTier,
  type TierCounts,
} from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** An organisation with its kind in the year. */
export interface CountedOrganisation {
  readonly organisationId: number;
  readonly organisationKind: OrganisationKind;
}

interface CountRow {
  readonly organisationId: number;
  readonly outcome: QualityTier | NotRatedReason | "NONE";
  readonly state: ClassificationState;
  readonly count: number;
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
 * đảng bộ. Only a decided tier counts as one; what is still to be decided is PENDING and closes `HD21.ORDER.LOWER_FIRST`.
 */
export async function countsBelow(
  tx: Tx,
  year: number,
  organisations: readonly CountedOrganisation[],
): Promise<Map<number, TierCounts>> {
  const cells = organisations.filter((organisation) => isCell(organisation.organisationKind)).map(idOf);
  const others = organisations.filter((organisation) => !isCell(organisation.organisationKind)).map(idOf);
  const counted = await rows<CountRow>(tx, counts, [year, cells, others]);
  return counted.reduce(add, new Map<number, TierCounts>());
}

const idOf = (organisation: CountedOrganisation): number => organisation.organisationId;

function add(sums: Map<number, TierCounts>, row: CountRow): Map<number, TierCounts> {
  const before = sums.get(row.organisationId) ?? nothingBelow;
  const key = standing(row);
  return sums.set(row.organisationId, { ...before, [key]: before[key] + row.count });
}

function standing({ outcome, state }: CountRow): keyof TierCounts {
  if (isReason(outcome)) return "NOT_RATED";
  return isDecided(state) && outcome !== "NONE" ? outcome : "PENDING";
}

const isReason = (outcome: string): outcome is NotRatedReason => outcome in NotRatedReason;

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
