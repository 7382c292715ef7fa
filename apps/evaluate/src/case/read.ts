import { isCalendarDay } from "@xep-loai/domain";
import { ExactNumber } from "../input/exact-number.ts";
import { type Problems, refuse, within } from "./problem.ts";

/** Reads one value of a case: the value in its type, or undefined and what is wrong with it in `problems`. */
export type Read<T> = (value: unknown, path: string, problems: Problems) => T | undefined;

/** One key of an object: how its value is read, and whether the case is invalid without it. */
export interface Field<T, IsRequired extends boolean = boolean> {
  readonly read: Read<T>;
  readonly required: IsRequired;
}

export const required = <T>(read: Read<T>): Field<T, true> => ({ read, required: true });
export const optional = <T>(read: Read<T>): Field<T, false> => ({ read, required: false });

/** The keys an object may have. */
type Fields = Readonly<Record<string, Field<unknown>>>;
type ValueOf<F> = F extends Field<infer T> ? T : never;

/** What an object with these keys is read as. */
export type ObjectOf<F extends Fields> = {
  readonly [K in keyof F as F[K]["required"] extends true ? K : never]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as F[K]["required"] extends true ? never : K]?: ValueOf<F[K]>;
};

type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON object; a list is none. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber);

/** An object with these keys and no other; a key that is null counts as left out. */
export function object<F extends Fields>(fields: F): Read<ObjectOf<F>> {
  const known = new Map(Object.entries(fields));
  return (value, path, problems) => {
    if (!isObject(value)) return refuse(problems, path, "phải là một đối tượng", "must be an object");
    refuseUnknownKeys(value, known, path, problems);
    const read: Record<string, unknown> = {};
    for (const [key, field] of known) {
      const part = readKey(value, key, field, path, problems);
      if (part !== undefined) read[key] = part;
    }
    return read as ObjectOf<F>;
  };
}

/** An object with these keys and no other, none required, all read alike. */
export const keyed = <K extends string, T>(keys: readonly K[], read: Read<T>): Read<{ readonly [P in K]?: T }> =>
  object(Object.fromEntries(keys.map((key) => [key, optional(read)])));

function refuseUnknownKeys(value: JsonObject, known: ReadonlyMap<string, unknown>, path: string, problems: Problems) {
  for (const key of Object.keys(value)) {
    if (!known.has(key)) refuse(problems, within(path, key), "không có khóa này ở đây", "there is no such key here");
  }
}

/** One key of an object; null counts as left out. */
export function readKey<T>(value: JsonObject, key: string, field: Field<T>, path: string, problems: Problems) {
  const part = value[key];
  if (part !== undefined && part !== null) return field.read(part, within(path, key), problems);
  if (field.required) refuse(problems, within(path, key), "thiếu khóa bắt buộc", "this key is required");
  return undefined;
}

/** A list, every item read alike. */
export function list<T>(item: Read<T>): Read<readonly T[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return refuse(problems, path, "phải là một danh sách", "must be a list");
    return value.map((part, index) => item(part, `${path}[${index}]`, problems)).filter((part) => part !== undefined);
  };
}

/** One of these words, written exactly so. */
export function oneOf<T extends string>(words: readonly T[]): Read<T> {
  const known = new Map<unknown, T>(words.map((word) => [word, word]));
  return (value, path, problems) =>
    known.get(value) ??
    refuse(problems, path, `phải là một trong: ${words.join(", ")}`, `must be one of: ${words.join(", ")}`);
}

export const text: Read<string> = (value, path, problems) =>
  typeof value === "string" ? value : refuse(problems, path, "phải là một chuỗi", "must be a string");

export const flag: Read<boolean> = (value, path, problems) =>
  typeof value === "boolean" ? value : refuse(problems, path, "phải là true hoặc false", "must be true or false");

/** A whole number of subjects, targets or days: 0 or more, up to 2^53 − 1. */
export const count: Read<number> = (value, path, problems) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : refuse(problems, path, "phải là số nguyên không âm", "must be a whole number of 0 or more");

/** A number of 0 or more as it is written, with or without a fraction. */
export const figure: Read<string> = (value, path, problems) =>
  figureIn(value) ?? refuse(problems, path, "phải là số không âm", "must be a number of 0 or more");

function figureIn(value: unknown): string | undefined {
  if (value instanceof ExactNumber) return value.written.startsWith("-") || !isHeld(value) ? undefined : value.written;
  return Number.isFinite(value) && (value as number) >= 0 ? String(Math.abs(value as number)) : undefined;
}

/** Not beyond the greatest number of JavaScript. */
const isHeld = ({ written }: ExactNumber): boolean => Number.isFinite(Number(written));

/** The same as a number; one that is almost whole stays on its side of the whole one. */
export const amount: Read<number> = (value, path, problems) => {
  const written = figure(value, path, problems);
  return written === undefined ? undefined : value instanceof ExactNumber ? besideWhole(written) : Number(written);
};

function besideWhole(written: string): number {
  const number = Number(written);
  if (!Number.isInteger(number) || !Number.isSafeInteger(number)) return number;
  const isBelow = !/e/i.test(written) && BigInt(written.split(".")[0] ?? "") < BigInt(number);
  return isBelow ? number - smallest(number) : number + smallest(number);
}

/** Less than any figure a document compares with, enough to be seen beside the number. */
const smallest = (number: number): number => Math.max(1, number) * 2 ** -50;

/** A date that exists, as yyyy-mm-dd. */
export const isoDate: Read<string> = (value, path, problems) =>
  typeof value === "string" && isCalendarDay(value)
    ? value
    : refuse(
        problems,
        path,
        "phải là một ngày có thật, dạng năm-tháng-ngày",
        "must be a date that exists, as yyyy-mm-dd",
      );

/** A value that is kept as it is, and read once it is known what it may be. */
export interface Unread {
  readonly value: unknown;
}

export const unread: Read<Unread> = (value) => ({ value });

/** Reads what was kept; what was left out stays left out. */
export const readKept = <T>(kept: Unread | undefined, read: Read<T>, path: string, problems: Problems): T | undefined =>
  kept && read(kept.value, path, problems);

/** What was read, made into something else. */
export const mapped =
  <T, R>(read: Read<T>, make: (value: T) => R): Read<R> =>
  (value, path, problems) => {
    const given = read(value, path, problems);
    return given === undefined ? undefined : make(given);
  };
