import exceljs from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluateClassifications } from "../classification/evaluation.service.ts";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { aNotice, inspecting } from "../testing/an-inspection.ts";
import { docxXml } from "../testing/docx-xml.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const viewer = await api.viewerOf([4]);
const neighbour = await api.viewerOf([6]);
const member = { year: 2020, subjectKind: "MEMBER" } as const;

beforeAll(async () => {
  const tx = api.orm.em.fork();
  const cancelled = await aClassification(tx, {
    ...member,
    organisationId: 10,
    subjectId: 1,
    name: "Bùi Thị A",
    tier: "EXCELLENT",
    state: "CANCELLED",
  });
  const anew = await aClassification(tx, {
    ...member,
    organisationId: 10,
    subjectId: 1,
    name: "Bùi Thị A",
    tier: "COMPLETED",
    replacesId: cancelled,
  });
  await api.pool.query(
    `insert into recheck (year, classification_id, cause, cause_id, rule_ids) values (2020, $1, 'CANCELLED', $2, '{HD21.RERATE.CASCADE}')`,
    [anew, cancelled],
  );
  await aClassification(tx, {
    ...member,
    organisationId: 10,
    subjectId: 7,
    name: "Cao Văn B",
    facts: { ...factsInOrder.MEMBER, sickLeaveDays: 95 },
  });
  await aClassification(tx, {
    ...member,
    organisationId: 12,
    subjectId: 3,
    name: "Đỗ Văn C",
    tier: "COMPLETED",
    facts: { ...factsInOrder.MEMBER, sickLeaveDays: 120 },
  });
  await aClassification(tx, {
    ...member,
    organisationId: 12,
    subjectId: 9,
    name: "Hà Thị D",
    tier: "EXCELLENT",
    attested: {},
  });
  const peers = [
    { kind: "GOVERNMENT", tier: "COMPLETED" },
    { kind: "FATHERLAND_FRONT", tier: "GOOD" },
    { kind: "MASS_ORGANIZATION", tier: "EXCELLENT" },
    { kind: "MASS_ORGANIZATION", tier: "GOOD" },
  ];
  await aClassification(tx, {
    year: 2020,
    organisationId: 8,
    group: "GRASSROOTS",
    name: "Đảng ủy xã An Tân",
    facts: { ...factsInOrder.ORG, peers },
  });
  await aClassification(tx, {
    year: 2020,
    organisationId: 13,
    group: "GRASSROOTS",
    name: "Chi bộ Kho bạc",
    facts: { ...factsInOrder.ORG, peers },
  });
  await evaluateClassifications(tx, 2020, { organisationId: 1 });
});

const table = async (name: string, organisationId: number, more = "", asker = viewer) =>
  (
    await asker.ask(`{ summaryTable(table: ${name}, organisationId: ${organisationId}, year: 2020 ${more}) { ... on SummaryTable {
      groups { value } columns { key } total { cells } rows { label cells } rowCount nextCursor } ... on Refusal { code } } }`)
  ).data.summaryTable;

interface Table {
  readonly columns: { key: string }[];
  readonly rows: { label: string; cells: (string | null)[] }[];
}

const shown = ({ columns, rows }: Table, ...keys: string[]) =>
  rows.map(({ label, cells }) => [
    label,
    ...keys.map((key) => cells[columns.findIndex((column) => column.key === key)]),
  ]);

it("R14 tells the old tier, why and when it fell, the new one and what has to be looked at again", async () => {
  const found = await table("R14", 4);
  expect(shown(found, "oldTier", "act", "reason", "on", "newTier", "flags", "openFlags")).toEqual([
    [
      "Bùi Thị A",
      "Hoàn thành xuất sắc nhiệm vụ",
      "Hủy, xếp loại lại",
      "Không đảm bảo điều kiện",
      "28/12/2020",
      "Hoàn thành nhiệm vụ",
      "1",
      "1",
    ],
  ]);
  expect([found.rowCount, (await table("R14", 4, ', group: "ORG"')).rowCount]).toEqual([1, 0]);
});

describe("R11, the caps in force", () => {
  it("tells the ceiling, the rule with its figures and whether the tier is above", async () => {
    const found = await table("R11", 4, ', group: "MEMBER"');
    expect(shown(found, "ceiling", "caps", "tier", "above")).toEqual([
      [
        "Cao Văn B",
        "Hoàn thành nhiệm vụ",
        expect.stringMatching(/95 ngày.*\[HD21\.ELIG\.MEMBER\.SICK_LEAVE_CAP\]/),
        "Hoàn thành tốt nhiệm vụ",
        "×",
      ],
      ["Đỗ Văn C", "Hoàn thành nhiệm vụ", expect.stringContaining("120 ngày"), "Hoàn thành nhiệm vụ", ""],
    ]);
    expect(found.rowCount).toBe(2);
  });

  it("goes on where a page ends", async () => {
    const first = await table("R11", 4, ', group: "MEMBER", first: 1');
    const second = await table("R11", 4, `, group: "MEMBER", first: 1, after: "${first.nextCursor}"`);
    expect([...first.rows, ...second.rows].map(({ label }) => label)).toEqual(["Cao Văn B", "Đỗ Văn C"]);
  });
});

describe("R17, what the rules point at", () => {
  it("counts by rule and kind of subject, as the page of warnings does", async () => {
    const found = await table("R17", 4, ', group: "ATTEST"');
    const { data } = await viewer.ask(
      `{ warnings(organisationId: 4, year: 2020) { ... on WarningPage { bySeverity { severity count } } } }`,
    );
    const counted = data.warnings.bySeverity.find(({ severity }: { severity: string }) => severity === "ATTEST").count;
    expect(shown(found, "MEMBER")).toContainEqual(["HD 21, II.B.2.3.a, gạch đầu dòng 1", "1"]);
    const [, total] = shown({ ...found, rows: [{ label: "", ...found.total }] }, "total")[0] ?? [];
    expect(Number(total)).toBe(counted);
  });
});

