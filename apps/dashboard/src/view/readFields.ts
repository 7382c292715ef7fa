import type { FormValues } from "./formValues.ts";

/** A number with comma or point; null where the field was left empty. */
export function numberIn(given: FormValues, name: string): number | null {
  const typed = given.optional(name);
  return typed === null ? null : Number(typed.replace(",", "."));
}

/** One of the codes; null where none was chosen. */
export const chosenIn = <Code extends string>(given: FormValues, name: string, codes: readonly Code[]): Code | null =>
  codes.find((code) => code === given.text(name)) ?? null;

/** Yes or no; null where it was not recorded. */
export function truthIn(given: FormValues, name: string): boolean | null {
  const answer = chosenIn(given, name, ["yes", "no"]);
  return answer === null ? null : answer === "yes";
}

/** null in place of an empty list: nothing is recorded. */
export const listOrNull = <Entry>(entries: readonly Entry[]): Entry[] | null =>
  entries.length === 0 ? null : [...entries];
