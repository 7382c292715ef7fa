import type { ReportAnnex } from "./annex-list.ts";
import type { ReportContent } from "./snapshot.ts";
import type { ReportHead } from "./stored-report.ts";

/** A report with what stands around its text; a draft has no head yet. */
export interface ReportOnPaper {
  readonly head: ReportHead | null;
  /** The one that holds in its place; null: it holds itself, or is a draft. */
  readonly replacedBy: Pick<ReportHead, "number" | "issuedOn"> | null;
  readonly organisationName: string;
  readonly superiorName: string | null;
  readonly addressee: string | null;
  readonly subject: string;
  readonly content: ReportContent;
  /** What goes upward with it. */
  readonly annexes: readonly ReportAnnex[];
}
