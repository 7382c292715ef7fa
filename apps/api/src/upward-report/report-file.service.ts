import { reportSubject } from "@xep-loai/domain";
import { type Standing, standing } from "../organisation/standing.service.ts";
import { superiorName } from "../organisation/superior-name.service.ts";
import { numberOf } from "../shared/id.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { annexListIn } from "./annex-list.ts";
import { annexTables } from "./annex-tables.service.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { figuresOfReport } from "./report-figures.service.ts";
import type { ReportOnPaper } from "./report-on-paper.ts";
import { contentIn, contentOf } from "./snapshot.ts";
import { reportColumns, type StoredReport } from "./stored-report.ts";
import { addresseeOf } from "./upward-report.service.ts";

/** A report as it goes on paper in the viewer's language: of what was issued the frozen text, of a draft what it says now. */
export async function reportOnPaper(
  tx: Tx,
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<{ readonly paper: ReportOnPaper; readonly organisation: Standing } | Refused> {
  const stored = await firstRow<StoredReport>(tx, reportSql, [numberOf(id) ?? null]);
  if (stored === undefined) return refuse("NOT_FOUND");
  const organisation = await standing(tx, stored.year, String(stored.organisationId));
  if (isRefused(organisation)) return organisation;
  const isDraft = stored.state === "DRAFT";
  const content = isDraft ? await draftContent(tx, organisation, stored, now) : contentIn(stored.snapshot);
  const { figures } = content;
  const subject = reportSubject(
    figures.subjects.map(({ kind }) => kind),
    stored.year,
  )[viewer.locale];
  const paper = {
    ...{ head: isDraft ? null : stored, organisationName: figures.organisationName, subject, content },
    annexes: isDraft
      ? await annexTables(tx, { viewer, organisation, now }, [viewer.locale])
      : annexListIn(stored.snapshot),
    replacedBy: (await firstRow<Successor>(tx, successorSql, [stored.id])) ?? null,
    superiorName: await superiorName(tx, organisation),
    addressee: await addresseeOf(tx, organisation),
  };
  return { paper, organisation };
}

async function draftContent(tx: Tx, organisation: Standing, { edits }: StoredReport, now: Date) {
  const figures = await figuresOfReport(tx, organisation, now);
  return contentOf(figures, paragraphsOf(figures, edits));
}

type Successor = NonNullable<ReportOnPaper["replacedBy"]>;

const successorSql = `select number, issued_on as "issuedOn" from upward_report where replaces_id = $1 and state <> 'DRAFT'`;

const reportSql = `select ${reportColumns} from upward_report r where r.id = $1 and r.state <> 'DISCARDED'`;
