import { beforeEach, expect, it } from "vitest";
import { aClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";

const api = await smallCountryApi();
const [district, commune, cell] = [4, 7, 10];
const editor = await api.viewerOf([district], "EDITOR");

beforeEach(() => api.pool.query("delete from classification"));

async function draft(organisationId: number, { year = 2020, who = editor }: { year?: number; who?: Client } = {}) {
  const { data, errors } = await who.ask(
    `mutation ($organisationId: ID!, $year: Int!) { draftResults(organisationId: $organisationId, year: $year) {
      ... on DraftedResults { organisations members collectives leaders } ... on Refusal { code } } }`,
    { organisationId: String(organisationId), year },
  );
  expect(errors).toBeUndefined();
  return data.draftResults;
}
const rowsOf = async (sql: string) => (await api.pool.query({ text: sql, rowMode: "array" })).rows;
const none = { organisations: 0, members: 0, collectives: 0, leaders: 0 };

it("everybody the rules rate, here and below, gets a draft with the group and rules of the year", async () => {
  expect(await draft(district)).toEqual({ organisations: 8, members: 40, collectives: 3, leaders: 4 });
  expect(
    await rowsOf(
      `select distinct subject_kind, subject_group, state, rule_set_id, facts from classification order by 1, 2`,
    ),
  ).toEqual([
    ["COLLECTIVE", "DISTRICT_STANDING_COMMITTEE", "DRAFT", "HD21", {}],
    ["COLLECTIVE", "GRASSROOTS_PARTY_COMMITTEE", "DRAFT", "HD21", {}],
    ["LEADER", "1", "DRAFT", "HD21", {}],
    ["LEADER", "2", "DRAFT", "HD21", {}],
    ["MEMBER", "", "DRAFT", "HD21", {}],
    ["ORG", "DISTRICT", "DRAFT", "HD21", {}],
    ["ORG", "GRASSROOTS", "DRAFT", "HD21", {}],
    ["ORG", "SUB_GRASSROOTS", "DRAFT", "HD21", {}],
  ]);
  expect(await rowsOf("select * from verify_counters()")).toEqual([]);
});

it("asked again it adds who came since, and changes nothing that stands", async () => {
  const decided = await aClassification(api.orm.em.fork(), {
    year: 2020,
    subjectKind: "ORG",
    organisationId: cell,
    state: "DECIDED",
    tier: "GOOD",
  });
  await draft(commune);
  const kept = await rowsOf("select id::text, state from classification where state = 'DECIDED'");
  expect(kept).toEqual([[decided, "DECIDED"]]);
  expect(await draft(commune)).toEqual(none);
  await api.pool.query("delete from classification where member_id = 7");
  expect(await draft(commune)).toEqual({ ...none, members: 1 });
});

it("a cancelled result does not stand in the way, its new rating does", async () => {
  await draft(cell);
  await api.pool.query(
    "update classification set state = 'CANCELLED', cancelled_on = '2020-12-30', cancel_reason = 'x' where subject_kind = 'ORG'",
  );
  expect(await draft(cell)).toEqual({ ...none, organisations: 1 });
});

it("kinds no document rates get none: a province under HD 21", async () => {
  const { organisations } = await draft(2, { who: await api.viewerOf([2], "DECIDER") });
  expect(
    await rowsOf("select count(*)::int from classification where subject_kind = 'ORG' and organisation_id = 2"),
  ).toEqual([[0]]);
  expect(organisations).toBeGreaterThan(0);
});

it("who only reads, stands elsewhere or comes after the year is closed is refused, and nothing is made", async () => {
  expect(await draft(cell, { who: await api.viewerOf([district], "VIEWER") })).toEqual({ code: "NOT_ALLOWED" });
  expect(await draft(cell, { who: await api.viewerOf([5], "EDITOR") })).toEqual({ code: "NOT_FOUND" });
  expect(await draft(cell, { year: 1999 })).toEqual({ code: "YEAR_NOT_HELD" });
  await api.pool.query("update cycle set state = 'CLOSED' where year = 2019");
  expect(await draft(cell, { year: 2019 })).toEqual({ code: "YEAR_CLOSED" });
  expect(await rowsOf("select count(*)::int from classification")).toEqual([[0]]);
});
