import { beforeYear, inFuture } from "./given-words.ts";
import type { Problem } from "./refusal.ts";

/** The days that are not from 1 January of the rating year until today, each at its field; null is no day. */
export const untimely = (
  days: Readonly<Record<string, string | null>>,
  year: number,
  today: string,
): readonly Problem[] =>
  Object.entries(days).flatMap(([path, day]) => {
    if (day === null) return [];
    if (day > today) return [{ path, message: inFuture }];
    return day < `${year}-01-01` ? [{ path, message: beforeYear(year) }] : [];
  });
