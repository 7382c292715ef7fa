import { z } from "zod";
import { isStorable } from "./asked-text.ts";
import { type Refused, refuse } from "./refusal.ts";

/** Which part of a list is asked for; `after` is the `nextCursor` of the part before. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly nodes: T[];
  readonly nextCursor: string | null;
}

/** A number in a cursor: an int of PostgreSQL, but not the lowest one, which has no opposite. */
export const intKey = z.int32().min(-(2 ** 31) + 1);

/** A text in a cursor. */
export const textKey = z.string().refine(isStorable);

/** A row's bigint id in a cursor, as text. */
export const bigintKey = z.string().regex(/^\d{1,18}$/);

const largestPage = 200;

/** How many rows a page holds: what was asked for, from 1 to 200, or to what the list says. */
export const pageSize = (first: number, largest = largestPage): number => Math.min(Math.max(first, 1), largest);

/** The key after which the page begins; null at the beginning of the list. */
export function cursorKey<T>(after: string | null | undefined, shape: z.ZodType<T>): T | null | Refused {
  if (after === null || after === undefined) return null;
  const key = shape.safeParse(parse(after));
  return key.success ? key.data : refuse("BAD_CURSOR");
}

/** Cuts rows that were read with one more than the page holds; `keyOf` is what the list is ordered by. */
export function pageOf<Row, T>(
  read: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly unknown[],
  toNode: (row: Row) => T,
  largest = largestPage,
): Page<T> {
  const shown = read.slice(0, pageSize(first, largest));
  const last = shown.at(-1);
  const more = read.length > shown.length && last !== undefined;
  return { nodes: shown.map(toNode), nextCursor: more ? cursorOf(keyOf(last)) : null };
}

/** The cursor of a key. */
export const cursorOf = (key: readonly unknown[]): string => Buffer.from(JSON.stringify(key)).toString("base64url");

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
