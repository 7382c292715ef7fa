import { beforeEach, describe, expect, it } from "vitest";
import { aClassification, type GivenClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";

const api = await smallCountryApi({ now: "2026-01-10T08:00:00+07:00" });
await api.pool.query(`
  insert into quota_parameter select 'QD366', kind, 20, 5, 1, 'GOOD_ONLY', 'QD366.QUOTA.' || kind from unnest('{COLLECTIVE,LEADER}'::text[]) kind;
  update quota_parameter set peer_groups = true where rule_set_id = 'QD366';
  insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'POINTS_2025');
  insert into cycle_rule_set values (2025, 1, 'QD366')`);
const [district, commune, neighbour] = [4, 8, 7];
const decider = await api.viewerOf([district], "DECIDER");
const kind = "GRASSROOTS_PARTY_COMMITTEE";

beforeEach(async () => {
  await api.pool.query("delete from classification; update collective set sector = null");
});

const rated = (organisationId: number, given: Partial<GivenClassification> = {}) =>
  aClassification(api.orm.em.fork(), {
    organisationId,
    year: 2025,
    subjectKind: "COLLECTIVE",
    subjectId: organisationId,
    group: kind,
    ruleSetId: "QD366",
    facts: {},
    attested: {},
    state: "PROPOSED",
    ...given,
  });

async function place(
  id: string,
  sector: string | null,
  { version = 1, who = decider }: { version?: number; who?: Client } = {},
) {
  const { data, errors } = await who.ask(
    `mutation ($id: ID!, $version: Int!, $sector: Sector) {
      setCollectiveSector(id: $id, year: 2025, version: $version, sector: $sector) {
        ... on Classification { version sector } ... on Refusal { code problems { path } } } }`,
    { id, version, sector },
  );
  expect(errors).toBeUndefined();
  return data.setCollectiveSector;
}

const scopes = async () =>
  (
    await api.pool.query({
      text: "select scope_group, pending from quota_use where year = 2025 order by 1",
      rowMode: "array",
    })
  ).rows;

it("those of a kind and a sector are counted together, the rest of the kind apart", async () => {
  const id = await rated(commune);
  await rated(neighbour);
  expect(await scopes()).toEqual([[kind, 2]]);
  expect(await place(id, "JUDICIARY")).toEqual({ version: 2, sector: "JUDICIARY" });
  expect(await scopes()).toEqual([
    [kind, 1],
    [`${kind}/JUDICIARY`, 1],
  ]);
  expect((await api.pool.query("select * from verify_counters()")).rows).toEqual([]);
  expect(await place(id, null, { version: 2 })).toMatchObject({ sector: null });
  expect(await scopes()).toEqual([[kind, 2]]);
});

it("the quota and the groups of the tables are named by kind and sector", async () => {
  await place(await rated(commune), "JUDICIARY");
  const { data } = await decider.ask(`{
    quotaUses(organisationId: "4", year: 2025, first: 9, subjectKind: COLLECTIVE) { ... on QuotaUsePage { nodes { scopeLabel { vi } } } } }`);
  expect(data.quotaUses.nodes.map(({ scopeLabel }: { scopeLabel: { vi: string } }) => scopeLabel.vi)).toEqual([
    "Cấp ủy cơ sở – Khối cơ quan tư pháp",
  ]);
});

describe("the leaders of a collective", () => {
  /** Leader 4 sits in the collective of the commune, with the titles of group 1. */
  const leader = (given: Partial<GivenClassification> = {}) =>
    rated(commune, { subjectKind: "LEADER", subjectId: 4, group: "1", ...given });
  const groupOf = async (id: string) =>
    (await api.pool.query("select subject_group from classification where id = $1", [id])).rows[0].subject_group;

  it("are counted by title and its sector, and named so in the quota and the tables", async () => {
    const [id, before] = [await rated(commune), await leader()];
    await place(id, "JUDICIARY");
    expect(await groupOf(before)).toBe("1/JUDICIARY");
    expect(await scopes()).toContainEqual(["1/JUDICIARY", 1]);
    const { data } = await decider.ask(`{
      quotaUses(organisationId: "4", year: 2025, first: 9, subjectKind: LEADER) { ... on QuotaUsePage { nodes { scopeLabel { vi } } } }
      summaryTable(table: R4, organisationId: "4", year: 2025, decidedOnly: false) { ... on SummaryTable { rows { label } groups { label { vi } } } } }`);
    const named = "Bí thư – Khối cơ quan tư pháp";
    expect(data.quotaUses.nodes).toEqual([{ scopeLabel: { vi: named } }]);
    expect(data.summaryTable.rows.map(({ label }: { label: string }) => label)).toContain(named);
    expect(data.summaryTable.groups.map(({ label }: { label: { vi: string } }) => label.vi)).toContain(named);
    expect((await api.pool.query("select * from verify_counters()")).rows).toEqual([]);
  });

  it("decided ones stay where they were counted", async () => {
    const [id, decided] = [await rated(commune), await leader({ state: "DECIDED", tier: "GOOD" })];
    await place(id, "JUDICIARY");
    expect(await groupOf(decided)).toBe("1");
  });
});

it("what is decided stays where it was counted; so do years of other rules", async () => {
  await rated(commune, { state: "DECIDED", tier: "GOOD" });
  const earlier = await rated(commune, { year: 2020, ruleSetId: "HD21" });
  await api.pool.query("update collective set sector = 'JUDICIARY' where id = 8");
  const { rows } = await api.pool.query("select distinct subject_group from classification");
  expect(rows).toEqual([{ subject_group: kind }]);
  expect(earlier).toBeTruthy();
});

it("is not said where the one that leaves completes the rest beyond their quota", async () => {
  await api.pool.query(`insert into collective (id, organisation_id, kind, name, founded_on)
    select id, 7, '${kind}', 'Tập thể ' || id, '2000-01-01' from generate_series(21, 22) id`);
  for (const subjectId of [21, 22]) await rated(neighbour, { subjectId, state: "DECIDED", tier: "EXCELLENT" });
  const id = await rated(commune);
  expect(await place(id, "JUDICIARY")).toMatchObject({ code: "AGAINST_RULES" });
  expect(await scopes()).toEqual([[kind, 1]]);
});

it("is said by the committee that decides: not by the collective's own, nor by who only enters", async () => {
  const id = await rated(commune);
  expect(await place(id, "JUDICIARY", { who: await api.viewerOf([commune], "DECIDER") })).toMatchObject({
    code: "NOT_ALLOWED",
  });
  expect(await place(id, "JUDICIARY", { who: await api.viewerOf([district], "EDITOR") })).toMatchObject({
    code: "NOT_ALLOWED",
  });
  expect(await place(id, "JUDICIARY", { who: await api.viewerOf([3], "DECIDER") })).toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await place(id, "JUDICIARY", { version: 7 })).toMatchObject({ code: "CHANGED_MEANWHILE" });
});

it("an organisation has none", async () =>
  expect(await place(await rated(commune, { subjectKind: "ORG", group: "GRASSROOTS" }), "JUDICIARY")).toMatchObject({
    code: "BAD_INPUT",
    problems: [{ path: "id" }],
  }));
