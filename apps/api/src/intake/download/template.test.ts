import { writeFile } from "node:fs/promises";
import exceljs, { type Worksheet } from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { aClassification } from "../../testing/a-classification.ts";
import { testFolder } from "../../testing/a-workbook.ts";
import { expectedIn2020 } from "../../testing/expected-workbook.ts";
import { loadSmallCountry } from "../../testing/small-country.ts";
import { type Client, testApi } from "../../testing/test-api.ts";
import type { GivenRow } from "../workbook/given-row.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { isWorkbookRefusal } from "../workbook/workbook-refusal.ts";

const api = await testApi();
const folder = await testFolder();
await loadSmallCountry(api.pool);
const editor = await api.viewerOf([4], "EDITOR");
const template = "/intakes/template.xlsx?organisationId=4&year=2020";
const member = { subjectKind: "MEMBER", year: 2020, organisationId: 10, subjectId: 1 } as const;
let memberId: string;

beforeAll(async () => {
  const tx = api.orm.em.fork();
  await aClassification(tx, { ...member, year: 2019, tier: "EXCELLENT" });
  const facts = { targets: { assigned: 7 }, sickLeaveDays: 12, disciplines: [] };
  memberId = await aClassification(tx, { ...member, state: "DRAFT", name: '=HYPERLINK("http://x")', facts });
  await aClassification(tx, { ...member, subjectId: 7, name: "Đã quyết định" });
  await aClassification(tx, { organisationId: 4, year: 2020, group: "DISTRICT", state: "DRAFT", facts: {} });
});

async function bytesOf(path: string, who: Client = editor): Promise<Buffer> {
  const response = await who.get(path);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

async function sheetsOf(path: string): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  await book.xlsx.load((await bytesOf(path)) as never);
  return book;
}

async function readBack(path: string): Promise<GivenRow[]> {
  const file = `${folder}/back.xlsx`;
  await writeFile(file, await bytesOf(path));
  const rows = await readWorkbook(file, expectedIn2020());
  if (isWorkbookRefusal(rows)) throw new Error(rows.message.en);
  const read: GivenRow[] = [];
  for await (const row of rows) read.push(row);
  return read;
}

describe("the template of a unit", () => {
  test("has its subjects with last year's result and what is entered by now", async () => {
    const rows = await readBack(template);
    expect(rows.map(({ subject, cells }) => [subject, cells.name])).toEqual([
      ["ORG", "Chi bộ thôn Trung"],
      ["MEMBER", '=HYPERLINK("http://x")'],
      ["MEMBER", "Đã quyết định"],
    ]);
    expect(rows[1]).toMatchObject({
      key: memberId,
      problems: [],
      cells: {
        unit: "Chi bộ thôn 1",
        lastTier: "Hoàn thành xuất sắc nhiệm vụ",
        "targets/assigned": "7",
        "targets/done": null,
        sickLeaveDays: "12",
        disciplines: "Không",
        selfTier: null,
      },
    });
  });

  test("is called by its unit and year", async () => {
    const named = (await editor.get(template)).headers.get("content-disposition") ?? "";
    expect(decodeURIComponent(named)).toContain("Mẫu nhập kết quả – Huyện ủy An Lão – 2020.xlsx");
  });

  test("is ready to fill in and to print: frozen, lying A4, protected but for what is entered, and never a formula", async () => {
    const book = await sheetsOf(template);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Tổ chức đảng", "visible"],
      ["Đảng viên", "visible"],
      ["Hướng dẫn", "visible"],
      ["danh_sach", "veryHidden"],
      ["xeploai", "veryHidden"],
    ]);
    const sheet = book.getWorksheet("Đảng viên") as Worksheet;
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 5 });
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      printTitlesRow: "5:5",
    });
    expect(sheet.getCell("B6").type).toBe(exceljs.ValueType.String);
    expect(sheet.getCell("A6").numFmt).toBe("@");
    expect([lockedAt(sheet, 6, "Mã"), lockedAt(sheet, 6, "Số ngày nghỉ ốm trong năm")]).toEqual([true, false]);
    expect(lockedAt(sheet, 7, "Số ngày nghỉ ốm trong năm")).toBe(true);
  });

  test("has drop-downs in the words of the documents", async () => {
    const sheet = (await sheetsOf(template)).getWorksheet("Đảng viên") as Worksheet;
    const { formulae } = sheet.getCell(6, columnOf(sheet, "Tự xếp loại")).dataValidation;
    const [, column] = /^danh_sach!\$([A-Z])\$1:\$\1\$4$/.exec(String(formulae[0])) ?? [];
    const choices = (await sheetsOf(template)).getWorksheet("danh_sach") as Worksheet;
    expect(choices.getCell(`${column}1`).value).toBe("Hoàn thành xuất sắc nhiệm vụ");
    expect(sheet.getCell(6, columnOf(sheet, "Số ngày nghỉ ốm trong năm")).dataValidation).toMatchObject({
      type: "whole",
      formulae: [0, 366],
    });
  });

  test("speaks English where that is asked for", async () => {
    const book = await sheetsOf(`${template}&locale=en`);
    expect(book.worksheets[1]?.getCell("D6").value).toBe("Excellent completion of tasks");
  });

  test("goes to those alone who enter results there", async () => {
    const [reader, below, elsewhere] = [
      await api.viewerOf([4], "VIEWER"),
      await api.viewerOf([10], "EDITOR"),
      await api.viewerOf([6], "DECIDER"),
    ];
    expect((await reader.get(template)).status).toBe(403);
    expect((await below.get(template)).status).toBe(404);
    expect((await elsewhere.get(template)).status).toBe(404);
    expect((await api.anyone().get(template)).status).toBe(401);
    expect((await editor.get(`${template}&locale=fr`)).status).toBe(400);
    expect((await editor.get("/intakes/template.xlsx?organisationId=4&year=1999")).status).toBe(404);
  });

  test.each(["year=99999999999&organisationId=4", "year=2020.5&organisationId=4", "year=2020", "organisationId=4"])(
    "is not there for %s",
    async (asked) => expect((await editor.get(`/intakes/template.xlsx?${asked}`)).status).toBe(400),
  );

  test.each(["0x4", "%00", "9999999999", "-4"])("of the unit «%s» is not found", async (id) =>
    expect((await editor.get(`/intakes/template.xlsx?year=2020&organisationId=${id}`)).status).toBe(404),
  );

  test("is refused in words where nobody is listed, and in a closed year", async () => {
    const response = await (await api.viewerOf([6], "EDITOR")).get("/intakes/template.xlsx?organisationId=6&year=2020");
    expect(await response.text()).toContain("Hãy lập danh sách trước");
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2020");
    expect((await editor.get(template)).status).toBe(409);
    await api.pool.query("update cycle set state = 'OPEN' where year = 2020");
  });
});

