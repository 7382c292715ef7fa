import type { NotRatedReason, SubjectKind } from "@xep-loai/domain";
import { firstRow, rows, type Tx } from "../shared/tx.ts";

/** How many subjects of a kind have no tier for one reason, or are still to be rated. */
export interface UnratedCount {
  readonly kind: SubjectKind;
  readonly outcome: NotRatedReason | "PENDING";
  readonly count: number;
}

interface Placed extends UnratedCount {
  readonly id: number;
}

/** Those at and below each organisation, in one statement. */
export async function unratedBelow(
  tx: Tx,
  year: number,
  ids: readonly number[],
  decidedOnly: boolean,
): Promise<(id: number) => UnratedCount[]> {
  const byPlace = Map.groupBy(await rows<Placed>(tx, countsSql("subtree"), [year, ids, decidedOnly]), ({ id }) => id);
  return (id) => byPlace.get(id) ?? [];
}

/** Those of an organisation itself. */
export const unratedAt = (tx: Tx, year: number, id: number, decidedOnly: boolean): Promise<UnratedCount[]> =>
  rows<Placed>(tx, countsSql("own"), [year, [id], decidedOnly]);

/** How many there are at and below an organisation, of one kind or of all. */
export const unratedTotal = async (
  tx: Tx,
  year: number,
  id: number,
  kind: SubjectKind | null,
  decidedOnly: boolean,
): Promise<number> =>
  (
    await firstRow<{ n: number }>(
      tx,
      `select coalesce(sum(count), 0)::int as n from (${countsSql("subtree")}) u where $4::text is null or kind = $4`,
      [year, [id], decidedOnly, kind],
    )
  )?.n ?? 0;

/** As the figures count: a tier that is not decided is none, where decided ones alone are asked for. */
const countsSql = (reach: "own" | "subtree"): string => `
  select organisation_id as id, subject_kind as kind, outcome, sum(n)::int as count
    from (select organisation_id, subject_kind, ${reach} as n, case
            when outcome in ('NEWLY_FOUNDED', 'NEWLY_ADMITTED', 'EXEMPT', 'SUSPENDED') then outcome
            when outcome = 'NONE' or ($3::boolean and state not in ('DECIDED', 'NOTIFIED', 'ADJUSTED')) then 'PENDING' end as outcome
            from tier_counter where year = $1 and organisation_id = any($2::int[]) and ${reach} > 0) counted
   where outcome is not null
   group by 1, 2, 3`;
