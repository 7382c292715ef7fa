import exceljs from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const [province, commune, cell] = [2, 8, 12];

beforeAll(async () => {
  const tx = api.orm.em.fork();
  await copyQuotaParameters(tx);
  await api.pool.query(`insert into cycle (year, closes_on, regime) values (2016, '2016-12-31', 'POINTS_2016'), (2017, '2017-12-31', 'NOT_HELD');
    insert into cycle_rule_set values (2016, 1, 'NONE'), (2016, ${commune}, 'KH57'), (2017, 1, 'NONE')`);
  const in2016 = { year: 2016, ruleSetId: "KH57", attested: {}, organisationId: cell } as const;
  await aClassification(tx, { ...in2016, subjectKind: "MEMBER", subjectId: 3, facts: {} });
  const facts = { points: [34.5, 16.5, 12, 12, 9], collectiveGood: true, meetingsRegular: true };
  await aClassification(tx, { ...in2016, name: "Chi bộ thôn Đông", group: "SUB_GRASSROOTS", facts });
  await aClassification(tx, { ...in2016, year: 2017, ruleSetId: "NONE", group: "SUB_GRASSROOTS", tier: "EXCELLENT" });
});

interface Table {
  readonly title: { readonly vi: string };
  readonly note: { readonly vi: string } | null;
  readonly columns: readonly {
    readonly key: string;
    readonly label: { readonly vi: string };
    readonly parent: { readonly vi: string } | null;
  }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (string | null)[] }[];
}

async function table(id: string, year: number, organisationId: number, group: string | null = null): Promise<Table> {
  const viewer = await api.viewerOf([1]);
  const { data, errors } = await viewer.ask(
    `query ($table: SummaryTableId!, $year: Int!, $id: ID!, $group: String) {
       summaryTable(table: $table, organisationId: $id, year: $year, group: $group) { ... on SummaryTable {
         title { vi } note { vi } columns { key label { vi } parent { vi } } rows { label cells } } } }`,
    { table: id, year, id: organisationId, group },
  );
  expect(errors).toBeUndefined();
  return data.summaryTable;
}

const cellIn = ({ columns, rows }: Table, key: string, row = 0): string | null | undefined =>
  rows[row]?.cells[columns.findIndex((column) => column.key === key)];
const heads = ({ columns }: Table): string[] => [...new Set(columns.flatMap(({ parent }) => parent?.vi ?? []))];

describe("names of the time head the columns", () => {
  it("of organisations in 2016", async () =>
    expect(heads(await table("R1", 2016, commune)).slice(1)).toEqual([
      "Trong sạch, vững mạnh",
      "Hoàn thành tốt nhiệm vụ",
      "Hoàn thành nhiệm vụ",
      "Yếu kém",
    ]));

  it("of organisations in 2020, and of members in 2016", async () => {
    expect(heads(await table("R1", 2020, commune))).toContain("Hoàn thành xuất sắc nhiệm vụ");
    expect(heads(await table("R2", 2016, commune))).toContain("Hoàn thành xuất sắc nhiệm vụ");
  });

  it.each([
    [null, "Trong sạch, vững mạnh / Xuất sắc (X)", "trong sạch, vững mạnh / hoàn thành xuất sắc nhiệm vụ"],
    ["ORG", "Trong sạch, vững mạnh (X)", "trong sạch, vững mạnh"],
    ["MEMBER", "Xuất sắc (X)", "hoàn thành xuất sắc nhiệm vụ"],
  ])("of the quotas of %s", async (group, head, title) => {
    const found = await table("R5", 2016, commune, group);
    expect(found.columns[0]?.label.vi).toBe(head);
    expect(found.title.vi).toBe(`Tình hình sử dụng tỷ lệ xếp loại ${title}`);
  });
});

it("the quota of cells is a share of all rated, that of members knows the members of the cell", async () => {
  const found = await table("R5", 2016, commune);
  const rows = found.rows.map(({ label }, at) => [
    label,
    ...["good", "rated", "maxGoodOnly", "headCount"].map((key) => cellIn(found, key, at)),
  ]);
  expect(rows.sort()).toEqual([
    ["Chi bộ thôn Đông – Đảng viên", "1", "1", "0", "10"],
    ["Đảng ủy xã An Tân – Chi bộ trực thuộc", "1", "1", "0", null],
  ]);
  expect(found.columns.find(({ key }) => key === "smallBase")?.label.vi).toBe("Chi bộ dưới 07 đảng viên (tối đa 01)");
});

