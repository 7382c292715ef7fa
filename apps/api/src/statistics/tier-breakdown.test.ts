import { expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const province = await api.viewerOf([2]);

const figures =
  "total rated pending notRated notRatedByReason { reason count } tiers { tier count percent } ratedCivilServants";
const breakdown = `query ($id: ID!, $kind: SubjectKind = MEMBER, $group: String, $decidedOnly: Boolean! = true, $first: Int, $after: String) {
  tierBreakdown(organisationId: $id, year: 2020, subjectKind: $kind, group: $group, decidedOnly: $decidedOnly, first: $first, after: $after) {
    ... on Refusal { code }
    ... on TierBreakdown {
      groups { value label { vi } } previousYear previousRegimeDiffers nextCursor rowCount asOf
      total { ${figures} } previous { total rated } own { total rated }
      changes { tier count points }
      rows { organisation { id name } childCount figures { total rated pending } previous { total } }
      trend { year regime figures { total } }
    }
  }
}`;

/** Cells 10, 11 and 15 lie in commune 7, cell 12 in commune 8, cell 9 in district 5. */
async function rateMembers(): Promise<void> {
  const tx = api.orm.em.fork();
  const member = { subjectKind: "MEMBER", year: 2020 } as const;
  await aClassification(tx, { ...member, organisationId: 10, subjectId: 1, tier: "EXCELLENT", group: "CIVIL_SERVANT" });
  await aClassification(tx, { ...member, organisationId: 10, subjectId: 7, tier: "GOOD" });
  await aClassification(tx, { ...member, organisationId: 11, subjectId: 2, tier: "GOOD" });
  await aClassification(tx, { ...member, organisationId: 12, subjectId: 3, tier: "COMPLETED", state: "PROPOSED" });
  await aClassification(tx, { ...member, organisationId: 12, subjectId: 9, notRatedReason: "EXEMPT" });
  await aClassification(tx, { ...member, organisationId: 9, subjectId: 6, state: "DRAFT" });
  await aClassification(tx, { ...member, organisationId: 13, subjectId: 4, tier: "EXCELLENT" });
  await aClassification(tx, {
    ...member,
    organisationId: 10,
    subjectId: 1,
    tier: "GOOD",
    year: 2019,
    group: "CIVIL_SERVANT",
  });
  await aClassification(tx, { ...member, organisationId: 10, subjectId: 7, tier: "GOOD", year: 2019 });
}
await rateMembers();

async function ask(variables: object) {
  const { data } = await province.ask(breakdown, variables);
  return data.tierBreakdown;
}

test("decided tiers are rated, what must be rated and is not yet is pending, the neighbour is not counted", async () => {
  const { total } = await ask({ id: "2" });
  expect(total).toMatchObject({ total: 6, rated: 3, pending: 2, notRated: 1, ratedCivilServants: 1 });
  expect(total.notRatedByReason).toContainEqual({ reason: "EXEMPT", count: 1 });
  expect(total.tiers).toEqual([
    { tier: "EXCELLENT", count: 1, percent: "33.3" },
    { tier: "GOOD", count: 2, percent: "66.7" },
    { tier: "COMPLETED", count: 0, percent: "0.0" },
    { tier: "NOT_COMPLETED", count: 0, percent: "0.0" },
  ]);
});

test("provisional figures take a tier that is not decided yet for what it is", async () => {
  const { total } = await ask({ id: "2", decidedOnly: false });
  expect(total).toMatchObject({ total: 6, rated: 4, pending: 1, notRated: 1 });
});

test("direct subordinates come in official order and add up to the total", async () => {
  const { rows, total, rowCount } = await ask({ id: "2" });
  expect(rows.map((row: { organisation: { name: string } }) => row.organisation.name)).toEqual([
    "Huyện ủy An Lão",
    "Huyện ủy Vân Canh",
  ]);
  expect(rows.map((row: { figures: { total: number } }) => row.figures.total)).toEqual([5, 1]);
  expect([rowCount, total.total]).toEqual([2, 6]);
});

test("at a cell the figures are its own and there are no rows", async () => {
  expect(await ask({ id: "10" })).toMatchObject({ own: { total: 2, rated: 2 }, rows: [], total: { total: 2 } });
  expect((await ask({ id: "2" })).own).toBeNull();
});

test("beside last year: number and percentage points, and how the years went", async () => {
  const answer = await ask({ id: "2" });
  expect(answer).toMatchObject({ previousYear: 2019, previousRegimeDiffers: false, previous: { total: 2, rated: 2 } });
  expect(answer.changes.slice(0, 2)).toEqual([
    { tier: "EXCELLENT", count: 1, points: "+33.3" },
    { tier: "GOOD", count: 0, points: "-33.3" },
  ]);
  expect(answer.trend).toEqual([
    { year: 2019, regime: "TIERS_2019", figures: { total: 2 } },
    { year: 2020, regime: "TIERS_2019", figures: { total: 6 } },
  ]);
});

test("a row shows its last year, and none where nothing was counted", async () => {
  const { rows } = await ask({ id: "2" });
  expect(rows.map((row: { previous: object | null }) => row.previous)).toEqual([{ total: 2 }, null]);
});

test("civil servants can be looked at alone", async () => {
  const answer = await ask({ id: "2", group: "CIVIL_SERVANT" });
  expect(answer.total).toMatchObject({ total: 1, rated: 1 });
  expect(answer.groups).toEqual([{ value: "CIVIL_SERVANT", label: { vi: "Cán bộ, công chức, viên chức" } }]);
});

test("pages follow one another without a gap and without a repetition", async () => {
  const first = await ask({ id: "2", first: 1 });
  const second = await ask({ id: "2", first: 1, after: first.nextCursor });
  expect([first, second].map(({ rows }) => rows[0].organisation.id)).toEqual(["4", "5"]);
  expect(second.nextCursor).toBeNull();
});

test.each([
  [{ id: "2", after: "x" }, "BAD_CURSOR"],
  [{ id: "3" }, "NOT_FOUND"],
  [{ id: "x" }, "NOT_FOUND"],
])("%o is refused with %s", async (variables, code) => {
  expect(await ask(variables)).toEqual({ code });
});

test("the moment the figures were read is told", async () => {
  expect((await ask({ id: "2" })).asOf).toBe("2021-01-15T01:00:00.000Z");
});

test.each([
  ["the whole", "total { total rated } previous { rated } own { total } trend { year figures { rated } }"],
  ["the subordinates", "rowCount nextCursor rows { organisation { id } figures { total rated pending } }"],
])("%s asked for alone is what it is beside all else", async (_, fields) => {
  const query = (asked: string) =>
    `{ tierBreakdown(organisationId: 2, year: 2020, subjectKind: MEMBER, first: 1) { ... on TierBreakdown { ${asked} } } }`;
  const alone = (await province.ask(query(fields))).data.tierBreakdown;
  const rest = "total { total } rows { previous { rated } }";
  const { data } = await province.ask(query(`${fields} ${rest}`));
  expect(data.tierBreakdown).toMatchObject(alone);
  expect(JSON.stringify(alone)).toMatch(/"rated":[1-9]/);
});
