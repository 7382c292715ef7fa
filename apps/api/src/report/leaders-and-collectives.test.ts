import { beforeAll, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const viewer = await api.viewerOf([4]);

beforeAll(async () => {
  const tx = api.orm.em.fork();
  const of = { year: 2020, subjectKind: "COLLECTIVE" } as const;
  await aClassification(tx, { ...of, organisationId: 4, subjectId: 4, group: "DISTRICT_STANDING_COMMITTEE" });
  await aClassification(tx, {
    ...of,
    organisationId: 7,
    subjectId: 7,
    group: "GRASSROOTS_PARTY_COMMITTEE",
    tier: "EXCELLENT",
  });
  await aClassification(tx, {
    ...of,
    organisationId: 8,
    subjectId: 8,
    group: "GRASSROOTS_PARTY_COMMITTEE",
    state: "VOTED",
  });
  await aClassification(tx, {
    ...of,
    organisationId: 8,
    subjectId: 5,
    group: "CELL_COMMITTEE",
    notRatedReason: "NEWLY_FOUNDED",
  });
  const leader = { year: 2020, subjectKind: "LEADER" } as const;
  await aClassification(tx, {
    ...leader,
    organisationId: 4,
    subjectId: 5,
    group: "1",
    isHead: true,
    tier: "EXCELLENT",
  });
  await aClassification(tx, { ...leader, organisationId: 8, subjectId: 4, group: "1", isHead: true });
  await aClassification(tx, { ...leader, organisationId: 8, subjectId: 8, group: "1" });
  await aClassification(tx, { ...leader, organisationId: 7, subjectId: 3, group: "2", state: "PROPOSED" });
});

const table = async (name: string, organisationId: number, more = "") =>
  (
    await viewer.ask(`{ summaryTable(table: ${name}, organisationId: ${organisationId}, year: 2020 ${more}) { ... on SummaryTable {
      groups { value } columns { key } total { cells } rows { label cells } rowCount nextCursor } } }`)
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

describe("R3, collectives by tier", () => {
  it("has a row for each kind here, then at each direct subordinate", async () => {
    const found = await table("R3", 4);
    expect(shown(found, "kind", "total", "rated", "pending", "NEWLY_FOUNDED")).toEqual([
      ["Huyện ủy An Lão", "Ban thường vụ cấp ủy cấp huyện", "1", "1", "0", "0"],
      ["Đảng ủy xã An Hòa", "Cấp ủy cơ sở", "1", "1", "0", "0"],
      ["Đảng ủy xã An Tân", expect.any(String), "1", "0", "0", "1"],
      ["Đảng ủy xã An Tân", "Cấp ủy cơ sở", "1", "0", "1", "0"],
    ]);
    expect(found.rowCount).toBe(4);
  });

  it("goes on where a page ends, between two kinds of one place", async () => {
    const first = await table("R3", 4, ", first: 2");
    const second = await table("R3", 4, `, first: 2, after: "${first.nextCursor}"`);
    expect([...first.rows, ...second.rows].map(({ label }) => label)).toEqual(
      (await table("R3", 4)).rows.map(({ label }: { label: string }) => label),
    );
  });

  it("counts one kind alone where that is asked for", async () => {
    const found = await table("R3", 4, ', group: "GRASSROOTS_PARTY_COMMITTEE"');
    expect([found.rowCount, shown({ ...found, rows: [{ label: "", ...found.total }] }, "total", "pending")]).toEqual([
      2,
      [["", "2", "1"]],
    ]);
    const provisional = await table("R3", 4, ', group: "GRASSROOTS_PARTY_COMMITTEE", decidedOnly: false');
    expect(shown(provisional, "GOOD.count")).toEqual([
      ["Đảng ủy xã An Hòa", "0"],
      ["Đảng ủy xã An Tân", "1"],
    ]);
  });
});

describe("R4, leaders by tier", () => {
  it("has a row for each title group, heads by themselves", async () => {
    const found = await table("R4", 4);
    expect(shown(found, "level", "head", "total", "pending", "EXCELLENT.count", "EXCELLENT.percent")).toEqual([
      ["Bí thư", "Đảng bộ cấp huyện", "×", "2", "0", "1", "50.0"],
      ["Bí thư", "Đảng bộ cấp huyện", "", "1", "0", "0", "0.0"],
      ["Phó bí thư", "Đảng bộ cấp huyện", "", "1", "1", "0", null],
    ]);
    expect(found.groups.map(({ value }: { value: string }) => value)).toEqual(["HEADS", "1", "2"]);
  });

  it("of the heads alone, of one title group, of one unit", async () => {
    expect((await table("R4", 4, ', group: "HEADS"')).rows).toHaveLength(1);
    expect(shown(await table("R4", 4, ', group: "2", decidedOnly: false'), "GOOD.count")).toEqual([
      ["Phó bí thư", "1"],
    ]);
    expect(shown(await table("R4", 8), "total")).toEqual([
      ["Bí thư", "1"],
      ["Bí thư", "1"],
    ]);
  });

  it("has one page: no cursor leads to another", async () => {
    const { data } = await viewer.ask(
      `{ summaryTable(table: R4, organisationId: 4, year: 2020, after: "W10") { ... on Refusal { code } } }`,
    );
    expect(data.summaryTable.code).toBe("BAD_CURSOR");
  });
});

it.each([
  ["R3", "COLLECTIVE"],
  ["R4", "LEADER"],
])("the total of %s is what the overview counts", async (id, kind) => {
  const { columns, total } = await table(id, 4);
  const { data } = await viewer.ask(
    `{ tierBreakdown(organisationId: 4, year: 2020, subjectKind: ${kind}) { ... on TierBreakdown { total { total rated pending notRated } } } }`,
  );
  const counted = Object.fromEntries(
    columns.map(({ key }: { key: string }, at: number) => [key, Number(total.cells[at])]),
  );
  expect(counted).toMatchObject(data.tierBreakdown.total);
});

it("both leave as files", async () => {
  for (const id of ["R3", "R4"]) {
    const file = await viewer.get(`/export/${id}.csv?organisationId=4&year=2020`);
    expect([file.status, (await file.text()).split("\r\n").length > 3]).toEqual([200, true]);
    expect((await viewer.get(`/export/${id}.xlsx?organisationId=4&year=2020`)).status).toBe(200);
  }
});
