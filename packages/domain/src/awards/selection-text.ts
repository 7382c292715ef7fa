import type { Text, UsedFact } from "../rule/finding.ts";
import { sameInBoth, spellDate, usedFact } from "../rule/used-fact.ts";
import type { Candidacy } from "./candidacy.ts";
import { candidacyLabels } from "./candidacy-labels.ts";
import type { Selection } from "./yearly-result.ts";

const yearsLabels = {
  years: { vi: "Các năm liền đạt mức cao nhất", en: "Years in a row at the top tier" },
  toAttest: { vi: "Các năm cần xác nhận", en: "Years to be attested" },
} as const satisfies Record<string, Text>;

export const yearsFact = (years: readonly number[], name: keyof typeof yearsLabels = "years"): UsedFact => {
  const spelled = years.length === 0 ? "0" : [...years].sort((a, b) => a - b).join(", ");
  return usedFact(name, yearsLabels[name], sameInBoth(spelled));
};

const chosenLabel: Text = { vi: "Cấp ủy lựa chọn", en: "Chosen by the committee" };

export const chosenFact = (selection: Selection | undefined): UsedFact =>
  usedFact("selection", chosenLabel, selection === undefined ? null : spellSelection(selection));

const spellSelection = ({ isChosen, chosenBy, chosenOn }: Selection): Text => ({
  vi: `${isChosen ? "Có" : "Không"} (${chosenBy}, ${spellDate(chosenOn)})`,
  en: `${isChosen ? "Yes" : "No"} (${chosenBy}, ${chosenOn})`,
});

/** Whether it may be chosen, and whether it is. */
export function explainSelection(candidacy: Candidacy, selection: Selection | undefined): Text {
  const standing = candidacyLabels[candidacy];
  if (selection === undefined && candidacy === "NONE") return { vi: `${standing.vi}.`, en: `${standing.en}.` };
  if (selection === undefined)
    return { vi: `${standing.vi}; chờ cấp ủy lựa chọn.`, en: `${standing.en}; not chosen yet.` };
  return selection.isChosen
    ? {
        vi: `${standing.vi}; ${selection.chosenBy} đã lựa chọn.`,
        en: `${standing.en}; chosen by ${selection.chosenBy}.`,
      }
    : { vi: `${standing.vi}; ${selection.chosenBy} không lựa chọn.`, en: `${standing.en}; not chosen.` };
}
