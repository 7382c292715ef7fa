import type { Text } from "@xep-loai/domain";
import type { Ref } from "../../organisation/standing.service.ts";
import type { Acting } from "../../shared/acting.ts";
import { type Problem, type Refused, refuseBecause, refuseField } from "../../shared/refusal.ts";
import { notIn } from "../not-in.service.ts";
import type { SubmissionRecord } from "../submission-record.type.ts";
import { type Unfinished, unfinishedAt } from "../unfinished.service.ts";
import {
  type ActedOnSubmission,
  actOnSubmission,
  type Heard,
  notFromHere,
  type SeenSubmission,
} from "./act-on-submission.service.ts";

/** Results that are sent, and the subordinates whose own come later, as the sender says. */
export interface SentResults extends SeenSubmission {
  readonly without: readonly string[];
}

/** Sends the results of a year to the committee above. Late is told by the state, never refused. */
export const submitResults = (acting: Acting, sent: SentResults): Promise<SubmissionRecord | Refused> =>
  actOnSubmission(acting, sent, "SUBMITTED", { reason: null, openUntil: null }, (found) =>
    against(acting, found, sent.without),
  );

async function against(
  { tx, now }: Acting,
  { submission, organisation }: ActedOnSubmission,
  without: readonly string[],
): Promise<Heard> {
  if (organisation.ancestors.length === 1) return refuseField("organisationId", nobodyAbove);
  if (submission.arrivedAt !== null) return notFromHere(isIn);
  if (submission.receivedWith !== null) return notFromHere(cameWith(submission.receivedWith));
  const unfinished = await unfinishedAt(tx, organisation.year, organisation.id);
  if (unfinished.length > 0) return refuseBecause("RESULTS_UNFINISHED", unfinished.map(problemOf));
  const awaited = await notIn(tx, organisation, now);
  const missing = awaited.filter(({ id }) => !without.includes(String(id)));
  if (missing.length > 0) return refuseBecause("UNITS_NOT_IN", missing.map(notInYet));
  return { without: awaited.map(({ id }) => id) };
}

const notInYet = ({ name }: Ref): Problem => ({
  path: "without",
  message: { vi: `${name}: chưa nộp kết quả.`, en: `${name}: has not submitted its results.` },
});

const problemOf = ({ organisation, count }: Unfinished): Problem => ({
  path: "organisationId",
  message: {
    vi: `${organisation.name}: ${count} đối tượng chưa được đề nghị.`,
    en: `${organisation.name}: ${count} ${count === 1 ? "subject" : "subjects"} without a proposed tier.`,
  },
});

const nobodyAbove: Text = {
  vi: "Không có cấp trên để nộp.",
  en: "There is nobody above to submit to.",
};
const cameWith = (name: string): Text => ({
  vi: `Kết quả của đơn vị này đã được tiếp nhận cùng kết quả của ${name}; không phải nộp nữa.`,
  en: `The results of this unit were received with those of ${name}; nothing more is to be submitted.`,
});
const isIn: Text = {
  vi: "Kết quả đã nộp. Muốn nộp lại thì cấp trên phải trả lại trước.",
  en: "The results are in. To submit them again the superior has to return them first.",
};
