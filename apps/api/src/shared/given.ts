import { isCalendarDay, isPlainText } from "@xep-loai/domain";
import { z } from "zod";
import { problemsIn, saying } from "./given-problems.ts";
import { hiddenCharacter, inFuture, noDay, noMoment, notFilledIn } from "./given-words.ts";
import { type Refused, refuseInput } from "./refusal.ts";

// What somebody types into a form, as it may be stored.

/** Spaces apart, what no screen shows: joiners, soft hyphens, fillers, the empty Braille cell. */
export const showsNothing = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u;

const composed = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(isPlainText, saying(hiddenCharacter))
    .transform((text) => (showsNothing.test(text) ? "" : text.normalize("NFC").trim()));

/** A text that is there. */
export const givenText = (longest: number) => composed(longest).refine((text) => text !== "", saying(notFilledIn));

/** A text that may be left empty; then null. */
export const maybeText = (longest: number) =>
  composed(longest)
    .nullish()
    .transform((text) => text || null);

/** A line: a name, a number of a document; what was pasted with breaks becomes one. */
export const givenLine = givenText(300).transform((text) => text.replace(/[\t\r\n]+/g, " "));

/** A passage of a document. */
export const givenPassage = givenText(5_000);

/** A line that may be left empty; then null. */
export const givenNote = maybeText(1_000);

const isWithinMemory = (text: string): boolean => text >= "1930" && text < "2201";

/** A day of the calendar within living memory. */
export const givenDay = z.string().refine((text) => isCalendarDay(text) && isWithinMemory(text), saying(noDay));

/** A day that has come. */
export const givenDayUntil = (today: string) => givenDay.refine((day) => day <= today, saying(inFuture));

/** A moment within living memory, with its zone. */
export const givenMoment = z.iso.datetime({ offset: true }).refine(isWithinMemory, saying(noMoment));

/** A time of the day, e.g. 14:00. */
export const givenTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What was given, in the shape asked for; else what is wrong with it. `at` names what is no object with fields. */
export function accepted<T>(shape: z.ZodType<T>, given: unknown, at?: string): T | Refused {
  const read = shape.safeParse(given);
  return read.success ? read.data : refuseInput(problemsIn(read.error, at));
}
