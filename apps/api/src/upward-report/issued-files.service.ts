import type { Standing } from "../organisation/standing.service.ts";
import { writeDocx } from "../paper/docx.ts";
import { writePdf } from "../paper/pdf.ts";
import { fileSystemName } from "../shared/attachment.ts";
import { isRefused } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Locale } from "../shared/viewer.ts";
import { written } from "../shared/written.ts";
import { reportOnPaper } from "./report-file.service.ts";
import { paperOfReport } from "./report-paper.ts";

/** The report that was issued, as files of a package. */
export interface IssuedFiles {
  readonly number: string;
  readonly hash: string;
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
}

/** The report of a unit that holds: as DOCX, as PDF, and what was frozen word for word; null: none was issued. */
export async function issuedFiles(tx: Tx, { id, year }: Standing, language: Locale): Promise<IssuedFiles | null> {
  const held = await firstRow<{ id: string; number: string; hash: string; snapshot: string }>(tx, heldSql, [year, id]);
  if (held === undefined) return null;
  const found = await reportOnPaper(tx, held.id, language, new Date(0));
  if (isRefused(found)) return null;
  const paper = paperOfReport(found.paper, language);
  const name = fileSystemName(`Báo cáo ${held.number}`).slice(0, longestName);
  return {
    ...{ number: held.number, hash: held.hash },
    files: [
      { path: `bao-cao/${name}.docx`, bytes: await written((out) => writeDocx(paper, out)) },
      { path: `bao-cao/${name}.pdf`, bytes: await written((out) => writePdf(paper, out)) },
      { path: "bao-cao/ban-goc.json", bytes: Buffer.from(held.snapshot) },
    ],
  };
}

/** Letters, of up to three bytes each, of a name that every file system takes. */
const longestName = 80;

const heldSql = `
  select id::text as id, number, hash, snapshot from upward_report where year = $1 and organisation_id = $2 and state = 'ISSUED'`;
