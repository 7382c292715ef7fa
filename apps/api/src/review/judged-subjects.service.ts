import { reviewLawOf } from "@xep-loai/domain";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { daysOff } from "./days-off.service.ts";
import { type JudgedSubject, judged, type Surroundings } from "./judged-subject.ts";
import { noPosts, postsOf } from "./posts.ts";
import { isOf, reviewsOf } from "./stored-review.ts";
import { isCollective, type SubjectEntry } from "./subject-entry.ts";
import { turnsBefore } from "./turns.ts";

/** Subjects of a year judged, one or hundreds in the same number of statements. This is the only way from rows to judgements. */
export async function judgedSubjects(tx: Tx, year: number, entries: readonly SubjectEntry[]): Promise<JudgedSubject[]> {
  const reviews = await reviewsOf(tx, year, entries);
  const around = await surroundingsOf(tx, year, entries);
  return entries.map((entry) =>
    judged(
      entry,
      reviews.filter((review) => isOf(review, entry)),
      around(entry),
    ),
  );
}

async function surroundingsOf(tx: Tx, year: number, entries: readonly SubjectEntry[]) {
  const ruleSetOf = await ruleSetsOf(
    tx,
    entries.map(({ ruleSetId }) => ruleSetId),
  );
  const holidays = await daysOff(tx);
  const turns = await turnsBefore(tx, year, entries);
  const posts = await postsOf(tx, year, entries);
  const commented = await residenceComments(tx, year, entries);
  return (entry: SubjectEntry): Surroundings => ({
    year,
    ruleSet: ruleSetOf(entry.ruleSetId),
    law: reviewLawOf(ruleSetOf(entry.ruleSetId)),
    holidays,
    turns: (entry.subjectKind === "COLLECTIVE" ? turns.get(entry.collectiveId ?? 0) : undefined) ?? [],
    person: {
      posts: isCollective(entry) ? noPosts : posts(entry),
      residenceComment: entry.subjectKind === "MEMBER" ? commented.has(entry.classificationId ?? "") : undefined,
    },
  });
}

async function residenceComments(tx: Tx, year: number, entries: readonly SubjectEntry[]): Promise<Set<string>> {
  const found = await rows<{ id: string }>(tx, commentsSql, [
    year,
    entries.flatMap(({ classificationId }) => classificationId ?? []),
  ]);
  return new Set(found.map(({ id }) => id));
}

const commentsSql = `
  select distinct classification_id::text as id from opinion
  where year = $1 and classification_id = any($2::bigint[]) and kind = 'RESIDENCE_COMMITTEE' and given_on is not null
    and withdrawn_at is null`;
