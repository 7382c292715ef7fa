import { documentOfRegime, type SubjectKind, scoreGroupsOf } from "@xep-loai/domain";
import { useSearchParams } from "react-router";
import { useCycle } from "../providers/queries/cycles.ts";
import type { SummaryTableId } from "../providers/queries/summaryTable.ts";
import { oneOf } from "../view/parameters.ts";
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

/** Lead to the tables that are not the one of a kind of subject: the use of quotas, the year before beside it, the points. */
export const ofQuotas: Others = { [parameter]: "R5" };
export const besideLastYear: Others = { [parameter]: "R7" };
export const ofPoints: Others = { [parameter]: "R20" };
export const bySubject: Others = { [parameter]: null };

const named = ["R5", "R7", "R20"] as const satisfies readonly SummaryTableId[];

/** The table that shows what is looked at; null where there is none. */
export function useChosenTable(): SummaryTableId | null {
  const [search] = useSearchParams();
  const { subjectKind } = useView();
  return oneOf(search, parameter, named) ?? tableOf[subjectKind];
}

/** Whether organisations were given points in the year looked at. */
export function useAreScored(): boolean {
  const regime = useCycle(useView().year)?.regime;
  return regime !== undefined && scoreGroupsOf(documentOfRegime(regime), "ORG").length > 0;
}
