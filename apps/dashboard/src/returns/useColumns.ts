import { type ReturnColumn, returnColumnLabels, returnColumnsOf } from "@xep-loai/domain";
import { useSaid } from "../i18n/useText.ts";
import { useCycle } from "../providers/queries/cycles.ts";
import { useView } from "../view/useView.ts";

/** Under which regime the year of the view is rated; one not known yet has the names of most. */
export const useRegime = () => useCycle(useView().year)?.regime ?? "TIERS_2019";

/** The columns of the subjects looked at, and what they are called in the year. */
export function useColumns(): {
  readonly columns: readonly ReturnColumn[];
  readonly nameOf: (column: ReturnColumn) => string;
} {
  const said = useSaid();
  const { subjectKind } = useView();
  const names = returnColumnLabels({ regime: useRegime() }, subjectKind);
  return { columns: returnColumnsOf(subjectKind), nameOf: (column) => said(names[column]) };
}
