import { useMemo } from "react";
import {
  cellText,
  changeText,
  countText,
  dateText,
  differenceText,
  halvesText,
  momentText,
  percentText,
  pointsText,
  sumText,
} from "./figures.ts";
import { useLanguage } from "./useText.ts";

export interface Figures {
  readonly count: (count: number | null | undefined) => string;
  readonly percent: (percent: string | null | undefined) => string;
  readonly points: (points: string | null | undefined) => string;
  readonly change: (change: number) => string;
  readonly date: (date: string | null | undefined) => string;
  /** A signed difference whose head says of what. */
  readonly difference: (difference: string | null | undefined) => string;
  /** Points of a score sheet, days of a review: in halves. */
  readonly halves: (points: number | null | undefined) => string;
  /** A sum of the rules, in signs and plain numbers. */
  readonly sum: (sum: string) => string;
  readonly moment: (moment: string) => string;
  /** A cell of a table as data. */
  readonly cell: (cell: string) => string;
}

/** Numbers and dates as the user's language writes them. */
export function useFigures(): Figures {
  const locale = useLanguage();
  return useMemo(
    () => ({
      count: (count) => countText(count, locale),
      percent: (percent) => percentText(percent, locale),
      points: (points) => pointsText(points, locale),
      change: (change) => changeText(change, locale),
      date: (date) => dateText(date, locale),
      difference: (difference) => differenceText(difference, locale),
      halves: (points) => halvesText(points, locale),
      sum: (sum) => sumText(sum, locale),
      moment: (moment) => momentText(moment, locale),
      cell: (cell) => cellText(cell, locale),
    }),
    [locale],
  );
}
