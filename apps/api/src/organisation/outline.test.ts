import { expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { loadSmallCountry } from "../testing/small-country.ts";
import { testApi } from "../testing/test-api.ts";

const api = await testApi();
await loadSmallCountry(api.pool);
const province = await api.viewerOf([2]);

const outline = `query ($parentIds: [ID!]!, $year: Int = 2020, $first: Int, $after: String) {
  organisationOutline(parentIds: $parentIds, year: $year, first: $first, after: $after) {
    ... on Refusal { code problems { path } }
    ... on OrganisationOutline { nextCursor nodes { id name kind level childCount parentId } }
  }
}`;
const outlineOf = async (variables: object, viewer = province) =>
  (await viewer.ask(outline, { ...variables })).data.organisationOutline;
const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id);

const rows = `query ($ids: [ID!]!, $year: Int = 2020) {
  organisationRows(ids: $ids, year: $year) {
    ... on Refusal { code problems { path } }
    ... on OrganisationRows { nodes { id name childCount own { tier } figures { total rated } quota { worst } } }
  }
}`;
const rowsOf = async (variables: object, viewer = province) =>
  (await viewer.ask(rows, { ...variables })).data.organisationRows;

test("the subordinates of several organisations come by parent, those of one parent in official order", async () => {
  await api.pool.query("update organisation_version set official_order = 99 where organisation_id = 10");
  const { nodes, nextCursor } = await outlineOf({ parentIds: ["7", "4", "5"] });
  expect(nodes.map(({ parentId, id }: { parentId: string; id: string }) => `${parentId}.${id}`)).toEqual([
    "4.7",
    "4.8",
    "5.9",
    "7.11",
    "7.14",
    "7.10",
  ]);
  expect(nextCursor).toBeNull();
  expect(nodes[0]).toEqual({
    id: "7",
    name: "Đảng ủy xã An Hòa",
    kind: "GRASSROOTS_PARTY_ORGANIZATION",
    level: "GRASSROOTS",
    childCount: 3,
    parentId: "4",
  });
});

test("page by page it is the same", async () => {
  const whole = await outlineOf({ parentIds: ["4", "5", "7"] });
  const paged: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await outlineOf({ parentIds: ["4", "5", "7"], first: 2, after });
    expect(page.nodes.length).toBeLessThanOrEqual(2);
    paged.push(...ids(page.nodes));
    after = page.nextCursor;
  }
  expect(paged).toEqual(ids(whole.nodes));
});

test("level by level, nothing below a unit is left out", async () => {
  const found: string[] = [];
  for (let level = ["2"]; level.length > 0; ) {
    level = ids((await outlineOf({ parentIds: level })).nodes);
    found.push(...level);
  }
  expect(found.toSorted()).toEqual(["4", "5", "7", "8", "9", "10", "11", "12", "14", "15"].toSorted());
});

test("a unit of the neighbours, one above and one that is none have nothing below", async () => {
  for (const id of ["3", "6", "1", "999999", "abc"]) expect((await outlineOf({ parentIds: [id] })).nodes).toEqual([]);
  const district = await api.viewerOf([4]);
  expect(ids((await outlineOf({ parentIds: ["2", "4", "5"] }, district)).nodes)).toEqual(["7", "8"]);
});

test("rows come by id with what they show, wherever they stand", async () => {
  const tx = api.orm.em.fork();
  await aClassification(tx, { organisationId: 4, year: 2020, group: "DISTRICT", tier: "EXCELLENT" });
  await aClassification(tx, { organisationId: 10, subjectId: 1, year: 2020, subjectKind: "MEMBER", tier: "GOOD" });
  const { nodes } = await rowsOf({ ids: ["10", "4", "10"] });
  expect(nodes.toSorted((a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id))).toEqual([
    {
      id: "4",
      name: "Huyện ủy An Lão",
      childCount: 2,
      own: { tier: "EXCELLENT" },
      figures: { total: 1, rated: 1 },
      quota: { worst: "OK" },
    },
    {
      id: "10",
      name: "Chi bộ thôn 1",
      childCount: 0,
      own: null,
      figures: { total: 1, rated: 1 },
      quota: { worst: null },
    },
  ]);
});

test("a row the viewer does not see is left out", async () => {
  expect(ids((await rowsOf({ ids: ["1", "3", "13", "4", "abc", "999999"] })).nodes)).toEqual(["4"]);
});

test("a year that is not held, a forged cursor and too many at once are refused", async () => {
  const many = Array.from({ length: 5_001 }, (_, at) => String(at + 1));
  expect(await outlineOf({ parentIds: ["4"], year: 1990 })).toMatchObject({ code: "YEAR_NOT_HELD" });
  expect(await outlineOf({ parentIds: ["4"], after: "không phải" })).toMatchObject({ code: "BAD_CURSOR" });
  expect(await outlineOf({ parentIds: many })).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "parentIds" }] });
  expect(await rowsOf({ ids: ["4"], year: 1990 })).toMatchObject({ code: "YEAR_NOT_HELD" });
  expect(await rowsOf({ ids: many.slice(0, 201) })).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "ids" }] });
});
