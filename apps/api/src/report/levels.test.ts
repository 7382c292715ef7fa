import { beforeAll, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { loadSmallCountry } from "../testing/small-country.ts";
import { testApi } from "../testing/test-api.ts";

const api = await testApi();
await loadSmallCountry(api.pool);
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
      level levels columns { key } total { cells } rows { label cells } rowCount nextCursor } } }`)
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
    expect(found.levels).toEqual(["DISTRICT", "GRASSROOTS", "SUB_GRASSROOTS"]);
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

  it("are direct subordinates in a table that has no levels", async () => {
    const found = await table("R15", 4, ", level: SUB_GRASSROOTS");
    expect([found.level, found.levels, found.rows.at(-1).label]).toEqual([null, [], "Đảng ủy xã An Tân"]);
  });

  it("leave as a file that says so", async () => {
    const file = await viewer.get("/export/R2.csv?organisationId=2&year=2020&level=GRASSROOTS");
    expect((await file.text()).split("\r\n")[1]).toMatch(/^Đảng ủy xã An Hòa,2,/);
    expect((await viewer.get("/export/R2.csv?organisationId=2&year=2020&level=VILLAGE")).status).toBe(400);
  });
});
