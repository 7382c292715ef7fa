import type { Text } from "@xep-loai/domain";
import type { Acting } from "../../shared/acting.ts";
import { type Problem, type Refused, refuseBecause, refuseField } from "../../shared/refusal.ts";
import type { SubmissionRecord } from "../submission-record.type.ts";
import { type Unfinished, unfinishedAt } from "../unfinished.service.ts";
import {
  type ActedOnSubmission,
  actOnSubmission,
  notFromHere,
  type SeenSubmission,
} from "./act-on-submission.service.ts";

/** Sends the results of a year to the committee above. Late is told by the state, never refused. */
export const submitResults = (acting: Acting, seen: SeenSubmission): Promise<SubmissionRecord | Refused> =>
  actOnSubmission(acting, seen, "SUBMITTED", { reason: null, openUntil: null }, (found) => against(acting, found));

async function against({ tx }: Acting, { submission, organisation }: ActedOnSubmission): Promise<Refused | null> {
  if (organisation.ancestors.length === 1) return refuseField("organisationId", nobodyAbove);
  if (submission.arrivedAt !== null) return notFromHere(isIn);
  const unfinished = await unfinishedAt(tx, organisation.year, organisation.id);
  return unfinished.length === 0 ? null : refuseBecause("RESULTS_UNFINISHED", unfinished.map(problemOf));
}

const problemOf = ({ organisation, count }: Unfinished): Problem => ({
  path: "organisationId",
  message: {
    vi: `${organisation.name}: ${count} đối tượng chưa được đề xuất.`,
    en: `${organisation.name}: ${count} ${count === 1 ? "subject" : "subjects"} without a proposed tier.`,
  },
});

const nobodyAbove: Text = {
  vi: "Không có cấp trên để nộp.",
  en: "There is nobody above to submit to.",
};
const isIn: Text = {
  vi: "Kết quả đã nộp. Muốn nộp lại thì cấp trên phải trả lại trước.",
  en: "The results are in. To submit them again the superior has to return them first.",
};
