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

/** An organisation in a year. */
export interface Place {
  readonly id: number;
  readonly year: number;
}

/** The counters of the organisations' own subjects, and of those with all below. */
export interface Counters {
  readonly own: CountersOf;
  readonly below: CountersOf;
}

/** The counters of organisations in years, in one statement. */
export async function countersOf(
  tx: Tx,
  places: readonly Place[],
  { subjectKind, group }: Counting,
): Promise<Counters> {
  const years = places.map(({ year }) => year);
  const ids = places.map(({ id }) => id);
  const stored = await rows<Stored>(tx, countersSql, [years, ids, subjectKind, group]);
  return {
    own: grouped(stored.flatMap(({ own, ...row }) => (own > 0 ? { ...row, count: own } : []))),
    below: grouped(stored.map(({ subtree, ...row }) => ({ ...row, count: subtree }))),
  };
}

/** Each of the organisations in each of the years. */
export const placesOf = (years: readonly number[], ids: readonly number[]): Place[] =>
  years.flatMap((year) => ids.map((id) => ({ id, year })));

/** The counters at and below each organisation, in several years. */
export const countersBelow = async (
  tx: Tx,
  years: readonly number[],
  ids: readonly number[],
  counting: Counting,
): Promise<CountersOf> => (await countersOf(tx, placesOf(years, ids), counting)).below;

/** The counters at and below all organisations of a level below another one, taken together. */
export const countersAtLevel = (tx: Tx, at: AtLevel, { subjectKind, group }: Counting): Promise<Counted[]> =>
  rows(tx, atLevelSql, [at.year, at.below, at.level, subjectKind, group]);

/** The counters of the organisation's own subjects, without those below. */
export async function countersAt(tx: Tx, year: number, id: number, counting: Counting): Promise<Counted[]> {
  return (await countersOf(tx, [{ id, year }], counting)).own(id, year);
}

interface Stored extends Omit<Counted, "count">, OfPlace {
  readonly own: number;
  readonly subtree: number;
}

interface OfPlace {
  readonly organisationId: number;
  readonly year: number;
}

function grouped(stored: readonly (Counted & OfPlace)[]): CountersOf {
  const byPlace = Map.groupBy(stored, ({ organisationId, year }) => `${organisationId} ${year}`);
  return (organisationId, year) => byPlace.get(`${organisationId} ${year}`) ?? [];
}

const countersSql = `
  select organisation_id as "organisationId", year, outcome, state, subject_group as "group", own, subtree
    from counters_in_sight($1::int[], $2::int[], $3, $4)`;

const atLevelSql = `
  select outcome, state, subject_group as "group", sum(subtree)::int as count
    from tier_counter
   where year = $1 and organisation_id in (select o.organisation_id ${atLevel}) and subject_kind = $4
     and ($5::text is null or subject_group = $5) and subtree > 0
   group by 1, 2, 3`;
