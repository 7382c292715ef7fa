import type { Level, NotRatedReason, SubjectKind } from "@xep-loai/domain";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { type CountedPlaces, countedPlaces } from "./counted-places.service.ts";

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
  const byPlace = Map.groupBy(
    await rows<Placed>(tx, countsSql(listed("subtree")), [year, ids, decidedOnly]),
    ({ id }) => id,
  );
  return (id) => byPlace.get(id) ?? [];
}

/** Those of an organisation itself. */
export const unratedAt = (tx: Tx, year: number, id: number, decidedOnly: boolean): Promise<UnratedCount[]> =>
  rows<Placed>(tx, countsSql(listed("own")), [year, [id], decidedOnly]);

/** Which of those at and below an organisation are counted. */
interface AskedTotal {
  readonly year: number;
  readonly organisationId: number;
  /** null: every kind. */
  readonly kind: SubjectKind | null;
  /** Of the organisations they are rated at; null: every level. */
  readonly level: Level | null;
  readonly decidedOnly: boolean;
}

/** How many there are at and below an organisation, of one kind or of all, of one level or of all. */
export async function unratedTotal(tx: Tx, asked: AskedTotal): Promise<number> {
  const { year, organisationId, kind, level, decidedOnly } = asked;
  return (await firstRow<{ n: number }>(tx, totalSql, [year, organisationId, decidedOnly, kind, level]))?.n ?? 0;
}

/** As the figures count: a tier that is not decided is none, where decided ones alone are asked for. */
const countsSql = ({ figure, places }: CountedPlaces): string => `
  select organisation_id as id, subject_kind as kind, outcome, sum(n)::int as count
    from (select organisation_id, subject_kind, ${figure} as n, case
            when outcome in ('NEWLY_FOUNDED', 'NEWLY_ADMITTED', 'EXEMPT', 'SUSPENDED') then outcome
            when outcome = 'NONE' or ($3::boolean and state not in ('DECIDED', 'NOTIFIED', 'ADJUSTED')) then 'PENDING' end as outcome
            from tier_counter where year = $1 and organisation_id = any(${places}) and ${figure} > 0) counted
   where outcome is not null
   group by 1, 2, 3`;

const listed = (figure: "own" | "subtree"): CountedPlaces => ({ figure, places: "$2::int[]" });

const totalSql = `
  select coalesce(sum(count), 0)::int as n from (${countsSql(countedPlaces("$5"))}) counted where $4::text is null or kind = $4`;
