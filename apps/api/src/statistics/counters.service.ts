import type { SubjectKind } from "@xep-loai/domain";
import { type AtLevel, atLevel } from "../organisation/level-page.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Counted } from "./figures.service.ts";

/** Which counters: of a subject kind, of all its groups or of one. */
export interface Counting {
  readonly subjectKind: SubjectKind;
  readonly group: string | null;
}

/** The counters of one year, by organisation. */
export type CountersOf = (organisationId: number, year: number) => Counted[];

/** The counters at and below each organisation, in several years, in one statement. */
export async function countersBelow(
  tx: Tx,
  years: readonly number[],
  ids: readonly number[],
  { subjectKind, group }: Counting,
): Promise<CountersOf> {
  return grouped(await rows<Stored>(tx, countersSql("subtree"), [years, ids, subjectKind, group]));
}

/** The counters at and below all organisations of a level below another one, taken together. */
export const countersAtLevel = (tx: Tx, at: AtLevel, { subjectKind, group }: Counting): Promise<Counted[]> =>
  rows(tx, atLevelSql, [at.year, at.below, at.level, subjectKind, group]);

/** The counters of the organisation's own subjects, without those below. */
export async function countersAt(tx: Tx, year: number, id: number, counting: Counting): Promise<Counted[]> {
  return (await countersOwn(tx, [year], [id], counting))(id, year);
}

/** The same of several organisations and years, in one statement. */
export async function countersOwn(
  tx: Tx,
  years: readonly number[],
  ids: readonly number[],
  { subjectKind, group }: Counting,
): Promise<CountersOf> {
  return grouped(await rows<Stored>(tx, countersSql("own"), [years, ids, subjectKind, group]));
}

interface Stored extends Counted {
  readonly organisationId: number;
  readonly year: number;
}

function grouped(stored: readonly Stored[]): CountersOf {
  const byPlace = Map.groupBy(stored, ({ organisationId, year }) => `${organisationId} ${year}`);
  return (organisationId, year) => byPlace.get(`${organisationId} ${year}`) ?? [];
}

const countersSql = (reach: "own" | "subtree"): string => `
  select organisation_id as "organisationId", year, outcome, state, subject_group as "group", ${reach} as count
    from tier_counter
   where year = any($1::int[]) and organisation_id = any($2::int[]) and subject_kind = $3
     and ($4::text is null or subject_group = $4) and ${reach} > 0`;

const atLevelSql = `
  select outcome, state, subject_group as "group", sum(subtree)::int as count
    from tier_counter
   where year = $1 and organisation_id in (select o.organisation_id ${atLevel}) and subject_kind = $4
     and ($5::text is null or subject_group = $5) and subtree > 0
   group by 1, 2, 3`;
