import { PassThrough } from "node:stream";
import { hd21 } from "@xep-loai/domain";
import { expect, test } from "vitest";
import { aWorkbook, testFolder } from "../../testing/a-workbook.ts";
import { partsIn } from "../../testing/a-zip.ts";
import { workbookColumns } from "./workbook-columns.ts";
import { writeWorkbook } from "./write-workbook.ts";

const folder = await testFolder();
const parts = await partsIn(await aWorkbook(`${folder}/good.xlsx`));
const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";

test("the parts of a sheet come in the order of the format: Excel takes another order for damage", () => {
  const order = [
    "sheetPr",
    "sheetViews",
    "cols",
    "sheetData",
    "sheetProtection",
    "autoFilter",
    "dataValidations",
    "pageMargins",
  ];
  const places = order.map((part) => sheet.indexOf(`<${part}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(sheet.match(/<sheetProtection/g)).toHaveLength(1);
});

test("validations say nothing the format does not know", () => {
  expect(sheet).not.toContain("errorStyle");
  const prompts = [...sheet.matchAll(/ (?:prompt|error)="([^"]*)"/g)].map(([, text = ""]) => text.length);
  expect(Math.max(...prompts)).toBeLessThanOrEqual(255);
});

test("nothing that was typed becomes a formula", async () => {
  const cells = {
    key: "1",
    name: '=HYPERLINK("http://x")',
    "levels/I.1": "=1+1",
    "targets/done": "=2+2",
    sickLeaveDays: "+1",
  };
  const path = await aWorkbook(`${folder}/formulas.xlsx`, { rows: { MEMBER: [{ cells }] } });
  expect((await partsIn(path)).get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
});

test("who goes away before the end is not waited for, nor are more rows asked for", async () => {
  const out = new PassThrough().on("error", () => undefined);
  let asked = 0;
  async function* rows() {
    for (; asked < 1_000; asked++) {
      if (asked === 10) out.destroy(new Error("gone"));
      yield { cells: { key: "1" }, errors: [], isLocked: false };
    }
  }
  const columns = workbookColumns(hd21, "MEMBER");
  const head = { ...place, ruleSetId: hd21.id, ruleSetTitle: hd21.shortTitle, withErrors: false };
  await expect(writeWorkbook(head, [{ subject: "MEMBER", columns, rows: rows() }], out, "vi")).rejects.toThrow("gone");
  expect(asked).toBe(10);
});

const place = { year: 2020, organisationId: 4, organisationName: "Huyện ủy An Lão" };
