import exceljs, { type Workbook, type Worksheet } from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const district = await api.viewerOf([4]);

beforeAll(async () => {
  const tx = api.orm.em.fork();
  const member = { subjectKind: "MEMBER", year: 2020 } as const;
  await aClassification(tx, { ...member, organisationId: 10, subjectId: 1, tier: "EXCELLENT", group: "CIVIL_SERVANT" });
  await aClassification(tx, { ...member, organisationId: 10, subjectId: 7 });
  await aClassification(tx, { ...member, organisationId: 11, subjectId: 2 });
  await aClassification(tx, { ...member, organisationId: 12, subjectId: 3, tier: "COMPLETED", state: "PROPOSED" });
  await aClassification(tx, { ...member, organisationId: 12, subjectId: 9, notRatedReason: "EXEMPT" });
  await aClassification(tx, { organisationId: 4, year: 2020, group: "DISTRICT", tier: "EXCELLENT" });
  await aClassification(tx, { organisationId: 7, year: 2020, group: "GRASSROOTS" });
  await aClassification(tx, { organisationId: 8, year: 2020, group: "GRASSROOTS", notRatedReason: "NEWLY_FOUNDED" });
});

interface Table {
  readonly columns: { readonly key: string; readonly kind: string }[];
  readonly total: { readonly label: string; readonly cells: (string | null)[] } | null;
  readonly rows: { readonly label: string; readonly cells: (string | null)[] }[];
}

async function onScreen(table: string, organisationId = 4): Promise<Table> {
  const { data } = await district.ask(
    `query ($table: SummaryTableId!, $id: ID!) { summaryTable(table: $table, organisationId: $id, year: 2020) { ... on SummaryTable {
       columns { key kind } total { label cells } rows { label cells } } } }`,
    { table, id: organisationId },
  );
  return data.summaryTable;
}

async function workbook(path: string): Promise<Workbook> {
  const response = await district.get(path);
  expect(response.status).toBe(200);
  const book = new exceljs.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  return book;
}

async function csv(path: string): Promise<string[]> {
  const bytes = Buffer.from(await (await district.get(path)).arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  return bytes.subarray(3).toString().trimEnd().split("\r\n");
}

const sheetOf = (book: Workbook, at: number): Worksheet => book.worksheets[at] as Worksheet;
const firstRow = 8;

/** A row of the sheet as the screen would write it: percentages of one decimal, formulas by their results. */
function written(sheet: Worksheet, at: number, { columns }: Table): (string | null)[] {
  return columns.map(({ kind }, place) => {
    const cell = sheet.getRow(at).getCell(place + 2);
    const plain = cell.formula === undefined ? cell.value : cell.result;
    if (plain === null || plain === undefined || plain === "") return null;
    return kind === "PERCENT" ? (Number(plain) * 100).toFixed(1) : String(plain);
  });
}

describe.each(["R1", "R2"])("%s as a workbook", (table) => {
  let book: Workbook;
  let screen: Table;
  let sheet: Worksheet;
  let totalAt: number;

  beforeAll(async () => {
    book = await workbook(`/export/${table}.xlsx?organisationId=4&year=2020`);
    screen = await onScreen(table);
    sheet = sheetOf(book, 0);
    totalAt = firstRow + screen.rows.length;
  });

  test("shows the rows and the total of the screen", () => {
    const rows = screen.rows.map((_, at) => written(sheet, firstRow + at, screen));
    expect(rows).toEqual(screen.rows.map(({ cells }) => cells));
    expect(written(sheet, totalAt, screen)).toEqual(screen.total?.cells);
    expect(sheet.getCell(totalAt, 1).value).toBe("Tổng cộng");
  });

  test("the counts above add up to the total, which is a live sum", () => {
    screen.columns.forEach(({ kind }, at) => {
      if (kind !== "COUNT") return;
      const { formula, result } = sheet.getCell(totalAt, at + 2);
      expect(formula).toMatch(/^SUM\(([A-Z])8:\1\d+\)$/);
      expect(screen.rows.reduce((sum, { cells }) => sum + Number(cells[at]), 0)).toBe(result);
    });
  });

  test("a percentage is a number with one decimal", () => {
    const at = screen.columns.findIndex(({ key }) => key === "GOOD.percent") + 2;
    expect(sheet.getCell(firstRow, at).numFmt).toBe("[$-42A]0.0 %");
    expect(sheet.getCell(totalAt, at).formula).toMatch(/^IF\(([A-Z]+\d+)=0,"",ROUND\([A-Z]+\d+\/\1,3\)\)$/);
  });

  test("is ready to print: lying, A4 or for many columns A3, heading repeated and frozen", () => {
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: screen.columns.length > 13 ? 8 : 9,
      printTitlesRow: "6:7",
      fitToWidth: 1,
    });
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 7 });
  });

  test("has a heading of two rows, the tier over its number and percentage", () => {
    const at = screen.columns.findIndex(({ key }) => key === "EXCELLENT.count") + 2;
    expect(
      [sheet.getCell(6, at), sheet.getCell(6, at + 1), sheet.getCell(7, at), sheet.getCell(7, at + 1)].map(
        ({ text }) => text,
      ),
    ).toEqual(["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ", "Số lượng", "Tỷ lệ %"]);
    expect(sheet.getCell(6, at + 1).master.address).toBe(sheet.getCell(6, at).address);
  });

  test("leaves room to sign below the table", () => {
    const lines = [2, 3].map((below) => sheet.getRow(totalAt + below).getCell(screen.columns.length).text);
    expect(lines).toEqual(["…, ngày … tháng … năm …", "Người lập biểu"]);
  });

  test("says on a second sheet where the figures come from", () => {
    const origin = sheetOf(book, 1);
    expect(origin.name).toBe("Nguồn số liệu");
    const lines = Object.fromEntries(
      origin
        .getSheetValues()
        .slice(1)
        .map((line) => (line as string[]).slice(1)),
    );
    expect(lines).toMatchObject({
      "Đơn vị": "Huyện ủy An Lão",
      "Năm xếp loại": "2020",
      "Bộ quy định": "Hướng dẫn 21-HD/BTCTW",
      "Cây tổ chức tại ngày": "31/12/2020",
      "Tình trạng của năm": "Đang mở, số liệu còn có thể thay đổi",
      "Số liệu tại thời điểm": "08:00 15/01/2021",
      "Kết quả được tính": "Chỉ kết quả đã quyết định",
    });
    expect(lines["Người kết xuất"]).toBe("Người thử");
    expect(Object.keys(lines)).not.toContain("Nhóm");
  });
});

