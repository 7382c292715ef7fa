import { unreachable } from "../rule/unreachable.ts";
import type { Document } from "./document.ts";
import { headDocuments } from "./head-documents.ts";
import { keySeparator } from "./key-separator.ts";
import type { RuleSet } from "./rule-set.ts";

/** The documents a rule set is made of, from the upper to the lower; none where no rules are held. */
export function documentsOf(ruleSet: RuleSet): readonly Document[] {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return [headOf(ruleSet), ...ruleSet.layers.documents];
    case "POINTS_2025":
      return [...ruleSet.parts, ...ruleSet.layers.documents];
    case "POINTS_2016":
      return [...ruleSet.buildsOn, ruleSet];
    case "NOT_HELD":
      return [];
    default:
      return unreachable(ruleSet);
  }
}

/** The same in a rating year, without what was read with QĐ 366 in earlier years only, e.g. CV 10072 of 2025. */
export function documentsIn(ruleSet: RuleSet, year: number): readonly Document[] {
  const over = partsOverIn(ruleSet, year);
  return documentsOf(ruleSet).filter((document) => !over.includes(document));
}

/** What was read with the head of a rule set in earlier rating years only. */
export const partsOverIn = (ruleSet: RuleSet, year: number): readonly Document[] =>
  ruleSet.regime === "POINTS_2025" ? ruleSet.parts.filter((part) => isOver(part, year)) : [];

/** Documents of the Centre that are read with a head in a year, e.g. HD 43 with QĐ 366; none where it stands alone. */
export function readWith(headId: string, year: number): readonly Document[] {
  const head = headDocuments.find(({ id }) => id === headId);
  if (head?.regime !== "POINTS_2025") return [];
  return head.parts.filter((part) => part.id !== headId && !isOver(part, year));
}

const isOver = ({ years: { to } }: Document, year: number): boolean => to !== null && to < year;

/** The document at the head of its chain. */
export function headOf(ruleSet: RuleSet): Document {
  const [first] = ruleSet.id.split(keySeparator);
  return headDocuments.find(({ id }) => id === first) ?? ruleSet;
}
