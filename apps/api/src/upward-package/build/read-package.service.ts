import { packOf } from "@xep-loai/domain";
import type { Standing } from "../../organisation/standing.service.ts";
import type { TableFile } from "../../report/table-file.type.ts";
import type { Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { type IssuedPaper, issuedPaper } from "../../upward-report/issued-paper.service.ts";
import { dossierList } from "./dossier-list.service.ts";
import { keptRows } from "./kept-rows.ts";
import { type PackedForm, packedForms } from "./packed-forms.service.ts";
import type { ReadTable } from "./packed-table.ts";
import { packedTables } from "./packed-tables.ts";
import { openTable } from "./table-data.service.ts";
import type { TableData } from "./table-data.ts";

/** Everything a unit sends upward as it was read, before anything is laid out. */
export interface ReadPackage {
  readonly organisation: Standing;
  readonly asOf: Date;
  readonly tables: readonly ReadTable[];
  readonly forms: readonly PackedForm[];
  /** null: nobody asks for one. */
  readonly list: TableFile | null;
  /** null: none was issued. */
  readonly report: IssuedPaper | null;
  readonly namesPersons: boolean;
}

/** Reads what a unit sends upward on one snapshot, as who asked for it (rules.md 6.2); nothing is laid out meanwhile. */
export async function readPackage(tx: Tx, viewer: Viewer, organisation: Standing, asOf: Date): Promise<ReadPackage> {
  const { tables, namesPersons } = await readTables(tx, viewer, organisation, asOf);
  const forms = await packedForms(tx, viewer, organisation);
  const papers = packOf(organisation.level)?.papers ?? [];
  const list = await dossierList(tx, { viewer, organisation, asOf, papers, forms });
  const report = await issuedPaper(tx, viewer, organisation);
  const isOfPersons = list !== null || forms.some(({ isOfPerson }) => isOfPerson);
  return { organisation, asOf, tables, forms, list, report, namesPersons: namesPersons || isOfPersons };
}

async function readTables(tx: Tx, viewer: Viewer, organisation: Standing, now: Date) {
  const tables: ReadTable[] = [];
  let namesPersons = false;
  for (const { table, group } of packedTables(organisation)) {
    const read = await openTable(tx, { viewer, organisation, table, group, now });
    if (read === null) continue;
    const { rows, ...file } = read.extract;
    namesPersons ||= file.namesPersons;
    tables.push({
      ...{ table, title: file.source.title[viewer.locale], totals: totalsIn(read.about), about: read.about },
      ...{ rows: await keptRows(rows()), file: { ...file, rows: nothing } },
    });
  }
  return { tables, namesPersons };
}

/** The transaction it would be read in has ended by then. */
async function* nothing() {}

const totalsIn = ({ columns, total }: Omit<TableData, "rows">): ReadTable["totals"] =>
  total === null ? {} : Object.fromEntries(columns.map(({ label }, at) => [label, total.cells[at] ?? null]));
