import { useCallback } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { TierFigures } from "./figures.ts";
import { type Named, useTierNamesOf } from "./tierNames.ts";

/** A bar in one sentence: «Xuất sắc 12 (18,2 %); Tốt 40 (60,6 %); … Chưa xếp loại 3». */
export function useTierSummary(): (figures: TierFigures, of?: Partial<Named>) => string {
  const text = useText();
  const namesOf = useTierNamesOf();
  const { count, percent } = useFigures();
  return useCallback(
    (figures, of) => {
      const { word } = namesOf(of);
      const tiers = figures.tiers.map((share) => {
        const share100 = share.percent === null ? "" : ` (${percent(share.percent)})`;
        return `${word(share.tier)} ${count(share.count)}${share100}`;
      });
      const others = [
        figures.pending > 0 && `${text("words.pending")} ${count(figures.pending)}`,
        figures.notRated > 0 && `${text("words.notRated")} ${count(figures.notRated)}`,
      ].filter((part) => part !== false);
      return [...tiers, ...others].join("; ");
    },
    [text, namesOf, count, percent],
  );
}
