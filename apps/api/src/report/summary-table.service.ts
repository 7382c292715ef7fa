import type { Level, SummaryTableId } from "@xep-loai/domain";
import { type Standing, standing } from "../organisation/standing.service.ts";
import { superiorName } from "../organisation/superior-name.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { notAsked } from "../shared/given-words.ts";
import type { PageRequest } from "../shared/page.ts";
import { isRefused, type Refused, refuseField } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { r1 } from "./r1.ts";
import { r2 } from "./r2.ts";
import { r3 } from "./r3.ts";
import { r4 } from "./r4.ts";
import { r5 } from "./r5.ts";
import { r6 } from "./r6.ts";
import { r7 } from "./r7.ts";
import { r8 } from "./r8.ts";
import { r9 } from "./r9.ts";
import { r10 } from "./r10.ts";
import { r11 } from "./r11.ts";
import { r12 } from "./r12.ts";
import { r13 } from "./r13.ts";
import { r14 } from "./r14.ts";
import { r15 } from "./r15.ts";
import { r16 } from "./r16.ts";
import { r17 } from "./r17.ts";
import { r18 } from "./r18.ts";
import { r19 } from "./r19.ts";
import { r20 } from "./r20.ts";
import type { SourceOf, SummarySource } from "./summary-source.ts";

import type { SummaryTable } from "./summary-table.type.ts";
import { tableNote } from "./table-note.ts";

/** Every table, by its number in rules.md 6.2. */
const sources: Readonly<Record<SummaryTableId, SourceOf>> = {
  R1: r1,
  R2: r2,
  R3: r3,
  R4: r4,
  R5: r5,
  R6: r6,
  R7: r7,
  R8: r8,
  R9: r9,
  R10: r10,
  R11: r11,
  R12: r12,
  R13: r13,
  R14: r14,
  R15: r15,
  R16: r16,
  R17: r17,
  R18: r18,
  R19: r19,
  R20: r20,
};

/** The table as it is headed in the year of the organisation. */
export const sourceOf = (
  table: SummaryTableId,
  { year, regime, level }: Standing,
  group: string | null,
): SummarySource => sources[table]({ year, regime, level, group });

export interface SummaryInput extends PageRequest {
  readonly table: SummaryTableId;
  readonly organisationId: string;
  readonly year: number;
  readonly group: string | null;
  /** Of the rows, or of the cases they count; left out: direct subordinates, of cases every level. */
  readonly level?: Level | null | undefined;
  readonly decidedOnly: boolean;
}

/** One page of a table, with its total. */
export async function summaryTable(
  tx: Tx,
  { locale }: Viewer,
  input: SummaryInput,
  asOf: Date,
): Promise<SummaryTable | Refused> {
  const { table, year, organisationId, ...filters } = input;
  if (!isAskedText(filters.group)) return refuseField("group", notAsked);
  const organisation = await standing(tx, year, organisationId);
  if (isRefused(organisation)) return organisation;
  const source = sourceOf(table, organisation, filters.group);
  const asked = { ...filters, level: filters.level ?? null, organisation, locale, asOf };
  const page = await source.page(tx, asked);
  if (isRefused(page)) return page;
  return {
    table,
    title: source.title,
    rowHeading: source.rowHeading,
    organisation,
    superior: await superiorName(tx, organisation),
    year,
    group: filters.group,
    level: asked.level,
    levels: await source.levels(tx, asked),
    groups: await source.groups(tx, asked),
    decidedOnly: filters.decidedOnly,
    counted: source.counted(filters),
    note: await tableNote(tx, source, asked),
    asOf,
    columns: source.columns,
    total: await source.total(tx, asked),
    rows: page.nodes,
    nextCursor: page.nextCursor,
    rowCount: await source.rowCount(tx, asked),
  };
}