describe("the workbook with what is wrong", () => {
  const problem = { column: "sickLeaveDays", message: { vi: "Không quá 366.", en: "Not more than 366." } };
  let path: string;

  beforeAll(async () => {
    const { rows } = await api.pool.query(
      `insert into intake (year, organisation_id, account_id, by_name, file_name, uploaded_at, state)
       select 2020, 4, min(id), 'An', 'a.xlsx', now(), 'CHECKED' from account returning id`,
    );
    path = `/intakes/${rows[0].id}/errors.xlsx`;
    await api.pool.query(
      `insert into intake_row (intake_id, organisation_id, year, subject, row_number, key, given, standing, problems, before, seen_version, classification_id)
       values ($1, 4, 2020, 'MEMBER', 6, '1', $2, 'REJECTED', $3, null, null, null),
              ($1, 4, 2020, 'MEMBER', 7, '2', $4, 'UNCHANGED', '[]', '{}', 1, 2)`,
      [
        rows[0].id,
        JSON.stringify({ key: "1", name: "An", sickLeaveDays: "0400" }),
        JSON.stringify([problem]),
        JSON.stringify({ key: "2", name: "Bình" }),
      ],
    );
  });

  test("is the one that came in, its wrong rows red, and says why before all else", async () => {
    const sheet = (await sheetsOf(path)).worksheets[0] as Worksheet;
    expect([sheet.getCell("A5").value, sheet.getCell("B5").value]).toEqual(["Lỗi", "Mã"]);
    expect(sheet.getCell("A6").value).toBe("Số ngày nghỉ ốm trong năm: Không quá 366.");
    expect(sheet.getCell("A7").value).toBeNull();
    const fills = [sheet.getCell("C6").fill, sheet.getCell("C7").fill];
    expect(fills).toMatchObject([{ fgColor: { argb: "FFFBE3E1" } }, { fgColor: { argb: "FFEFEFEF" } }]);
    expect(sheet.getCell(6, columnOf(sheet, "Số ngày nghỉ ốm trong năm")).value).toBe("0400");
  });

  test("can be corrected and sent again", async () => {
    const rows = await readBack(path);
    expect(rows.map(({ key, cells }) => [key, cells.sickLeaveDays])).toEqual([
      ["1", "0400"],
      ["2", null],
    ]);
  });

  test("is not seen from elsewhere", async () => {
    expect((await (await api.viewerOf([6], "DECIDER")).get(path)).status).toBe(404);
    expect((await editor.get("/intakes/x/errors.xlsx")).status).toBe(404);
  });
});

function columnOf(sheet: Worksheet, heading: string): number {
  let found = 0;
  sheet.getRow(5).eachCell((cell, at) => {
    if (cell.value === heading) found = at;
  });
  expect(found).toBeGreaterThan(0);
  return found;
}

const lockedAt = (sheet: Worksheet, row: number, heading: string): boolean =>
  sheet.getCell(row, columnOf(sheet, heading)).protection?.locked !== false;
