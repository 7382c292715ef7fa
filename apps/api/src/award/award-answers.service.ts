import type { Award } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { type CandidateRow, subjectOf } from "./candidate-row.ts";

interface Answered {
  readonly memberId: string | null;
  readonly organisationId: number;
  readonly byBody: string;
  readonly note: string | null;
  /** Whose account entered it, as it was called then. */
  readonly byName: string;
  readonly recordedAt: string;
  readonly version: number;
  readonly isStanding: boolean;
}

/** What a committee said of a subject and an award. */
export interface StoredSelection extends Answered {
  readonly award: Award;
  readonly isChosen: boolean;
  readonly chosenOn: string;
}

/** What a committee said of a year under other rules. */
export interface StoredYearAnswer extends Answered {
  readonly ofYear: number;
  readonly counts: boolean;
  readonly answeredOn: string;
}

/** Every selection of the year about these subjects, those replaced included, the latest first. */
export const selectionsOf = (tx: Tx, year: number, subjects: readonly CandidateRow[]) =>
  answersOf<StoredSelection>(tx, selectionsSql, year, subjects);

/** What stands of the years under other rules, for the awards of the year. */
export const yearAnswersOf = (tx: Tx, year: number, subjects: readonly CandidateRow[]) =>
  answersOf<StoredYearAnswer>(tx, yearAnswersSql, year, subjects);

async function answersOf<T extends Answered>(tx: Tx, sql: string, year: number, subjects: readonly CandidateRow[]) {
  const members = subjects.flatMap(({ memberId }) => memberId ?? []);
  const organisations = subjects.flatMap(({ memberId, organisation }) => (memberId === null ? organisation.id : []));
  const bySubject = Map.groupBy(
    await rows<T>(tx, sql, [year, members, organisations]),
    ({ memberId, organisationId }) => subjectOf({ memberId, organisation: { id: organisationId } }),
  );
  return (subject: CandidateRow): readonly T[] => bySubject.get(subjectOf(subject)) ?? [];
}

const columns = `member_id::text as "memberId", organisation_id as "organisationId", by_body as "byBody", note, by_name as "byName",
  recorded_at as "recordedAt", version, replaced_at is null as "isStanding"`;

const ofSubjects =
  "year = $1 and (member_id = any($2::bigint[]) or (member_id is null and organisation_id = any($3::int[])))";

const selectionsSql = `
  select ${columns}, award, is_chosen as "isChosen", chosen_on::text as "chosenOn"
    from award_selection where ${ofSubjects} order by recorded_at desc, id desc`;

const yearAnswersSql = `
  select ${columns}, of_year as "ofYear", counts, answered_on::text as "answeredOn"
    from award_year where ${ofSubjects} and replaced_at is null`;
