import { hd21, qd366, SubjectKind } from "@xep-loai/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aMemberRow, aWorkbook, type GivenWorkbook, testFolder } from "../../testing/a-workbook.ts";
import { expectedIn2020 } from "../../testing/expected-workbook.ts";
import type { GivenRow } from "./given-row.ts";
import { readWorkbook } from "./read-workbook.ts";
import { workbookColumns } from "./workbook-columns.ts";
import { isWorkbookRefusal } from "./workbook-refusal.ts";

const folder = await testFolder();
let written = 0;

async function readBack(given: GivenWorkbook = {}): Promise<GivenRow[]> {
  written += 1;
  const path = await aWorkbook(`${folder}/${written}.xlsx`, given);
  const rows = await readWorkbook(path, expectedIn2020(given.ruleSet));
  if (isWorkbookRefusal(rows)) throw new Error(rows.message.en);
  const read: GivenRow[] = [];
  for await (const row of rows) read.push(row);
  return read;
}

test("a row is read as the template wrote it", async () => {
  const [row, ...others] = await readBack();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ subject: "MEMBER", rowNumber: 6, key: "7", problems: [] });
  expect(row?.cells).toMatchObject(aMemberRow.cells);
  expect(row?.cells.selfTier).toBeNull();
});

test("with errors it is the same workbook, one column more", async () => {
  const error = { vi: "Sai.", en: "Wrong." };
  const rows = { MEMBER: [{ ...aMemberRow, errors: [error] }, aMemberRow] };
  const read = await readBack({ rows, withErrors: true });
  expect(read.map(({ cells }) => cells)).toMatchObject([aMemberRow.cells, aMemberRow.cells]);
});

const text = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .map((typed) => typed.normalize("NFC"))
  .filter(
    (typed) => /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(typed) && /[a-z]/.test(typed) && !/[\u00a1-\u00ff]/.test(typed),
  );
const typed = fc.oneof(
  text,
  fc.constantFrom("007", "=1+1", "+84", "-5", "@x", "_x0041_", "a\nb", "<b>&amp;", "1.50", "12,5", "Tốt"),
);

test.each([hd21, qd366])("whatever was typed is read back, under every rule set", async (ruleSet) => {
  const sheets = Object.values(SubjectKind).map((subject) => [subject, workbookColumns(ruleSet, subject)] as const);
  const rowOf = (subject: SubjectKind) => {
    const names = sheets.find(([kind]) => kind === subject)?.[1].map(({ name }) => name) ?? [];
    const cells = fc.record(Object.fromEntries(names.map((name) => [name, fc.option(typed)])), {
      noNullPrototype: true,
    });
    return cells.map((some) => ({ ...some, key: "1" }));
  };
  const workbook = fc.record(
    Object.fromEntries(sheets.map(([subject]) => [subject, fc.array(rowOf(subject), { minLength: 1, maxLength: 4 })])),
    { noNullPrototype: true },
  );
  await fc.assert(
    fc.asyncProperty(workbook, fc.constantFrom("vi", "en"), async (given, locale) => {
      const rows = Object.fromEntries(
        Object.entries(given).map(([kind, some]) => [kind, some.map((cells) => ({ cells }))]),
      );
      const read = await readBack({ ruleSet, rows, locale: locale as "vi" });
      expect(read.flatMap(({ problems }) => problems)).toEqual([]);
      expect(read.map(({ cells }) => cells)).toEqual(Object.values(given).flat());
    }),
    { numRuns: 25 },
  );
});
