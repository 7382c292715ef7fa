import { concernsOf, type IsoDate, type ReviewConcern, type SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { judgedSubjects } from "./judged-subjects.service.ts";
import {
  type ReviewWarning,
  reviewWarningsOf,
  storedReviewWarnings,
  wordsOf,
  writeReviewWarnings,
} from "./review-warnings.service.ts";
import { entriesAt } from "./subject-entries.service.ts";
import type { SubjectEntry } from "./subject-entry.ts";

/** A review of which what is stored, concerns and warnings, is not what the rules find now. */
export interface ConcernDifference {
  readonly reviewId: string;
  /** In words, to be told. */
  readonly stored: readonly string[];
  readonly right: readonly string[];
  readonly concerns: readonly ReviewConcern[];
  readonly warnings: readonly ReviewWarning[];
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
  const ids = subjects.flatMap(({ main }) => main?.id ?? []);
  const warned = Map.groupBy(await storedReviewWarnings(tx, year, ids), ({ reviewId }) => reviewId);
  return subjects
    .flatMap((subject) => {
      const { main, all } = subject;
      if (main === undefined) return [];
      const [concerns, warnings] = [concernsOf(all), reviewWarningsOf(subject)];
      const before = [...main.concerns, ...(warned.get(main.id) ?? []).map(wordsOf)].sort();
      const right = [...concerns, ...warnings.map(wordsOf)].sort();
      return [{ reviewId: main.id, stored: before, right, concerns, warnings }];
    })
    .filter(({ stored, right }) => stored.join() !== right.join());
}

async function write(tx: Tx, year: number, found: readonly ConcernDifference[]): Promise<void> {
  if (found.length === 0) return;
  const values = found.map(({ reviewId, concerns }) => ({ id: reviewId, concerns }));
  await rows(tx, writeSql, [year, JSON.stringify(values)]);
  const ids = found.map(({ reviewId }) => reviewId);
  await writeReviewWarnings(
    tx,
    year,
    ids,
    found.flatMap(({ warnings }) => warnings),
  );
}

const writeSql = `
  update review r set concerns = n.concerns
    from jsonb_to_recordset($2::jsonb) as n(id bigint, concerns text[])
   where r.year = $1 and r.id = n.id and r.concerns <> n.concerns`;

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