test("R1 begins with the organisation itself, and nothing is lost on the way to the total", async () => {
  const { rows, total } = await onScreen("R1");
  expect(rows.map(({ label }) => label)).toEqual(["Huyện ủy An Lão", "Đảng ủy xã An Hòa", "Đảng ủy xã An Tân"]);
  expect(total?.cells.slice(0, 5)).toEqual(["3", "2", "1", "1", "0"]);
});

test("R2 counts in the order of rules.md 6.2", async () => {
  const { columns, total } = await onScreen("R2");
  const counts = Object.fromEntries(columns.map(({ key }, at) => [key, total?.cells[at]]));
  expect(counts).toEqual({
    total: "5",
    EXEMPT: "1",
    SUSPENDED: "0",
    NEWLY_ADMITTED: "0",
    pending: "1",
    rated: "3",
    "EXCELLENT.count": "1",
    "EXCELLENT.percent": "33.3",
    "GOOD.count": "2",
    "GOOD.percent": "66.7",
    "COMPLETED.count": "0",
    "COMPLETED.percent": "0.0",
    "NOT_COMPLETED.count": "0",
    "NOT_COMPLETED.percent": "0.0",
    ratedCivilServants: "1",
  });
});

test("R5 shows both readings of each scope, its status in words", async () => {
  const screen = await onScreen("R5");
  const sheet = sheetOf(await workbook("/export/R5.xlsx?organisationId=4&year=2020"), 0);
  const members = screen.rows.findIndex(({ label }) => label === "Đảng ủy xã An Hòa – Đảng viên");
  expect(screen.rows[members]?.cells).toEqual(["1", "2", "3", "1", "1", "50.0", "33.3", "OK", "×", ""]);
  expect(sheet.getCell(firstRow + members, 9).value).toBe("Trong giới hạn");
  expect(screen.total).toBeNull();
  const filters = [sheet.getCell(3, 1).text, sheet.getCell(4, 1).text].join();
  expect(filters).toContain("Tính cả kết quả chưa quyết định ở nơi ghi tạm tính");
  expect(filters).not.toContain("Chỉ kết quả đã quyết định");
});

test("R5 says how many of a provisional scope are not decided", async () => {
  const { rows } = await onScreen("R5");
  const tan = rows.find(({ label }) => label === "Đảng ủy xã An Tân – Đảng viên");
  expect(tan?.cells.at(-1)).toBe("1");
});

