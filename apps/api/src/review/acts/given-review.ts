import { Body } from "@xep-loai/domain";
import { z } from "zod";
import { givenDay, givenLine, givenNote, givenPassage } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";
import { Chair } from "../chair.ts";
import { givenRecord } from "../review-record.ts";

const maybe = <T extends z.ZodType>(shape: T) => shape.nullish().transform((given) => given ?? null);

const isAscending = (days: readonly string[]): boolean =>
  days.every((day, at) => at === 0 || (days[at - 1] ?? "") <= day);

const inOrder = (first: string | null, second: string | null): boolean =>
  first === null || second === null || first <= second;

/** Of what nobody counted there is no part. */
const isPartOf = (part: number | undefined, whole: number | undefined): boolean =>
  part === undefined || part <= (whole ?? -1);

const isHalves = (days: number): boolean => days >= 0.5 && days <= 99 && Number.isInteger(days * 2);

const ascending = saying({ vi: "Bản trước phải ghi trước bản sau.", en: "Earlier versions come first." });
const halves = saying({
  vi: "Phải là số ngày tính theo nửa ngày, từ 0,5 đến 99, ví dụ 1 hoặc 1,5.",
  en: "This must be days by halves, from 0.5 to 99, e.g. 1 or 1.5.",
});
const meetingAfterDraft = saying(
  { vi: "Ngày họp không được trước ngày gửi dự thảo.", en: "The meeting cannot be before the draft went out." },
  "meetingOn",
);
const remediedOfThose = saying(
  {
    vi: "Số đã khắc phục không được lớn hơn số hạn chế, khuyết điểm kỳ trước; hãy ghi cả hai số.",
    en: "No more can be remedied than was named before; please give both figures.",
  },
  "minutes.defectsRemedied",
);

/** What is recorded of a review, as a form gives it; what is left empty is not recorded. */
export const givenReview = z
  .object({
    draftSentOn: maybe(givenDay),
    meetingOn: maybe(givenDay),
    turn: maybe(z.int().min(1).max(999)),
    durationDays: maybe(z.number().refine(isHalves, halves)),
    chair: maybe(z.enum(Chair)),
    chairName: givenNote,
    contents: maybe(z.array(z.string().max(20)).max(50)),
    reportVersions: maybe(z.array(givenDay).max(20).refine(isAscending, ascending)),
    ownReports: maybe(z.int().min(0).max(9)),
    conclusion: maybe(givenPassage),
    minutes: givenRecord,
  })
  .refine(({ draftSentOn, meetingOn }) => inOrder(draftSentOn, meetingOn), meetingAfterDraft)
  .refine(({ minutes }) => isPartOf(minutes.defectsRemedied, minutes.defectsBefore), remediedOfThose);
export type GivenReview = z.infer<typeof givenReview>;

/** How a review ended. */
export const givenCompletion = z.object({ completedOn: givenDay, conclusion: givenPassage });

/** A body that prompts another; nobody prompts themselves. */
const prompting = z.enum(Body).exclude(["SUBJECT"]);

/** One issue put to the reviewed. */
export const givenPrompt = z.object({
  issuer: prompting,
  issuerName: givenNote,
  adviser: maybe(prompting),
  promptedOn: maybe(givenDay),
  documentNumber: givenNote,
  issue: givenPassage,
});

export type GivenPrompt = z.infer<typeof givenPrompt>;

/** Its answer; what is left out is not answered yet. */
export const givenAnswer = z.object({
  explanation: maybe(givenPassage),
  cause: maybe(givenPassage),
  responsibility: maybe(givenPassage),
  answeredOn: givenDay,
});

/** A day off that no calendar of the product knows. */
export const givenHoliday = z.object({ day: givenDay, name: givenLine });
