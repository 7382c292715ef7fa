import { tierShortNamesOf } from "../../labels.ts";
import type { Text } from "../../rule/finding.ts";
import type { CorrectedFigure } from "./corrections.ts";
import { countText, percentText } from "./figure-text.ts";
import { filled } from "./filled.ts";
import type { PrintedTable } from "./printed-table.ts";

const figures: Readonly<Record<CorrectedFigure["figure"], Text>> = {
  TOTAL: { vi: "tổng số", en: "total" },
  RATED: { vi: "số được xếp loại", en: "number rated" },
  COUNT: { vi: "số {tier}", en: "number at {tier}" },
  PERCENTAGE: { vi: "tỷ lệ {tier}", en: "percentage of {tier}" },
};

const withStated: Text = {
  vi: "{figure}: {stated}\u00a0→\u00a0{corrected}",
  en: "{figure}: {stated}\u00a0→\u00a0{corrected}",
};
const withoutStated: Text = { vi: "in thêm {figure}: {corrected}", en: "print the {figure}: {corrected}" };

/** One figure as it should read, e.g. «số HTNV: 22 → 2». */
export function explainCorrection(
  { figure, tier, stated, corrected }: CorrectedFigure,
  table: Pick<PrintedTable, "regime" | "subject">,
): Text {
  const shown = figure === "PERCENTAGE" ? percentText : countText;
  return filled(stated === null ? withoutStated : withStated, {
    figure: filled(figures[figure], tier === null ? {} : { tier: tierShortNamesOf(table, table.subject)[tier] }),
    stated: shown(stated ?? ""),
    corrected: shown(corrected),
  });
}
