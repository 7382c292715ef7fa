import { documentOfRegime, Level, type SubjectKind, scoreGroupsOf } from "@xep-loai/domain";
import { useSearchParams } from "react-router";
import { useCycle } from "../providers/queries/cycles.ts";
import type { SummaryTableId } from "../providers/queries/summaryTable.ts";
import { oneOf } from "../view/parameters.ts";
import { levelParameter, tableParameter } from "../view/paths.ts";
import type { Others } from "../view/useView.ts";
import { useView } from "../view/useView.ts";

/** The table of a kind of subject (rules.md 6.2). */
export const tableOf: Readonly<Record<SubjectKind, SummaryTableId>> = {
  ORG: "R1",
  MEMBER: "R2",
  COLLECTIVE: "R3",
  LEADER: "R4",
};

/** Tables that are not the one of a kind of subject. */
const named = [
  "R5",
  "R6",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
  "R14",
  "R15",
  "R16",
  "R17",
  "R18",
  "R19",
  "R20",
] as const satisfies readonly SummaryTableId[];
export type NamedTable = (typeof named)[number];

/** Leads to one of them; to the table of a kind of subject beside the year before it, or as it is. */
export const ofTable = (table: NamedTable): Others => ({ [tableParameter]: table });
export const besideLastYear: Others = { [tableParameter]: "R7" };
export const bySubject: Others = { [tableParameter]: null };

/** The table, where it is not the one of a kind of subject. */
export const namedTable = (table: SummaryTableId): NamedTable | null => named.find((each) => each === table) ?? null;

/** The table that shows what is looked at. */
export function useChosenTable(): SummaryTableId {
  const [search] = useSearchParams();
  const { subjectKind } = useView();
  return oneOf(search, tableParameter, [...named, "R7"] as const) ?? tableOf[subjectKind];
}

/** The level its rows are asked for of; null: direct subordinates. */
export function useChosenLevel(): Level | null {
  const [search] = useSearchParams();
  return oneOf(search, levelParameter, Object.values(Level));
}

/** Those that can be chosen; points where organisations were given any in the year looked at. */
export function useNamedTables(): readonly NamedTable[] {
  const regime = useCycle(useView().year)?.regime;
  const areScored = regime !== undefined && scoreGroupsOf(documentOfRegime(regime), "ORG").length > 0;
  return named.filter((table) => table !== "R20" || areScored);
}
