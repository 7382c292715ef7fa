import { factFieldsOf, SubjectKind, type Text, tierNamesOf } from "@xep-loai/domain";
import { mayActFor } from "../../classification/deciding/may-act-for.service.ts";
import { enterers } from "../../classification/entry/fact-entry.service.ts";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { type Standing, standing } from "../../organisation/standing.service.ts";
import { fileSystemName } from "../../shared/attachment.ts";
import { isRefused, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import type { Locale, Viewer } from "../../shared/viewer.ts";
import { columnsUnder } from "../check/columns-at.service.ts";
import type { FilledRow, FilledSheet, WorkbookHead } from "../workbook/filled-workbook.ts";
import { cursorRows } from "./cursor-rows.ts";
import { type FilledBy, filledRow } from "./filled-row.ts";
import { kindsSql, type TemplateRow, templateRowsSql } from "./template-rows.sql.ts";

/** A template that is ready to be written, row by row. */
export interface WrittenTemplate {
  readonly organisationId: number;
  readonly year: number;
  readonly fileName: string;
  readonly head: WorkbookHead;
  readonly sheets: readonly FilledSheet[];
  readonly locale: Locale;
}

interface AskedTemplate {
  readonly organisationId: string;
  readonly year: number;
}

/** The template of a unit and year, with everybody of it and below it who is rated; for those who enter results there. */
export async function templateOf(tx: Tx, viewer: Viewer, asked: AskedTemplate): Promise<WrittenTemplate | Refused> {
  const organisation = await standing(tx, asked.year, asked.organisationId);
  if (isRefused(organisation)) return organisation;
  const obstacle = await obstacleOf(tx, viewer, organisation);
  if (obstacle !== null) return obstacle;
  const kinds = await kindsAt(tx, organisation);
  return kinds.length === 0 ? refuseField("organisationId", nobody) : filled(tx, viewer, organisation, kinds);
}

async function obstacleOf(tx: Tx, viewer: Viewer, { id, year, ruleSetId }: Standing): Promise<Refused | null> {
  if (!(await mayActFor(tx, viewer, year, id, enterers))) return refuse("NOT_ALLOWED");
  const cycle = await firstRow<{ state: string }>(tx, "select state from cycle where year = $1", [year]);
  if (cycle?.state === "CLOSED") return refuse("YEAR_CLOSED");
  const ruleSet = await ruleSetAt(tx, ruleSetId);
  // A year whose rules are not held asks for nothing but the tiers: they come in unchecked.
  const isAsking = ruleSet.regime === "NOT_HELD" || factFieldsOf(ruleSet, "ORG").length > 0;
  return isAsking ? null : refuseField("year", nothingAsked);
}

async function kindsAt(tx: Tx, { id, year }: Standing): Promise<SubjectKind[]> {
  const found = await rows<{ kind: SubjectKind; isThere: boolean }>(tx, kindsSql, [
    year,
    id,
    Object.values(SubjectKind),
  ]);
  return found.filter(({ isThere }) => isThere).map(({ kind }) => kind);
}

async function filled(tx: Tx, viewer: Viewer, organisation: Standing, kinds: SubjectKind[]): Promise<WrittenTemplate> {
  const { id, year } = organisation;
  const ruleSet = await ruleSetAt(tx, organisation.ruleSetId);
  const columnsOf = columnsUnder(ruleSet);
  const last = await firstRow<{ regime: typeof ruleSet.regime }>(tx, "select regime from cycle where year = $1", [
    year - 1,
  ]);
  const { locale } = viewer;
  return {
    organisationId: id,
    year,
    fileName: `${fileSystemName(`${titles[locale]} – ${organisation.name} – ${year}`)}.xlsx`,
    head: {
      year,
      organisationId: id,
      organisationName: organisation.name,
      ruleSetId: ruleSet.id,
      ruleSetTitle: ruleSet.shortTitle,
      withErrors: false,
    },
    locale,
    sheets: kinds.map((subject) => {
      const columns = columnsOf(subject);
      const by = { columns, lastTiers: tierNamesOf(last ?? ruleSet, subject), locale };
      return { subject, columns, rows: templateRows(tx, subject, [year, id], by) };
    }),
  };
}

async function* templateRows(
  tx: Tx,
  subject: SubjectKind,
  place: readonly number[],
  by: FilledBy,
): AsyncGenerator<FilledRow> {
  const found = cursorRows<TemplateRow>(tx, `template_${subject}`, templateRowsSql(subject), place);
  for await (const row of found) yield filledRow(row, by);
}

const titles = { vi: "Mẫu nhập kết quả", en: "Template of results" } as const;

const nobody: Text = {
  vi: "Chưa có ai trong danh sách xếp loại của năm này ở đơn vị. Hãy lập danh sách trước, rồi tải mẫu.",
  en: "Nobody is on this year's list of the unit yet. Please list those to be rated first, then download the template.",
};

const nothingAsked: Text = {
  vi: "Quy định của năm này không có nội dung nhập bằng bảng tính. Hãy chọn năm khác.",
  en: "The rules of this year ask for nothing that is entered by a spreadsheet. Please choose another year.",
};
