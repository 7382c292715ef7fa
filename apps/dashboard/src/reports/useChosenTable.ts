import { useSearchParams } from "react-router";
import type { SummaryTableId } from "../providers/queries/summaryTable.ts";
import { useView } from "../view/useView.ts";

/** The tables there are, in the order of rules.md 6.2. */
export const tables = ["R1", "R2", "R5"] as const satisfies readonly SummaryTableId[];

/** Names the table in the URL. */
export const tableParameter = "bang";

/** The table the URL names; without one, that of the subject kind looked at. */
export function useChosenTable(): SummaryTableId {
  const [search] = useSearchParams();
  const { subjectKind } = useView();
  const named = tables.find((table) => table === search.get(tableParameter));
  return named ?? (subjectKind === "ORG" ? "R1" : "R2");
}
