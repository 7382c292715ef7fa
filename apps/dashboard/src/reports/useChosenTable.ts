import type { SubjectKind } from "@xep-loai/domain";
import { useSearchParams } from "react-router";
import type { SummaryTableId } from "../providers/queries/summaryTable.ts";
import type { Others } from "../view/useView.ts";
import { useView } from "../view/useView.ts";

/** The table of a kind of subject (rules.md 6.2); collectives and leaders have none. */
const tableOf: Readonly<Record<SubjectKind, SummaryTableId | null>> = {
  ORG: "R1",
  MEMBER: "R2",
  COLLECTIVE: null,
  LEADER: null,
};

const parameter = "bang";

/** Leads to the one table that is not of a kind of subject: the use of quotas. */
export const ofQuotas: Others = { [parameter]: "R5" };

/** The table that shows what is looked at; null where there is none. */
export function useChosenTable(): SummaryTableId | null {
  const [search] = useSearchParams();
  const { subjectKind } = useView();
  return search.get(parameter) === "R5" ? "R5" : tableOf[subjectKind];
}
