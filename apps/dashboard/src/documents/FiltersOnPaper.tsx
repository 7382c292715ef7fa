import { useText } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";
import { isElsewhereToo, type RuleFilters } from "./ruleFilters.ts";
import { useDocumentNames } from "./useDocumentNames.ts";

interface FiltersOnPaperProps {
  readonly filters: RuleFilters;
  readonly rules: readonly Rule[];
}

/** On paper there is no filter bar: what narrows the list stands above it. */
export function FiltersOnPaper({ filters, rules }: FiltersOnPaperProps) {
  const text = useText();
  const documentName = useDocumentNames(rules).find(({ value }) => value === filters.documentId)?.name;
  const { step, effect, severity, subject } = filters;
  const told = [
    filters.text && `«${filters.text}»`,
    documentName,
    step && text(`rules.steps.${step}`),
    effect && text(`rules.effects.${effect}`),
    severity && text(`words.severity.${severity}`),
    subject && text(`words.subjectKind.${subject}`),
    filters.touchedOnly && text("rules.touchedOnly"),
    !isElsewhereToo(filters) && text("rules.hereOnly"),
  ].filter(Boolean);
  return told.length > 0 && <p className="only-print">{text("rules.filtered", { filters: told.join("; ") })}</p>;
}
