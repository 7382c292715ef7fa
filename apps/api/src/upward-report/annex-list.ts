import type { SubjectKind, SummaryTableId, Text } from "@xep-loai/domain";
import type { AnnexTable } from "../report/annex-table.service.ts";
import type { Locale } from "../shared/viewer.ts";

/** A table that goes upward with the report. */
export interface ReportAnnex {
  readonly table: SummaryTableId;
  readonly title: Text;
  /** As it is printed, by language; null: too long to be printed. Left out: not kept, as with the first reports issued. */
  readonly printed?: Partial<Readonly<Record<Locale, AnnexTable | null>>>;
}

/** Those a report was issued with; none before they were kept. */
export const annexListIn = (snapshot: string): readonly ReportAnnex[] =>
  (JSON.parse(snapshot) as { annexes?: readonly ReportAnnex[] }).annexes ?? [];

/** Whether an annex tells who is who: who takes it in a file is kept in the log. */
export const namesPersons = (annexes: readonly ReportAnnex[], language: Locale): boolean =>
  annexes.some(({ printed }) => printed?.[language]?.namesPersons);

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
