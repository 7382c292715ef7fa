import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { Document } from "../../providers/queries/document.ts";
import type { DocumentEffect } from "../../providers/queries/documentEffect.ts";
import { useYearsText } from "../useYearsText.ts";

/** What putting a draft in force does, one sentence each; what does not happen is left out. */
export function useConsequences(document: Document, effect: DocumentEffect): readonly string[] {
  const text = useText();
  const { count } = useFigures();
  const years = useYearsText()(document.years);
  const unit = document.organisation?.name ?? "";
  const { organisations, undecided, decided, submissions, findings, openYears } = effect;
  const said = (isSo: boolean, sentence: string): string[] => (isSo ? [sentence] : []);
  return [
    text("effect.confirm.binds", { unit, years, smart_count: organisations, count: count(organisations) }),
    ...said(document.replacesId !== null, text("effect.confirm.replaces")),
    ...said(findings.length > 0, text("effect.confirm.refused", { smart_count: findings.length })),
    ...said(openYears.length === 0, text("effect.confirm.onlyToCome", { year: effect.year })),
    ...said(
      submissions > 0,
      text("effect.confirm.submissions", { smart_count: submissions, count: count(submissions) }),
    ),
    ...said(undecided > 0, text("effect.confirm.undecided", { smart_count: undecided, count: count(undecided) })),
    ...said(decided > 0, text("effect.confirm.decided", { smart_count: decided, count: count(decided) })),
    text("effect.confirm.fixed"),
  ];
}
