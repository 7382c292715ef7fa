import type { Text } from "@xep-loai/domain";
import { z } from "zod";
import { type Standing, standing } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { accepted, maybeText } from "../shared/given.ts";
import { numberOf } from "../shared/id.ts";
import { mayActOn } from "../shared/may-act-on.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Locale } from "../shared/viewer.ts";
import { type Edits, paragraphsOf } from "./paragraphs.ts";
import { figuresOfReport } from "./report-figures.service.ts";
import { reportColumns, type StoredReport } from "./stored-report.ts";
import { type AskedReport, reportOf } from "./upward-report.service.ts";
import type { UpwardReport } from "./upward-report.type.ts";

/** Begins a report; where a draft is there already it is that one. */
export async function beginReport(acting: Acting, asked: AskedReport): Promise<UpwardReport | Refused> {
  const { tx, actor, now } = acting;
  const organisation = await standing(tx, asked.year, asked.organisationId);
  if (isRefused(organisation)) return organisation;
  if (!(await mayActOn(tx, organisation.year, organisation.id))) return refuse("NOT_ALLOWED");
  await rows(tx, beginSql, [organisation.year, organisation.id, actor.displayName, now]);
  return answered(acting, organisation);
}

/** A draft as the actor last saw it. */
export interface ReportSeen {
  readonly id: string;
  readonly version: number;
}

/** One paragraph in one language. */
export interface ParagraphGiven extends ReportSeen {
  readonly key: string;
  readonly language: Locale;
  readonly words?: string | null | undefined;
}

/** Writes a paragraph by hand, or lets the figures speak again. */
export async function writeParagraph(acting: Acting, given: ParagraphGiven): Promise<UpwardReport | Refused> {
  const { tx, actor, now } = acting;
  const read = accepted(givenWords, { words: given.words });
  if (isRefused(read)) return read;
  const seen = await seenDraft(tx, given);
  if (isRefused(seen)) return seen;
  const { draft, organisation } = seen;
  const figures = await figuresOfReport(tx, organisation, now);
  const paragraph = paragraphsOf(figures, draft.edits).find(({ key }) => key === given.key);
  if (paragraph === undefined) return refuseField("key", noSuchParagraph);
  const edits = edited(draft.edits, given, read.words, paragraph.fromFigures);
  const values = [draft.id, given.version, JSON.stringify(edits), actor.displayName, now];
  const written = await firstRow(tx, writeSql, values);
  return written === undefined ? refuse("CHANGED_MEANWHILE") : reportOf(tx, actor, organisation, figures, now);
}

const givenWords = z.object({ words: maybeText(5_000) });

const noSuchParagraph: Text = {
  vi: "Báo cáo không có đoạn này. Hãy tải lại trang.",
  en: "The report has no such paragraph. Please reload the page.",
};

/** What says the same as the figures is not kept as written by hand. */
function edited(edits: Edits, { key, language }: ParagraphGiven, words: string | null, figures: Text): Edits {
  const { [language]: _, ...other } = edits[key] ?? {};
  const kept =
    words === null || words === figures[language]
      ? other
      : { ...other, [language]: { words, over: figures[language] } };
  const { [key]: __, ...rest } = edits;
  return Object.keys(kept).length === 0 ? rest : { ...rest, [key]: kept };
}

/** Throws a draft away; what was issued stays as it is. */
export async function discardReport(acting: Acting, given: ReportSeen): Promise<UpwardReport | Refused> {
  const { tx, actor, now } = acting;
  const seen = await seenDraft(tx, given);
  if (isRefused(seen)) return seen;
  const done = await firstRow(tx, discardSql, [seen.draft.id, given.version, actor.displayName, now]);
  return done === undefined ? refuse("CHANGED_MEANWHILE") : answered(acting, seen.organisation);
}

/** The draft an act is about, where the actor may change it. */
export async function seenDraft(
  tx: Tx,
  { id, version }: ReportSeen,
): Promise<{ readonly draft: StoredReport; readonly organisation: Standing } | Refused> {
  const draft = await firstRow<StoredReport>(tx, draftSql, [numberOf(id) ?? null]);
  if (draft === undefined) return refuse("NOT_FOUND");
  const organisation = await standing(tx, draft.year, String(draft.organisationId));
  if (isRefused(organisation)) return organisation;
  if (!(await mayActOn(tx, organisation.year, organisation.id))) return refuse("NOT_ALLOWED");
  return draft.state === "DRAFT" && draft.version === version ? { draft, organisation } : refuse("CHANGED_MEANWHILE");
}

async function answered({ tx, actor, now }: Acting, organisation: Standing): Promise<UpwardReport> {
  return reportOf(tx, actor, organisation, await figuresOfReport(tx, organisation, now), now);
}

const draftSql = `select ${reportColumns} from upward_report r where r.id = $1`;

const beginSql = `
  insert into upward_report (year, organisation_id, changed_by_name, changed_at) values ($1, $2, $3, $4)
  on conflict (year, organisation_id) where state = 'DRAFT' do nothing`;

const writeSql = `
  update upward_report set edits = $3, version = version + 1, changed_by = actor_id(), changed_by_name = $4, changed_at = $5
   where id = $1 and version = $2 and state = 'DRAFT' returning id`;

const discardSql = `
  update upward_report set state = 'DISCARDED', version = version + 1, changed_by = actor_id(), changed_by_name = $3, changed_at = $4
   where id = $1 and version = $2 and state = 'DRAFT' returning id`;