describe("R18, the bodies of the same level", () => {
  it("tells their tiers, and which tier they close", async () => {
    expect(
      shown(await table("R18", 4), "GOVERNMENT", "FATHERLAND_FRONT", "MASS_ORGANIZATION", "tier", "effect"),
    ).toEqual([
      [
        "Đảng ủy xã An Tân",
        "Hoàn thành nhiệm vụ",
        "Hoàn thành tốt nhiệm vụ",
        "Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ",
        "Hoàn thành tốt nhiệm vụ",
        expect.stringMatching(/^Không quá .*PEER_ORGS\]$/),
      ],
    ]);
  });

  it("shows nobody's neighbours", async () => {
    expect((await table("R18", 13)).code).toBe("NOT_FOUND");
    expect((await table("R18", 6, "", neighbour)).rowCount).toBe(1);
  });
});

describe("R16, the levels of the criteria", () => {
  it("has a row for each criterion of the form", async () => {
    const found = await table("R16", 4, ', group: "MEMBER"');
    const [first] = shown(found, "rated", "EXCELLENT.level", "GOOD.level", "POOR.level", "POOR.percent");
    expect([first?.[0], ...(first ?? []).slice(1)]).toEqual([
      expect.stringMatching(/^1\. /),
      "4",
      "4",
      "0",
      "0",
      "0.0",
    ]);
    expect(found.groups.map(({ value }: { value: string }) => value)).toEqual(["ORG", "MEMBER", "COLLECTIVE"]);
  });

  it("has organisations above a cell, members in it", async () => {
    expect(shown(await table("R16", 8), "rated")[0]?.[1]).toBe("1");
    expect(shown(await table("R16", 12), "rated")[0]?.[1]).toBe("2");
  });
});

describe("R19, the inspections", () => {
  it("tells of each cell its notice, visit and where its report stands", async () => {
    const inspector = await api.viewerOf([7], "INSPECTOR");
    await inspector.ask(inspecting.plan, { organisationId: "7", notice: aNotice });
    const found = await table("R19", 4);
    expect(shown(found, "notice", "before", "standing")).toEqual([
      ["Chi bộ thôn 1", "12-TB/ĐU, 01/06/2020", "08/06/2020", expect.any(String)],
      ["Chi bộ thôn 2", "12-TB/ĐU, 01/06/2020", "08/06/2020", expect.any(String)],
    ]);
    expect([found.rowCount, (await table("R19", 11)).rowCount]).toEqual([2, 1]);
  });
});

describe("while a new release asks the rules again", () => {
  const begun = (year: number) =>
    api.pool.query("insert into warning_wording (code, left_year, left_after) values ('x', $1, 0)", [year]);
  const ended = () => api.pool.query("delete from warning_wording");
  const noteOf = async (id: string) => {
    const { data } = await viewer.ask(
      `{ summaryTable(table: ${id}, organisationId: 4, year: 2020) { ... on SummaryTable { note { vi } } } }`,
    );
    return data.summaryTable.note?.vi ?? null;
  };

  it.each(["R11", "R17"])("%s says so, on screen and in its file, until its year is done", async (id) => {
    await ended();
    await begun(2020);
    const said = "đang rà soát lại mọi kết quả của năm này";
    expect(await noteOf(id)).toContain(said);
    const file = await viewer.get(`/export/${id}.xlsx?organisationId=4&year=2020`);
    const book = new exceljs.Workbook();
    await book.xlsx.load(Buffer.from(await file.arrayBuffer()) as never);
    expect(book.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues())).join()).toContain(said);
    const paper = await viewer.get(`/export/${id}.docx?organisationId=4&year=2020`);
    const printed = (await docxXml(Buffer.from(await paper.arrayBuffer()))).replace(/<[^>]*>/g, "");
    expect(printed).toContain("lập lại bảng khi rà soát xong. Mã kiểm");
    await ended();
    await begun(2019);
    expect(await noteOf(id)).toBeNull();
    await ended();
  });

  it("tables that rest on no rule say nothing", async () => {
    await begun(2020);
    expect(await noteOf("R2")).toBeNull();
    await ended();
  });
});

it.each(["R11", "R14", "R16", "R17", "R18", "R19"])("%s leaves as files", async (id) => {
  for (const format of ["csv", "xlsx"])
    expect((await viewer.get(`/export/${id}.${format}?organisationId=4&year=2020`)).status).toBe(200);
});

it.each(["R11", "R14", "R18"])(
  "%s is narrowed to the cases of one level, each case standing in one of them",
  async (id) => {
    const counted = async (more = "") => {
      const { data } = await viewer.ask(
        `{ summaryTable(table: ${id}, organisationId: 4, year: 2020 ${more}) { ... on SummaryTable { levels rowCount rows { key } } } }`,
      );
      return data.summaryTable as { levels: string[]; rowCount: number; rows: { key: string }[] };
    };
    const all = await counted();
    expect(all.rowCount).toBeGreaterThan(0);
    const narrowed = await Promise.all(all.levels.map((level) => counted(`, level: ${level}`)));
    expect(narrowed.map(({ rowCount }) => rowCount)).toEqual(narrowed.map(({ rows }) => rows.length));
    const keys = narrowed.flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(keys.toSorted()).toEqual(all.rows.map(({ key }) => key).toSorted());
  },
);
