import { isCalendarDay } from "@xep-loai/domain";
import { z } from "zod";
import { isStorable } from "./asked-text.ts";
import { type Refused, refuse } from "./refusal.ts";

// What somebody types into a form, as it may be stored.

const composed = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(isStorable)
    .transform((text) => text.normalize("NFC").trim());

/** A line: a name, a number of a document. */
export const givenLine = composed(300).refine((text) => text !== "");

/** A passage of a document. */
export const givenPassage = composed(5_000).refine((text) => text !== "");

/** A line that may be left empty; then null. */
export const givenNote = composed(1_000)
  .nullish()
  .transform((text) => text || null);

/** A day of the calendar within living memory. */
export const givenDay = z.string().refine((text) => isCalendarDay(text) && text >= "1930" && text < "2201");

/** A moment within living memory, with its zone. */
export const givenMoment = z.iso.datetime({ offset: true }).refine((text) => text >= "1930" && text < "2201");

/** A time of the day, e.g. 14:00. */
export const givenTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What was given, in the shape asked for. */
export function accepted<T>(shape: z.ZodType<T>, given: unknown): T | Refused {
  const read = shape.safeParse(given);
  return read.success ? read.data : refuse("BAD_INPUT");
}
