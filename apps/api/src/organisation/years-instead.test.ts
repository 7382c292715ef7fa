import { expect, test } from "vitest";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
// the district's two communes become one, the district ends; the year after, the province goes up in a new one
await api.pool.query(`
  select organisation_found(2, 'COMMUNE_PARTY_ORGANIZATION', 'Đảng ủy xã mới', '2025-07-01');
  select organisation_merge(7, 1001, '2025-07-01'), organisation_merge(8, 1001, '2025-07-01');
  select organisation_dissolve(4, '2025-07-01');
  select organisation_found(1, 'PROVINCIAL_PARTY_ORGANIZATION', 'Tỉnh ủy mới', '2026-03-01');
  select organisation_merge(2, 1002, '2026-03-01');
  insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'NOT_HELD'), (2026, '2026-12-31', 'NOT_HELD')`);

const question = `query ($id: ID!, $year: Int!) { organisation(id: $id, year: $year) {
  ... on Refusal { code } ... on Organisation { years yearsInstead { year organisation { id } } } } }`;
const viewer = "{ viewer { rootYears { year organisation { id } } } }";

async function yearsOf(scopes: number[], id: number, year: number) {
  const { data } = await (await api.viewerOf(scopes)).ask(question, { id: String(id), year });
  const { years, yearsInstead } = data.organisation;
  return [
    years,
    yearsInstead.map((one: { year: number; organisation: { id: string } }) => [one.year, one.organisation.id]),
  ];
}

test.each([
  [
    "a merged commune leads to its successor",
    7,
    2020,
    [
      [2020, 2019],
      [
        [2026, "1001"],
        [2025, "1001"],
      ],
    ],
  ],
  [
    "a new commune to the first of those it was made of",
    1001,
    2026,
    [
      [2026, 2025],
      [
        [2020, "7"],
        [2019, "7"],
      ],
    ],
  ],
  ["a province to the one it went up in", 2, 2025, [[2025, 2020, 2019], [[2026, "1002"]]]],
  ["a dissolved district to none", 4, 2020, [[2020, 2019], []]],
  ["one that stands all the time to none", 10, 2020, [[2026, 2025, 2020, 2019], []]],
])("%s", async (_, id, year, expected) => {
  expect(await yearsOf([1], id, year)).toEqual(expected);
});

test("a viewer is led only to what is seen", async () => {
  expect(await yearsOf([7], 7, 2020)).toEqual([[2020, 2019], []]);
  expect(await yearsOf([7, 1001], 7, 2020)).toEqual([
    [2020, 2019],
    [
      [2026, "1001"],
      [2025, "1001"],
    ],
  ]);
});

test("each year begins at the topmost organisation that stands in it", async () => {
  const { data } = await (await api.viewerOf([4, 1001])).ask(viewer);
  expect(data.viewer.rootYears).toEqual([
    { year: 2026, organisation: { id: "1001" } },
    { year: 2025, organisation: { id: "1001" } },
    { year: 2020, organisation: { id: "4" } },
    { year: 2019, organisation: { id: "4" } },
  ]);
});

const granted = "{ viewer { grants { organisation { id } endedOn } roots { id } } }";

test("a role tells since when its organisation stands no longer, and nothing of what took its place", async () => {
  const { data } = await (await api.viewerOf([4])).ask(granted);
  expect(data.viewer).toEqual({
    grants: [{ organisation: { id: "4" }, endedOn: "2025-07-01" }],
    roots: [{ id: "4" }],
  });
  const { data: standing } = await (await api.viewerOf([1001])).ask(granted);
  expect(standing.viewer.grants).toEqual([{ organisation: { id: "1001" }, endedOn: null }]);
});
