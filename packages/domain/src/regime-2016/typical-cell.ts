import { organisationTierLabels2016 } from "../labels.ts";
import { labelledFact, numberFact } from "../rating/used-facts.ts";
import { notApplicable, required } from "../rule/answer.ts";
import { find } from "../rule/find.ts";
import type { Finding, Text } from "../rule/finding.ts";
import type { Explanation, Rule } from "../rule/rule.ts";
import type { RuleSet2016 } from "../rule-sets/rule-set-2016.ts";
import { type QualityTier, topTier } from "../vocabulary/tier.ts";

/** The cells of a đảng bộ its standing committee chose to commend. */
export interface TypicalCellFacts {
  readonly chosenCells: readonly { readonly name: string; readonly tier: QualityTier | null }[];
}

/** Whom to choose only the standing committee can say; that it is one of the best, and one only, can be checked. */
export const typicalCell: Rule<TypicalCellFacts, Pick<RuleSet2016, "parameters">> = {
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
  check: ({ chosenCells }, { parameters }) => {
    const { typicalCells } = parameters.award;
    const explain = () => explainChoice(chosenCells, typicalCells);
    if (chosenCells.length === 0) return notApplicable(explain);
    return required(chosenCells.length <= typicalCells && chosenCells.every(isAtTop), explain);
  },
};

/** What the rule says of a choice. */
export const typicalCellFinding = (ruleSet: RuleSet2016, facts: TypicalCellFacts): Finding =>
  find(typicalCell, facts, ruleSet);

const isAtTop = ({ tier }: TypicalCellFacts["chosenCells"][number]): boolean => tier === topTier;

const explainChoice = (chosen: TypicalCellFacts["chosenCells"], most: number): Explanation => ({
  facts: [
    numberFact("chosenCells", chosen.length),
    ...chosen.map((cell) =>
      labelledFact("chosenCells.tier", { vi: cell.name, en: cell.name }, tierName(cell.tier), isAtTop(cell)),
    ),
  ],
  arithmetic: `${chosen.length} ${chosen.length <= most ? "≤" : ">"} ${most}`,
  message: choiceMessage(chosen, most),
});

const tierName = (tier: QualityTier | null): Text | null => tier && organisationTierLabels2016[tier];

function choiceMessage(chosen: TypicalCellFacts["chosenCells"], most: number): Text {
  const { vi, en } = organisationTierLabels2016[topTier];
  if (chosen.length === 0) return { vi: "Chưa chọn chi bộ tiêu biểu.", en: "No typical cell chosen." };
  return {
    vi: `Chọn ${chosen.length} chi bộ tiêu biểu (tối đa ${most}, trong số chi bộ “${vi}”).`,
    en: `${chosen.length} typical cells chosen (at most ${most}, of those at “${en}”).`,
  };
}
