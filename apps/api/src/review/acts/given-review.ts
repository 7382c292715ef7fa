import { z } from "zod";
import { givenDay, givenLine, givenNote, givenPassage } from "../../shared/given.ts";
import { Chair } from "../chair.ts";
import { givenRecord } from "../review-record.ts";

const maybe = <T extends z.ZodType>(shape: T) => shape.nullish().transform((given) => given ?? null);

const isAscending = (days: readonly string[]): boolean =>
  days.every((day, at) => at === 0 || (days[at - 1] ?? "") <= day);

const inOrder = (first: string | null, second: string | null): boolean =>
  first === null || second === null || first <= second;

/** What is recorded of a review, as a form gives it; what is left empty is not recorded. */
export const givenReview = z
  .object({
    draftSentOn: maybe(givenDay),
    meetingOn: maybe(givenDay),
    turn: maybe(z.int().min(1).max(999)),
    durationDays: maybe(z.number().min(0.5).max(99).multipleOf(0.5)),
    chair: maybe(z.enum(Chair)),
    chairName: givenNote,
    contents: maybe(z.array(z.string().max(20)).max(50)),
    reportVersions: maybe(z.array(givenDay).max(20).refine(isAscending)),
    ownReports: maybe(z.int().min(0).max(9)),
    conclusion: maybe(givenPassage),
    minutes: givenRecord,
  })
  .refine(({ draftSentOn, meetingOn }) => inOrder(draftSentOn, meetingOn));
export type GivenReview = z.infer<typeof givenReview>;

/** How a review ended. */
export const givenCompletion = z.object({ completedOn: givenDay, conclusion: givenPassage });

/** One issue put to the reviewed. */
export const givenPrompt = z.object({
  issuer: z.string(),
  issuerName: givenNote,
  adviser: maybe(z.string()),
  promptedOn: maybe(givenDay),
  issue: givenPassage,
});

/** Its answer; what is left out is not answered yet. */
export const givenAnswer = z.object({
  explanation: maybe(givenPassage),
  cause: maybe(givenPassage),
  responsibility: maybe(givenPassage),
  answeredOn: givenDay,
});

/** A day off that no calendar of the product knows. */
export const givenHoliday = z.object({ day: givenDay, name: givenLine });
