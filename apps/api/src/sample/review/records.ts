import {
  type ContentItem,
  hd21Review,
  kh57Review,
  qd366,
  qd366ReviewOf,
  type ReviewParameters,
} from "@xep-loai/domain";
import type { ReviewRecord } from "../../review/review-record.ts";
import { isOfPoints } from "../year/calendar.ts";
import { othersReviewedOn } from "./days.ts";

const codes = (...lists: readonly (readonly ContentItem[])[]): string[] =>
  lists.flat().flatMap(({ code, ifPrompted }) => (ifPrompted ? [] : code));

/** Every content a report must have that was not prompted. */
export const contentsOf = ({ contents }: ReviewParameters, added: readonly ContentItem[] = []) => ({
  collective: codes(contents.collective, contents.responsibility, added),
  person: codes(contents.member),
  leader: codes(contents.member, contents.leader),
});

export const rulesOf = (year: number): ReviewParameters =>
  isOfPoints(year) ? qd366ReviewOf(qd366.parameters) : year === 2016 ? kh57Review : hd21Review;

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

/** Who writes the own review. */
type Writer = "LEADER" | "CIVIL_SERVANT" | "OTHER";

/** Mẫu 2A, 2B, 2C (HD 43, 2.1.b). */
const formOf = { LEADER: "FORM_2A", CIVIL_SERVANT: "FORM_2B", OTHER: "FORM_2C" } as const;

/** What HD 21 has attested of it. */
const attestedOf: Readonly<Record<Writer, Readonly<Record<string, boolean>>>> = {
  LEADER: { "HD21.REVIEW.DEPTH": true },
  CIVIL_SERVANT: { "HD21.REVIEW.CONTENT.CIVIL_SERVANT": true },
  OTHER: {},
};

/** Minutes of a person in which everything is as it should be. */
export const ofPerson = (year: number, writer: Writer): ReviewRecord => ({
  presented: true,
  criticised: true,
  chairConcluded: true,
  selfReviewRevised: true,
  ...(isOfPoints(year) ? { form: formOf[writer] } : { attestations: { ...attestedOf[writer] } }),
  ...(year === 2016 && { reportParts: parts, higherReviewTold: true }),
});
