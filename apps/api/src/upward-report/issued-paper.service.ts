import type { Standing } from "../organisation/standing.service.ts";
import type { PaperDocument } from "../paper/paper-document.ts";
import { isRefused } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { reportOnPaper } from "./report-file.service.ts";
import { paperOfReport } from "./report-paper.ts";

/** The report that holds, as it was frozen and as it lies on paper. */
export interface IssuedPaper {
  readonly number: string;
  readonly hash: string;
  readonly snapshot: string;
  readonly paper: PaperDocument;
}

/** The report of a unit that holds; null: none was issued. */
export async function issuedPaper(tx: Tx, viewer: Viewer, { id, year }: Standing): Promise<IssuedPaper | null> {
  const held = await firstRow<Held>(tx, heldSql, [year, id]);
  if (held === undefined) return null;
  const { id: reportId, ...said } = held;
  const found = await reportOnPaper(tx, viewer, reportId, new Date(0));
  return isRefused(found) ? null : { ...said, paper: paperOfReport(found.paper, viewer.locale) };
}

type Held = Omit<IssuedPaper, "paper"> & { readonly id: string };

const heldSql = `
  select id::text as id, number, hash, snapshot from upward_report where year = $1 and organisation_id = $2 and state = 'ISSUED'`;
