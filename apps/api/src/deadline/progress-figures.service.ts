import type { SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** How many of those at and below an organisation have a tier that stands. */
export interface Decided {
  readonly toDecide: number;
  readonly decided: number;
}

/** From the counters, for some organisations in one statement; who is not rated is not counted. */
export async function decidedBelow(tx: Tx, year: number, ids: readonly number[]): Promise<(id: number) => Decided> {
  const found = await rows<Decided & { id: number }>(tx, decidedSql, [year, ids]);
  const byId = new Map(found.map(({ id, ...decided }) => [id, decided]));
  return (id) => byId.get(id) ?? { toDecide: 0, decided: 0 };
}

/**
 * The day on which the last person or committee at or below each organisation was reviewed, in one statement; null while one
 * is still to be, or where there is none. Asked of those whose document sets a day for it: no more stands below them than a
 * grassroots committee has.
 */
export async function reviewsFinished(
  tx: Tx,
  year: number,
  ids: readonly number[],
): Promise<(id: number) => string | null> {
  const found = await rows<{ id: number; on: string | null }>(tx, reviewsSql, [year, ids]);
  const byId = new Map(found.map(({ id, on }) => [id, on]));
  return (id) => byId.get(id) ?? null;
}

/** The day of the last decision at and below an organisation, on subjects of some kinds alone where they are told; null: one is left, or there is none. */
export type DecidedOn = (id: number, subjects?: readonly SubjectKind[]) => string | null;

/** In one statement; asked of those whose document has every rating decided by a day (HD 43, 4.1). */
export async function lastDecisions(tx: Tx, year: number, ids: readonly number[]): Promise<DecidedOn> {
  const found = await rows<LastDecision>(tx, lastDecisionSql, [year, ids]);
  const byId = Map.groupBy(found, ({ id }) => id);
  return (id, subjects) => {
    const asked = (byId.get(id) ?? []).filter(({ kind }) => subjects === undefined || subjects.includes(kind));
    if (asked.some(({ on }) => on === null)) return null;
    return (
      asked
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null
    );
  };
}

interface LastDecision {
  readonly id: number;
  readonly kind: SubjectKind;
  /** null while one of that kind is left. */
  readonly on: string | null;
}

const decidedSql = `
  select organisation_id as id, sum(subtree)::int as "toDecide",
         coalesce(sum(subtree) filter (where outcome <> 'NONE' and state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')), 0)::int as decided
    from tier_counter
   where year = $1 and organisation_id = any($2::int[])
     and outcome in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'NONE')
   group by organisation_id`;

// «kiểm điểm tập thể, cá nhân» (KH 57, III.3): an organisation is reviewed in its committee; whoever is not rated need not be.
const reviewsSql = `
  select top.id, case when bool_and(c.review_completed_on is not null) then max(c.review_completed_on)::text end as on
    from unnest($2::int[]) top(id)
    join organisation_year o on o.year = $1 and o.ancestors @> array[top.id]
    join classification c on c.year = o.year and c.organisation_id = o.organisation_id
   where c.year = $1 and c.subject_kind in ('MEMBER', 'COLLECTIVE', 'LEADER') and c.state <> 'CANCELLED'
     and c.not_rated_reason is null
   group by top.id`;

const decidedState = "state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')";

// One look into an index for each organisation below, however many are rated there.
const lastDecisionSql = `
  select counted.id, counted.kind, last.day::text as "on"
    from (select organisation_id as id, subject_kind as kind, bool_and(outcome <> 'NONE' and ${decidedState}) as done
            from tier_counter
           where year = $1 and organisation_id = any($2::int[]) and subtree > 0
             and outcome in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'NONE')
           group by organisation_id, subject_kind) counted
    left join lateral (
      select max(latest.decision_date) as day
        from organisation_year o
       cross join lateral (
         select c.decision_date from classification c
          where c.year = o.year and c.organisation_id = o.organisation_id and c.subject_kind = counted.kind
            and c.${decidedState} and c.not_rated_reason is null
          order by c.decision_date desc limit 1) latest
       where o.year = $1 and o.ancestors @> array[counted.id]) last on counted.done`;
