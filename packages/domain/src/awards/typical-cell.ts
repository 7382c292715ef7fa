import { failed, notApplicable, passed, unanswered } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Explanation, Rule } from "../rule/rule.ts";
import { countValue, usedFact } from "../rule/used-fact.ts";
import type { Parameters2016 } from "../rule-sets/rule-set-2016.ts";
import { type QualityTier, topTier } from "../vocabulary/tier.ts";
import type { Selection } from "./yearly-result.ts";

/** The cells of one đảng bộ with their tiers as ranks; a selection left out is not made yet. */
export interface TypicalCellFacts {
  readonly cells: readonly { readonly tier: QualityTier | null; readonly selection?: Selection }[];
}

/** How many may be chosen at most. */
export type TypicalCellContext = Parameters2016["award"];

/** «Trong sạch, vững mạnh» is the name of the top rank of an organisation under KH 57 (rules.md 4.4). */
export const typicalCell: Rule<TypicalCellFacts, TypicalCellContext> = {
  id: "KH57.AWARD.TYPICAL_CELL",
  citation: "KH 57, II.B.1.2.a, closing paragraph",
  clause: [
    "Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh sẽ xem xét, lựa chọn 01 chi bộ trong sạch, vững mạnh tiêu biểu để biểu dương, khen thưởng (nếu đủ điều kiện).",
  ],
  step: "AWARD",
  means: "ATTESTED",
  effect: "AWARD",
  severity: "ATTEST",
  subjects: ["ORG"],
  closes: null,
  check: ({ cells }, { typicalCells }) => {
    const chosen = cells.filter(({ selection }) => selection?.isChosen);
    const explain = () => explainCells(cells, chosen.length, typicalCells);
    if (chosen.length > typicalCells || chosen.some(({ tier }) => tier !== topTier)) return failed(explain);
    if (chosen.length > 0) return passed(explain);
    const candidates = cells.filter(({ tier }) => tier === topTier);
    if (candidates.length === 0) return notApplicable(explain);
    return candidates.every(({ selection }) => selection !== undefined) ? passed(explain) : unanswered(explain);
  },
};

const explainCells = (cells: TypicalCellFacts["cells"], chosen: number, most: number): Explanation => {
  const candidates = cells.filter(({ tier }) => tier === topTier).length;
  return {
    facts: [
      usedFact(
        "candidates",
        { vi: "Chi bộ trong sạch, vững mạnh", en: "Clean and strong cells" },
        countValue(candidates),
      ),
      usedFact("chosen", { vi: "Chi bộ được lựa chọn", en: "Cells chosen" }, countValue(chosen)),
    ],
    arithmetic: `${chosen} ${chosen > most ? ">" : "≤"} ${most}`,
    message: cellsMessage(candidates, chosen, most),
  };
};

const cellsMessage = (candidates: number, chosen: number, most: number): Text => ({
  vi: `Lựa chọn ${chosen} chi bộ tiêu biểu (nhiều nhất ${most}) trong ${candidates} chi bộ trong sạch, vững mạnh.`,
  en: `${chosen} typical cells chosen (at most ${most}) among ${candidates} clean and strong ones.`,
});
