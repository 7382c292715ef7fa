import { dayFromField } from "../ui/dayField.ts";

/** What was filled into a form, read by the names of its fields. */
export interface FormValues {
  readonly text: (name: string) => string;
  /** As it was typed, spaces around it too. */
  readonly secret: (name: string) => string;
  /** null where the field was left empty. */
  readonly optional: (name: string) => string | null;
  /** ISO day; empty where there is none. */
  readonly day: (name: string) => string;
  /** ISO day; null where the field was left empty. */
  readonly optionalDay: (name: string) => string | null;
  /** A time of the day as 08:00, also where 8:00 was typed. */
  readonly time: (name: string) => string;
  /** One entry a line; empty lines are none. */
  readonly lines: (name: string) => string[];
  /** Whether the form asked for it: a form without the field says nothing of it. */
  readonly has: (name: string) => boolean;
  /** Every choice that was ticked. */
  readonly all: (name: string) => string[];
  /** What follows a prefix in the names of the fields that have it, e.g. the rows of a list, in their order. */
  readonly after: (prefix: string) => string[];
}

export function formValues(form: HTMLFormElement): FormValues {
  const given = new FormData(form);
  const text = (name: string): string => String(given.get(name) ?? "").trim();
  return {
    text,
    secret: (name) => String(given.get(name) ?? ""),
    optional: (name) => text(name) || null,
    day: (name) => dayFromField(text(name)) ?? "",
    optionalDay: (name) => dayFromField(text(name)),
    time: (name) => text(name).padStart(5, "0"),
    lines: (name) =>
      text(name)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    has: (name) => given.has(name),
    all: (name) => given.getAll(name).map(String),
    after: (prefix) =>
      [...given.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
  };
}
