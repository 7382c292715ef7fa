import { packOf } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import { type AnnexTable, annexTable } from "../report/annex-table.service.ts";
import { sourceOf } from "../report/summary-table.service.ts";
import type { Tx } from "../shared/tx.ts";
import type { Locale, Viewer } from "../shared/viewer.ts";
import type { ReportAnnex } from "./annex-list.ts";

/** Cells of one annex: some thirty pages, beyond which nobody reads on paper. */
export const mostOfOne = 4_000;

/** Cells of all annexes together, as a layout takes them (docs/decisions/024). */
export const mostOfAll = 18_000;

/** Of whose report, read as whom. */
export interface AskedAnnexes {
  readonly viewer: Viewer;
  readonly organisation: Standing;
  readonly now: Date;
}

/** The tables of the pack of the level, in their order (rules.md 6.2), as they are printed in each of the languages. */
export async function annexTables(
  tx: Tx,
  asked: AskedAnnexes,
  languages: readonly Locale[],
  most = mostOfOne,
): Promise<ReportAnnex[]> {
  const annexes: ReportAnnex[] = [];
  let left = mostOfAll;
  for (const { table, form } of packOf(asked.organisation.level)?.tables ?? []) {
    const group = form === "COUNTS" ? form : null;
    const printed: Partial<Record<Locale, AnnexTable | null>> = {};
    for (const locale of languages) {
      const viewer = { ...asked.viewer, locale };
      printed[locale] = await annexTable(tx, { ...asked, viewer, table, group, mostCells: Math.min(most, left) });
    }
    left -= Math.max(...languages.map((locale) => printed[locale]?.cells ?? 0));
    annexes.push({ table, title: sourceOf(table, asked.organisation, group).title, printed });
  }
  return annexes;
}
