import { againstCompletion, againstTurn, type Finding } from "@xep-loai/domain";
import type { Tx } from "../../shared/tx.ts";
import type { JudgedSubject } from "../judged-subject.ts";
import { judgedSubjects } from "../judged-subjects.service.ts";
import type { StoredReview } from "../stored-review.ts";
import { isCollective, type SubjectEntry, seatOf } from "../subject-entry.ts";
import { bodiesConcerned, bodyOf } from "./body-of.service.ts";

/**
 * What stands against a review that is complete, as it is written by now: the rules of its own, and of a person that the body
 * had its own review first. Nothing stands against one that is not complete.
 */
export async function againstComplete(tx: Tx, year: number, entry: SubjectEntry, reviewId: string): Promise<Finding[]> {
  const [subject] = await judgedSubjects(tx, year, [entry]);
  const review = subject?.reviews.find(({ id }) => id === reviewId);
  const law = subject?.around.law;
  if (subject === undefined || law === undefined || review?.completedOn == null) return [];
  const own = againstCompletion(subject.facts, law, year, subject.around.holidays);
  return isCollective(entry) ? [...own] : [...own, ...(await againstTurnOf(tx, year, subject, review))];
}

/** That a person was reviewed before the body had its own review. Asked of the turn of this person alone: the others answer for theirs. */
export async function againstTurnOf(
  tx: Tx,
  year: number,
  { entry }: JudgedSubject,
  review: StoredReview,
): Promise<Finding[]> {
  const { meetingOn } = review;
  const bodies = await judgedSubjects(tx, year, await bodiesOf(tx, year, entry, review));
  return bodies.flatMap(({ facts, around: { law, holidays } }) =>
    facts.of === "COLLECTIVE" && law !== undefined && meetingOn !== null
      ? againstTurn({ ...facts, turns: [{ seat: seatOf(entry), heldOn: meetingOn }] }, law, year, holidays)
      : [],
  );
}

async function bodiesOf(tx: Tx, year: number, entry: SubjectEntry, { beforeCollectiveId }: StoredReview) {
  if (entry.subjectKind === "MEMBER") return bodiesConcerned(tx, year, entry);
  const body = beforeCollectiveId === null ? undefined : await bodyOf(tx, year, beforeCollectiveId);
  return body === undefined ? [] : [body];
}
