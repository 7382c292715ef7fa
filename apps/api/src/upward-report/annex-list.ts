import { packOf, type SubjectKind, type SummaryTableId, type Text } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import { sourceOf } from "../report/summary-table.service.ts";

/** A table that goes upward with the report. */
export interface ReportAnnex {
  readonly table: SummaryTableId;
  readonly title: Text;
}

/** The tables of the pack of the level, in their order (rules.md 6.2). */
export const annexListOf = (organisation: Standing): readonly ReportAnnex[] =>
  packOf(organisation.level)?.tables.map(({ table, form }) => ({
    table,
    title: sourceOf(table, organisation, form === "COUNTS" ? form : null).title,
  })) ?? [];

/** Those a report was issued with; none before they were kept. */
export const annexListIn = (snapshot: string): readonly ReportAnnex[] =>
  (JSON.parse(snapshot) as { annexes?: readonly ReportAnnex[] }).annexes ?? [];

const tables: Readonly<Record<SubjectKind, SummaryTableId>> = {
  ORG: "R1",
  MEMBER: "R2",
  COLLECTIVE: "R3",
  LEADER: "R4",
};

/** Which annex shows the results of a kind of subject, counted from 1; null: none of the list. */
export function annexOf(kind: SubjectKind, list: readonly ReportAnnex[]): number | null {
  const at = list.findIndex(({ table }) => table === tables[kind]);
  return at < 0 ? null : at + 1;
}
