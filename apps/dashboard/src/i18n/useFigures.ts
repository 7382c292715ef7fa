import { useMemo } from "react";
import { changeText, countText, dateText, momentText, percentText, pointsText } from "./figures.ts";
import { useLanguage } from "./useText.ts";

export interface Figures {
  readonly count: (count: number | null | undefined) => string;
  readonly percent: (percent: string | null | undefined) => string;
  readonly points: (points: string | null | undefined) => string;
  readonly change: (change: number) => string;
  readonly date: (date: string | null | undefined) => string;
  readonly moment: (moment: string) => string;
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
      moment: (moment) => momentText(moment, locale),
    }),
    [locale],
  );
}
