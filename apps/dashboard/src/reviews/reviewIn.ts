import { chairLabels } from "@xep-loai/domain";
import type { ReviewRecorded } from "../providers/acts/review.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { dayFromField } from "../ui/dayField.ts";
import type { FormValues } from "../view/formValues.ts";
import { chosenIn, listOrNull, numberIn } from "../view/readFields.ts";
import { minutesIn } from "./minutesIn.ts";

/** Who may be in the chair. */
export const chairs = Object.keys(chairLabels) as (keyof typeof chairLabels)[];

/** A review as filled in; what the form does not ask stays as it was recorded. */
export const reviewIn = (
  given: FormValues,
  before: Review | null,
  { contents }: Pick<ReviewedSubject, "contents">,
): ReviewRecorded["review"] => ({
  draftSentOn: given.optionalDay("draftSentOn"),
  meetingOn: given.optionalDay("meetingOn"),
  turn: given.has("turn") ? numberIn(given, "turn") : (before?.turn ?? null),
  durationDays: numberIn(given, "durationDays"),
  chair: chosenIn(given, "chair", chairs),
  chairName: given.optional("chairName"),
  contents: listOrNull([...given.all("contents"), ...notAskedHere(before, contents)]),
  reportVersions: given.has("reportVersions")
    ? listOrNull(given.lines("reportVersions").map(asDay))
    : (before?.reportVersions ?? null),
  ownReports: given.has("ownReports") ? numberIn(given, "ownReports") : (before?.ownReports ?? null),
  conclusion: given.optional("conclusion"),
  minutes: minutesIn(given, before?.minutes),
});

/** What is no day goes as it was typed: the API says what is wrong with it. */
const asDay = (typed: string): string => dayFromField(typed) ?? typed;

/** Codes recorded under other rules stay. */
const notAskedHere = (before: Review | null, contents: ReviewedSubject["contents"]): readonly string[] =>
  (before?.contents ?? []).filter((code) => contents.every((asked) => asked.code !== code));
