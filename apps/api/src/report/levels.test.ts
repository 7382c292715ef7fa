import { beforeAll, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const viewer = await api.viewerOf([2]);

beforeAll(async () => {
  const tx = api.orm.em.fork();
  const member = { year: 2020, subjectKind: "MEMBER" } as const;
  for (const [organisationId, subjectId] of [
    [10, 1],
    [15, 5],
    [12, 3],
    [9, 6],
  ] as const)
    await aClassification(tx, { ...member, organisationId, subjectId });
  for (const [organisationId, group] of [
    [4, "DISTRICT"],
    [7, "GRASSROOTS"],
    [9, "GRASSROOTS"],
    [10, "SUB_GRASSROOTS"],
    [14, "SUB_GRASSROOTS"],
    [15, "SUB_GRASSROOTS"],
  ] as const)
    await aClassification(tx, { year: 2020, organisationId, group });
});

const table = async (id: string, organisationId: number, more = "") =>
  (
    await viewer.ask(`{ summaryTable(table: ${id}, organisationId: ${organisationId}, year: 2020 ${more}) { ... on SummaryTable {
      level levels columns { key } total { label cells } rows { label cells } rowCount nextCursor } } }`)
  ).data.summaryTable;

const firstCells = ({ rows }: { rows: { label: string; cells: string[] }[] }) =>
  rows.map(({ label, cells }) => [label, cells[0]]);

describe("rows of any level below (rules.md 6.2, common to all)", () => {
  it("are the grassroots organisations of a province, adding up to the total", async () => {
    const found = await table("R2", 2, ", level: GRASSROOTS");
    expect(firstCells(found)).toEqual([
      ["Đảng ủy xã An Hòa", "2"],
      ["Đảng ủy xã An Tân", "1"],
      ["Chi bộ Bưu điện", "1"],
    ]);
    expect([found.total.cells[0], found.rowCount, found.level]).toEqual(["4", 3, "GRASSROOTS"]);
    expect(found.total.label).toBe("Tổng cộng các tổ chức cơ sở đảng");
    expect(found.levels).toEqual(["DISTRICT", "GRASSROOTS", "SUB_GRASSROOTS"]);
  });

  it.each(["R7", "R15", "R6"])("of %s add up to its total too", async (id) => {
    const found = await table(id, 2, `, level: GRASSROOTS${id === "R6" ? ', group: "COUNTS"' : ""}`);
    expect(found.rows.map(({ label }: { label: string }) => label)).toEqual([
      ...["Đảng ủy xã An Hòa", "Đảng ủy xã An Tân", "Chi bộ Bưu điện"],
    ]);
    expect([found.rowCount, found.level, found.total.label]).toEqual([
      ...[3, "GRASSROOTS", "Tổng cộng các tổ chức cơ sở đảng"],
    ]);
    const sums = found.columns.map((_: unknown, at: number) =>
      found.rows.reduce((sum: number, { cells }: { cells: string[] }) => sum + Number(cells[at]), 0),
    );
    const counted = found.columns.map(({ key }: { key: string }) => !/mark|points/.test(key));
    found.total.cells.forEach((cell: string | null, at: number) => {
      if (counted[at] && cell !== null)
        expect([found.columns[at].key, Number(cell)]).toEqual([found.columns[at].key, sums[at]]);
    });
  });

  it("count none twice where one stands in another of its level", async () => {
    const found = await table("R1", 2, ", level: SUB_GRASSROOTS");
    expect(firstCells(found)).toEqual([
      ["Chi bộ thôn 1", "1"],
      ["Chi bộ thôn 2", "0"],
      ["Chi bộ thôn Đông", "0"],
      ["Đảng bộ bộ phận Trường học", "2"],
    ]);
    expect(found.total.cells[0]).toBe("3");
  });

  it("go on where a page ends", async () => {
    const first = await table("R2", 2, ", level: GRASSROOTS, first: 2");
    const second = await table("R2", 2, `, level: GRASSROOTS, first: 2, after: "${first.nextCursor}"`);
    expect([...first.rows, ...second.rows].map(({ label }) => label)).toEqual([
      "Đảng ủy xã An Hòa",
      "Đảng ủy xã An Tân",
      "Chi bộ Bưu điện",
    ]);
  });

  it("are each by itself where nothing is added up, those inside another of their level too", async () => {
    const found = await table("R8", 4, ", level: SUB_GRASSROOTS");
    expect(found.rows.map(({ label }: { label: string }) => label)).toEqual([
      ...["Chi bộ thôn 1", "Chi bộ thôn 2", "Chi bộ thôn Đông", "Đảng bộ bộ phận Trường học", "Chi bộ Mầm non"],
    ]);
    expect([found.level, found.levels, found.rowCount]).toEqual([
      "SUB_GRASSROOTS",
      ["GRASSROOTS", "SUB_GRASSROOTS"],
      5,
    ]);
  });

  it("leave as a file that says so", async () => {
    const file = await viewer.get("/export/R2.csv?organisationId=2&year=2020&level=GRASSROOTS");
    expect((await file.text()).split("\r\n")[1]).toMatch(/^Đảng ủy xã An Hòa,2,/);
    expect((await viewer.get("/export/R2.csv?organisationId=2&year=2020&level=VILLAGE")).status).toBe(400);
  });
});

describe("of other tables", () => {
  it("R3: each kind at every organisation of the level", async () => {
    await aClassification(api.orm.em.fork(), {
      ...{ year: 2020, subjectKind: "COLLECTIVE", organisationId: 7, subjectId: 7 },
      group: "GRASSROOTS_STANDING_COMMITTEE",
    });
    const direct = await table("R3", 2);
    const found = await table("R3", 2, ", level: GRASSROOTS");
    expect(direct.rows.map(({ label }: { label: string }) => label)).toEqual(["Huyện ủy An Lão"]);
    expect(found.rows.map(({ label }: { label: string }) => label)).toEqual(["Đảng ủy xã An Hòa"]);
    expect([found.rowCount, found.total.cells[1], found.levels]).toEqual([1, "1", direct.levels]);
    const none = await table("R3", 2, ", level: SUB_GRASSROOTS");
    expect([none.rows, none.rowCount, none.total.cells[1]]).toEqual([[], 0, "0"]);
  });

  it("R5: the scopes of the level alone", async () => {
    const all = await table("R5", 2);
    const found = await table("R5", 2, ", level: GRASSROOTS");
    expect(found.rows.length).toBe(found.rowCount);
    expect(found.rowCount).toBeLessThan(all.rowCount);
    expect(found.rows.every(({ label }: { label: string }) => /^(Đảng ủy xã|Chi bộ Bưu điện)/.test(label))).toBe(true);
  });

  it("R4: the titles of the level alone", async () => {
    await aClassification(api.orm.em.fork(), {
      ...{ year: 2020, subjectKind: "LEADER", organisationId: 4, subjectId: 5, group: "2", isHead: true },
    });
    const found = await table("R4", 2, ", level: DISTRICT");
    expect([found.levels, found.rows.length, found.total.cells[2]]).toEqual([["DISTRICT"], found.rowCount, "1"]);
    const none = await table("R4", 2, ", level: GRASSROOTS");
    expect([none.rows, none.total.cells[2]]).toEqual([[], "0"]);
  });

  it("no organisation of a level stands in one of a lower level within its own", async () => {
    await expect(
      api.pool.query(`
        with founded as (insert into organisation (id, founded_on) values (900, '2000-01-01') returning id)
        insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
        select id, '[2000-01-01,)', 14, 'GRASSROOTS_PARTY_CELL', 'GRASSROOTS', 'Chi bộ ở giữa', 900 from founded`),
    ).rejects.toMatchObject({ constraint: "TREE_EDGE" });
  });
});