describe("R7, the year beside the one before", () => {
  it("marks two years under different rules, in the column and in words", async () => {
    const found = await table("R7", 2017, commune, "ORG");
    expect(found.note?.vi).toContain("các mức của năm 2016 (Kế hoạch 57-KH/ĐUVP) được đặt tương ứng");
    const figures = [
      "rated.before",
      "EXCELLENT.before",
      "EXCELLENT.now",
      "EXCELLENT.change",
      "EXCELLENT.points",
      "mark",
    ];
    expect(figures.map((key) => cellIn(found, key))).toEqual(["1", "0", "1", "1", "100.0", "Khác quy định"]);
  });

  it("says that a year is missing, and compares with none", async () => {
    const found = await table("R7", 2016, commune, "ORG");
    expect(found.note?.vi).toBe("Không có số liệu năm 2015 để so sánh.");
    expect(["EXCELLENT.before", "GOOD.now", "GOOD.change", "mark"].map((key) => cellIn(found, key))).toEqual([
      null,
      "1",
      null,
      null,
    ]);
  });

  it("carries the mark into the file", async () => {
    const viewer = await api.viewerOf([1]);
    const csv = await (await viewer.get(`/export/R7.csv?organisationId=${commune}&year=2017&group=ORG`)).text();
    expect(csv).toContain("Khác quy định");
    const book = new exceljs.Workbook();
    await book.xlsx.load(
      await (await viewer.get(`/export/R7.xlsx?organisationId=${commune}&year=2017&group=ORG`)).arrayBuffer(),
    );
    const sheet = book.worksheets[0];
    expect(sheet?.getCell(4, 1).text).toContain("được đặt tương ứng để so sánh");
    expect(sheet?.getCell(6, 5).text).toBe("Hoàn thành xuất sắc nhiệm vụ");
    expect(sheet?.getCell(8, 7).value).toBe(1);
  });
});

describe("R20, the points of 2016", () => {
  it("lists every organisation scored at and below, with total, band, tier and what stands against the next one", async () => {
    const found = await table("R20", 2016, province);
    expect(found.rows.map(({ label }) => label)).toEqual(["Chi bộ thôn Đông"]);
    expect(["p1", "p2", "p3", "p4", "p5", "points.total", "band", "tier"].map((key) => cellIn(found, key))).toEqual([
      ...["34.5", "16.5", "12", "12", "9", "84"],
      ...["Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
    ]);
    expect(cellIn(found, "against")).toContain("cần từ 90 điểm");
  });

  it("is empty in a year that scores nothing, and says so", async () => {
    const found = await table("R20", 2020, province);
    expect(found.rows).toEqual([]);
    expect(found.note?.vi).toContain("không xếp loại bằng cách chấm điểm");
  });
});

it("the overview of those above says where the year has results, and that others are not awaited", async () => {
  const viewer = await api.viewerOf([1]);
  const ask = async (year: number, id: number) =>
    (
      await viewer.ask(
        `query ($year: Int!, $id: ID!) { tierBreakdown(organisationId: $id, year: $year, subjectKind: ORG) { ... on TierBreakdown {
           rulesHeld rulesHeldBelow { name } total { total pending } } } }`,
        { year, id },
      )
    ).data.tierBreakdown;
  expect(await ask(2016, 1)).toMatchObject({
    rulesHeld: false,
    rulesHeldBelow: [{ name: "Đảng ủy xã An Tân" }],
    total: { total: 1, pending: 0 },
  });
  expect(await ask(2016, 3)).toMatchObject({ rulesHeld: false, rulesHeldBelow: [], total: { total: 0, pending: 0 } });
  expect(await ask(2016, cell)).toMatchObject({ rulesHeld: true, rulesHeldBelow: [] });
  expect(await ask(2017, 1)).toMatchObject({ rulesHeld: false, rulesHeldBelow: [] });
});

it("a table of those above, or of a place without figures, says so too", async () => {
  expect((await table("R1", 2016, 1)).note?.vi).toContain("chỉ có kết quả của: Đảng ủy xã An Tân.");
  expect((await table("R2", 2016, 3)).note?.vi).toContain("chỉ có kết quả nơi áp dụng Kế hoạch 57-KH/ĐUVP");
  expect((await table("R7", 2016, 1)).note?.vi).toMatch(/^Không có số liệu năm 2015 để so sánh. Năm 2016 chỉ/);
  expect([(await table("R1", 2016, cell)).note, (await table("R1", 2017, 1)).note]).toEqual([null, null]);
});
