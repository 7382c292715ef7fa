import { type Regime, type SubjectKind, subjectsRatedUnder } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import { useCycle } from "../providers/queries/cycles.ts";
import { useView } from "./useView.ts";

/** Whether the kind of subject has a tier of its own under the rules of a year. */
export const isRatedUnder = (regime: Regime, subjectKind: SubjectKind): boolean =>
  subjectsRatedUnder(regime).includes(subjectKind);

/** Says that the kind of subject looked at has no tier of its own in the year, and under which document; null where it has. */
export function useNotRatedApart(): string | null {
  const text = useText();
  const said = useSaid();
  const { year, subjectKind } = useView();
  const cycle = useCycle(year);
  if (!cycle || isRatedUnder(cycle.regime, subjectKind)) return null;
  const subjects = text(`overview.subjectsCounted.${subjectKind}`);
  return text("states.notRatedApart.title", { year, subjects, document: said(cycle.ruleSetTitle) });
}
