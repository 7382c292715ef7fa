import { concernsOf, type IsoDate, type ReviewConcern, type SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { judgedSubjects } from "./judged-subjects.service.ts";
import { entriesAt } from "./subject-entries.service.ts";
import type { SubjectEntry } from "./subject-entry.ts";

/** A review whose stored concerns are not those the rules find now. */
export interface ConcernDifference {
  readonly reviewId: string;
  readonly stored: readonly ReviewConcern[];
  readonly right: readonly ReviewConcern[];
}

/** Brings what tables count as not in order in line with the rules, for some subjects. */
export async function keepConcerns(tx: Tx, year: number, entries: readonly SubjectEntry[]): Promise<void> {
  await write(tx, year, await differences(tx, year, entries));
}

/** Which reviews of collectives: of a subtree, of all of it those in whose preparation a day falls. */
export interface Reach {
  readonly year: number;
  readonly organisationId: number;
  readonly day?: IsoDate;
}

/** The same for many reviews of collectives; reads in batches, writes only what differs. */
export async function evaluateReviews(tx: Tx, reach: Reach): Promise<void> {
  for await (const found of verifyReviews(tx, reach)) await write(tx, reach.year, found);
}

/** How the stored concerns differ from what the rules find now; no answer where all are right. */
export async function* verifyReviews(tx: Tx, reach: Reach): AsyncGenerator<readonly ConcernDifference[]> {
  const { year, organisationId, day = null } = reach;
  for (const kind of ["COLLECTIVE", "ORG"] as const) {
    for await (const places of batches(tx, [year, organisationId, kind, day])) {
      const found = await differences(tx, year, await entriesAt(tx, year, places, kind));
      if (found.length > 0) yield found;
    }
  }
}

async function differences(tx: Tx, year: number, entries: readonly SubjectEntry[]): Promise<ConcernDifference[]> {
  const subjects = await judgedSubjects(tx, year, entries);
  return subjects
    .flatMap(({ main, all }) =>
      main === undefined ? [] : { reviewId: main.id, stored: main.concerns, right: concernsOf(all) },
    )
    .filter(({ stored, right }) => [...stored].sort().join() !== [...right].sort().join());
}

async function write(tx: Tx, year: number, found: readonly ConcernDifference[]): Promise<void> {
  if (found.length === 0) return;
  const values = found.map(({ reviewId, right }) => ({ id: reviewId, concerns: right }));
  await rows(tx, writeSql, [year, JSON.stringify(values)]);
}

const writeSql = `
  update review r set concerns = n.concerns
    from jsonb_to_recordset($2::jsonb) as n(id bigint, concerns text[])
   where r.year = $1 and r.id = n.id`;

const organisationsAtOnce = 200;

/** Organisations with reviews of that kind. */
async function* batches(
  tx: Tx,
  asked: readonly [number, number, SubjectKind, IsoDate | null],
): AsyncGenerator<number[]> {
  for (let last = 0; ; ) {
    const found = await rows<{ id: number }>(tx, placesSql, [...asked, last, organisationsAtOnce]);
    if (found.length > 0) yield found.map(({ id }) => id);
    if (found.length < organisationsAtOnce) return;
    last = found.at(-1)?.id ?? last;
  }
}

const placesSql = `
  select distinct r.organisation_id as id
  from review r join organisation_year o on o.year = r.year and o.organisation_id = r.organisation_id
  where r.year = $1 and o.ancestors @> array[$2::int] and r.subject_kind = $3
    and ($4::date is null or $4 between r.draft_sent_on and r.meeting_on) and r.organisation_id > $5
  order by 1 limit $6`;
