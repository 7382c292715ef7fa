import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hd21, type RuleSet, type SubjectKind } from "@xep-loai/domain";
import { afterAll } from "vitest";
import type { FilledRow, WorkbookHead } from "../intake/workbook/filled-workbook.ts";
import { workbookColumns } from "../intake/workbook/workbook-columns.ts";
import { writeWorkbook } from "../intake/workbook/write-workbook.ts";
import type { Locale } from "../shared/viewer.ts";

/** A folder of the test file's own, gone at its end. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "xep-loai-workbook-"));
  afterAll(() => rm(folder, { recursive: true }));
  return folder;
}

export interface GivenWorkbook extends Partial<WorkbookHead> {
  readonly ruleSet?: RuleSet;
  readonly locale?: Locale;
  /** By kind; members alone if nothing is said. */
  readonly rows?: Partial<Record<SubjectKind, readonly Partial<FilledRow>[]>>;
}

export const aMemberRow = { cells: { key: "7", name: "Nguyễn Văn An", unit: "Chi bộ 1", "targets/done": "5" } };

/** Writes the template of organisation 4 in 2020, unless said otherwise. */
export async function aWorkbook(path: string, given: GivenWorkbook = {}): Promise<string> {
  const { ruleSet = hd21, locale = "vi", rows = { MEMBER: [aMemberRow] }, ...head } = given;
  const sheets = Object.entries(rows).map(([kind, filled]) => {
    const subject = kind as SubjectKind;
    return { subject, columns: workbookColumns(ruleSet, subject), rows: eachOf(filled ?? []) };
  });
  await writeWorkbook({ ...headOf(ruleSet), ...head }, sheets, createWriteStream(path), locale);
  return path;
}

const headOf = (ruleSet: RuleSet): WorkbookHead => ({
  year: 2020,
  organisationId: 4,
  organisationName: "Huyện ủy An Lão",
  ruleSetId: ruleSet.id,
  ruleSetTitle: ruleSet.shortTitle,
  withErrors: false,
});

async function* eachOf(rows: readonly Partial<FilledRow>[]): AsyncIterable<FilledRow> {
  for (const row of rows) yield { cells: {}, errors: [], isLocked: false, ...row };
}