describe("R10, candidates for awards", () => {
  test("organisations first, then members, in words a board can send", async () => {
    const [heading, ...lines] = await csv("/export/R10.csv?organisationId=4&year=2020");
    expect(heading).toContain("5 năm liền – Số năm liền");
    expect(lines).toEqual([
      "Chi bộ thôn Trung,Tổ chức đảng,Huyện ủy An Lão,Đủ điều kiện xét khen thưởng,,1,Chưa đủ điều kiện xét khen thưởng,",
      "Chi bộ thôn Trung,Đảng viên,Chi bộ thôn 1,Đủ điều kiện xét khen thưởng,,1,Chưa đủ điều kiện xét khen thưởng,",
    ]);
    const members = await csv("/export/R10.csv?organisationId=4&year=2020&group=MEMBER&locale=en");
    expect(members.slice(1)).toEqual([
      "Chi bộ thôn Trung,Party members,Chi bộ thôn 1,May be considered,,1,May not be considered,",
    ]);
  });

  test("says who chose whom and when, and counts its rows", async () => {
    await api.pool.query(`insert into award_selection (year, award, organisation_id, is_chosen, by_body, chosen_on, version, by_name, recorded_at)
      values (2020, 'ORG_OF_THE_YEAR', 4, true, 'Ban Thường vụ Tỉnh ủy', '2021-01-10', 1, 'x', now())`);
    const screen = await onScreen("R10");
    expect(screen.rows[0]?.cells[3]).toBe("Có (Ban Thường vụ Tỉnh ủy, 10/01/2021)");
    const { data } = await district.ask(
      `{ summaryTable(table: R10, organisationId: 4, year: 2020) { ... on SummaryTable { rowCount groups { value } } } }`,
    );
    expect(data.summaryTable).toEqual({ rowCount: 2, groups: [{ value: "ORG" }, { value: "MEMBER" }] });
    const sheet = sheetOf(await workbook("/export/R10.xlsx?organisationId=4&year=2020"), 0);
    expect(sheet.getRow(firstRow).getCell(5).value).toBe("Có (Ban Thường vụ Tỉnh ủy, 10/01/2021)");
    expect(sheet.getRow(firstRow).getCell(5).alignment.wrapText).toBe(true);
  });
});

test("R9 names those at the lowest tier, what forced them there by which figures, and who sees to it", async () => {
  const facts = { ...factsInOrder.ORG, targets: { assigned: 20, done: 9 } };
  const given = {
    organisationId: 14,
    year: 2020,
    tier: "NOT_COMPLETED",
    name: "Đảng bộ bộ phận Trường học",
    facts,
  } as const;
  const id = await aClassification(api.orm.em.fork(), given);
  await api.pool.query(
    `insert into follow_up (year, classification_id, owner, action, due_on, changed_by_name, changed_at)
     values (2020, $1, 'Đảng ủy xã', 'Kiện toàn', '2021-01-10', 'x', now())`,
    [id],
  );
  const screen = await onScreen("R9");
  expect(screen.rows).toEqual([
    {
      label: "Đảng bộ bộ phận Trường học",
      cells: [
        "Tổ chức đảng",
        "Đảng bộ bộ phận Trường học",
        "Không hoàn thành nhiệm vụ",
        expect.stringContaining("100 · 9 = 900 < 50 · 20 = 1000) [HD 21, II.B.1.3.d, gạch đầu dòng 1, vế đầu]"),
        "Quá hạn",
        "Đảng ủy xã",
        "Kiện toàn",
        "10/01/2021",
        null,
        null,
      ],
    },
  ]);
  const [heading, line] = await csv("/export/R9.csv?organisationId=4&year=2020&group=ORG&locale=en");
  expect(heading).toContain("Follow-up – Owner");
  expect(line).toContain("Party organisations,Đảng bộ bộ phận Trường học,Non-completion of tasks,");
  await api.pool.query("delete from classification where id = $1", [id]);
});

