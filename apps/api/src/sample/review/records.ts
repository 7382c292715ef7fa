import { type ContentItem, hd21Review, kh57Review, type ReviewParameters } from "@xep-loai/domain";
import type { ReviewRecord } from "../../review/review-record.ts";
import { othersReviewedOn } from "./days.ts";

const codes = (...lists: readonly (readonly ContentItem[])[]): string[] =>
  lists.flat().flatMap(({ code, ifPrompted }) => (ifPrompted ? [] : code));

/** Every content a report must have that was not prompted. */
export const contentsOf = ({ contents }: ReviewParameters, added: readonly ContentItem[] = []) => ({
  collective: codes(contents.collective, contents.responsibility, added),
  person: codes(contents.member),
  leader: codes(contents.member, contents.leader),
});

export const rulesOf = (year: number): ReviewParameters => (year === 2016 ? kh57Review : hd21Review);

const parts: ReviewRecord["reportParts"] = ["STRENGTHS", "SHORTCOMINGS", "CAUSES", "REMEDIES"];

/** Minutes of a collective in which everything is as it should be. */
export const ofCollective = (year: number): ReviewRecord => ({
  form: "FORM_01",
  presentedBy: "HEAD",
  membersContributed: true,
  concludedBy: "HEAD",
  linkedReviews: [
    { kind: "GOVERNMENT", name: "Tập thể lãnh đạo chính quyền, cơ quan", completedOn: othersReviewedOn(year) },
  ],
  ...(year === 2016 && { reportParts: parts }),
});

/** Minutes of a person in which everything is as it should be. */
export const ofPerson = (year: number, attestations: Readonly<Record<string, boolean>>): ReviewRecord => ({
  presented: true,
  criticised: true,
  chairConcluded: true,
  selfReviewRevised: true,
  attestations: { ...attestations },
  ...(year === 2016 && { reportParts: parts, higherReviewTold: true }),
});