test("R8 shows the organisation itself, then its direct subordinates, against their days", async () => {
  await api.pool.query(`
    insert into cycle_rule_set values (2020, 4, 'HD21/KH165-TU/KH174');
    insert into submission (year, organisation_id, to_organisation_id, due_on, rule_id, submitted_at)
    values (2020, 7, 4, '2020-12-15', 'KH174.DEADLINE.GRASSROOTS', '2020-12-18T08:00:00+07:00');
    insert into annual_plan (year, organisation_id, number, filed_on, changed_by_name, changed_at)
    values (2020, 4, '15-KH/HU', '2020-10-20', 'x', now())`);
  const [heading, ...lines] = await csv("/export/R8.csv?organisationId=4&year=2020");
  expect(heading).toContain("Báo cáo, hồ sơ gửi cấp trên – Trước ngày");
  expect(lines).toEqual([
    'Huyện ủy An Lão,6,5,83.3,31/12/2020,,,Quá hạn 16 ngày,,,"15-KH/HU, 20/10/2020",',
    "Đảng ủy xã An Hòa,4,4,100.0,15/12/2020,18/12/2020,Nộp muộn,Muộn 4 ngày,,,Chưa có kế hoạch của năm.,",
    "Đảng ủy xã An Tân,1,0,0.0,15/12/2020,,,Quá hạn 32 ngày,,,Chưa có kế hoạch của năm.,",
  ]);
  await api.pool.query("update submission set submitted_at = '2026-09-19T08:00:00+07:00'");
  expect((await csv("/export/R8.csv?organisationId=4&year=2020"))[2]).toContain(",Muộn 2.105 ngày,");
  expect((await csv("/export/R8.csv?organisationId=4&year=2020&locale=en"))[2]).toContain(',"2,105 days late",');
  await api.pool.query("delete from cycle_rule_set where organisation_id = 4; delete from submission");
});

test("the group a table is narrowed to is named", async () => {
  const sheet = sheetOf(await workbook("/export/R2.xlsx?organisationId=4&year=2020&group=CIVIL_SERVANT"), 0);
  expect(sheet.getCell(3, 1).text).toMatch(/· Nhóm: .+/);
});

test("CSV says the same, one heading a column, in UTF-8 with a mark that spreadsheets know", async () => {
  const [heading, ...lines] = await csv("/export/R1.csv?organisationId=4&year=2020");
  const screen = await onScreen("R1");
  expect(heading).toContain("Hoàn thành tốt nhiệm vụ – Tỷ lệ %");
  expect(lines).toEqual(
    [...screen.rows, screen.total].map((row) =>
      [row?.label, ...(row?.cells ?? []).map((cell) => cell ?? "")].join(","),
    ),
  );
});

test("a table without rows has a total that is no formula over itself", async () => {
  const sheet = sheetOf(await workbook("/export/R2.xlsx?organisationId=10&year=2020&group=NONE"), 0);
  expect([sheet.getCell(firstRow, 1).value, sheet.getCell(firstRow, 2).value]).toEqual(["Tổng cộng", 0]);
});

test("in English where that is asked for", async () => {
  const [heading, ...lines] = await csv("/export/R1.csv?organisationId=4&year=2020&locale=en");
  expect(heading).toMatch(/^Party organisation,Party organisations,Rated,/);
  expect(lines.at(-1)).toMatch(/^Total,/);
});

test("provisional figures are asked for by name", async () => {
  const lines = await csv("/export/R2.csv?organisationId=4&year=2020&decidedOnly=false");
  expect(lines.at(-1)).toMatch(/^Tổng cộng,5,1,0,0,0,4,/);
});

test("a name that a spreadsheet would run as a formula stays a name", async () => {
  await api.pool.query(`update organisation_version set name = '=HYPERLINK("http://x")' where organisation_id = 11`);
  const lines = await csv("/export/R2.csv?organisationId=7&year=2020");
  expect(lines.some((line) => line.startsWith(`"'=HYPERLINK(""http://x"")"`))).toBe(true);
});

test("every row goes out, also where the screen needs several pages", async () => {
  await api.pool.query(`
    insert into organisation (id, founded_on) select id, '2000-01-01' from generate_series(201, 650) id;
    insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
    select id, '[2000-01-01,)', 8, 'SUBORDINATE_PARTY_CELL', 'SUB_GRASSROOTS', 'Chi bộ ' || id, id from generate_series(201, 650) id`);
  const lines = await csv("/export/R2.csv?organisationId=8&year=2020");
  expect(lines.slice(1, -1).map((line) => line.split(",")[0])).toEqual([
    "Chi bộ thôn Đông",
    ...Array.from({ length: 450 }, (_, at) => `Chi bộ ${at + 201}`),
  ]);
});

test.each([
  ["/export/R21.csv?organisationId=4&year=2020", 400],
  ["/export/R1.odt?organisationId=4&year=2020", 400],
  ["/export/R1.csv?organisationId=4", 400],
  ["/export/R1.csv?organisationId=2&year=2020", 404],
  ["/export/R1.csv?organisationId=4&year=1999", 404],
])("%s answers %i", async (path, status) => {
  expect((await district.get(path)).status).toBe(status);
});
