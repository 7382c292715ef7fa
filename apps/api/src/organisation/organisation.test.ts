import { expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const province = await api.viewerOf([2]);

interface Named {
  readonly name: string;
}
const names = (named: readonly Named[]): string[] => named.map(({ name }) => name);

const children = `query ($parentId: ID, $first: Int, $after: String) {
  organisationChildren(parentId: $parentId, year: 2020, first: $first, after: $after) {
    ... on Refusal { code }
    ... on OrganisationPage {
      total nextCursor
      nodes { id name kind level childCount own { tier state } figures { total rated } quota { worst exceeded onlyIfInclusive } submission { state dueOn } }
    }
  }
}`;

test("the tree begins at what the viewer holds, not above it", async () => {
  const { data } = await province.ask(children);
  expect(names(data.organisationChildren.nodes)).toEqual(["Tỉnh ủy Bình Định"]);
});

test("who holds two organisations of which one lies below the other begins at the upper one", async () => {
  const viewer = await api.viewerOf([4, 7, 6]);
  const { data } = await viewer.ask(children);
  expect(names(data.organisationChildren.nodes)).toEqual(["Huyện ủy An Lão", "Huyện ủy Krông Búk"]);
});

test("a row of the tree shows its own tier, what lies below, its quotas and its submission", async () => {
  const tx = api.orm.em.fork();
  await aClassification(tx, { organisationId: 4, year: 2020, group: "DISTRICT", tier: "EXCELLENT" });
  for (const [subjectId, organisationId] of [
    [1, 10],
    [7, 10],
    [13, 10],
  ] as const)
    await aClassification(tx, { organisationId, subjectId, year: 2020, subjectKind: "MEMBER", tier: "EXCELLENT" });
  await api.pool.query(
    "insert into submission (year, organisation_id, to_organisation_id, due_on) values (2020, 4, 2, '2020-12-31')",
  );
  const { data } = await province.ask(children, { parentId: "2" });
  expect(data.organisationChildren.nodes[0]).toEqual({
    id: "4",
    name: "Huyện ủy An Lão",
    kind: "DISTRICT_PARTY_ORGANIZATION",
    level: "DISTRICT",
    childCount: 2,
    own: { tier: "EXCELLENT", state: "DECIDED" },
    figures: { total: 3, rated: 3 },
    quota: { worst: "EXCEEDED", exceeded: 1, onlyIfInclusive: 0 },
    submission: { state: "OVERDUE", dueOn: "2020-12-31" },
  });
  expect(data.organisationChildren.nodes[1].quota.worst).toBeNull();
});

test("children come page by page in official order", async () => {
  const first = (await province.ask(children, { parentId: "2", first: 1 })).data.organisationChildren;
  expect([names(first.nodes), first.total]).toEqual([["Huyện ủy An Lão"], 2]);
  const second = (await province.ask(children, { parentId: "2", first: 1, after: first.nextCursor })).data
    .organisationChildren;
  expect([names(second.nodes), second.nextCursor]).toEqual([["Huyện ủy Vân Canh"], null]);
});

const search = `query ($text: String!) { organisationSearch(text: $text, year: 2020) {
  ... on Refusal { code } ... on OrganisationHits { nodes { organisation { name } path { name } } } } }`;

test.each(["an lao", "AN LÃO", "  án   lão "])("«%s» finds Huyện ủy An Lão first, with the way to it", async (text) => {
  const { data } = await province.ask(search, { text });
  expect(data.organisationSearch.nodes[0]).toEqual({
    organisation: { name: "Huyện ủy An Lão" },
    path: [{ name: "Tỉnh ủy Bình Định" }, { name: "Huyện ủy An Lão" }],
  });
});

test.each([
  ["an", ["Huyện ủy An Lão", "Đảng ủy xã An Tân", "Đảng ủy xã An Hòa"]],
  ["l", ["Huyện ủy An Lão"]],
  ["anh", ["Huyện ủy Vân Canh"]],
])("«%s» finds %s: of one or two letters the starts of words, of more any part", async (text, found) => {
  const { data } = await province.ask(search, { text });
  const { nodes } = data.organisationSearch;
  expect(nodes.map(({ organisation }: (typeof nodes)[number]) => organisation.name)).toEqual(found);
});

test.each(["", "   ", "%", "không có ở đâu"])("«%s» finds nothing", async (text) => {
  expect((await province.ask(search, { text })).data.organisationSearch.nodes).toEqual([]);
});

test("a text no name could be as long as is refused", async () => {
  expect((await province.ask(search, { text: "x".repeat(201) })).data.organisationSearch.code).toBe("BAD_INPUT");
});

const organisation = `query ($id: ID!, $year: Int!) { organisation(id: $id, year: $year) {
  ... on Refusal { code }
  ... on Organisation { name years ruleSet { id title { vi } } breadcrumb { name }
    history { kind happenedOn decisionNumber other { name } } own { tier } submission { state } } } }`;

test("an organisation tells its years, its rules and the way to it", async () => {
  const { data } = await province.ask(organisation, { id: "10", year: 2019 });
  expect(data.organisation).toEqual({
    name: "Chi bộ thôn 1",
    years: [2020, 2019],
    ruleSet: { id: "HD21", title: { vi: "Hướng dẫn 21-HD/BTCTW" } },
    breadcrumb: ["Tỉnh ủy Bình Định", "Huyện ủy An Lão", "Đảng ủy xã An Hòa", "Chi bộ thôn 1"].map((name) => ({
      name,
    })),
    history: [],
    own: null,
    submission: null,
  });
});

test("what happened to it is told, the other one only where the viewer sees it", async () => {
  await api.pool.query(`insert into organisation_event (organisation_id, kind, happened_on, other_organisation_id, decision_number)
    values (9, 'MOVED', '2020-03-01', 6, '7-QĐ/TU'), (9, 'MOVED', '2020-05-01', 4, '9-QĐ/TU')`);
  const { data } = await province.ask(organisation, { id: "9", year: 2020 });
  expect(data.organisation.history).toEqual([
    { kind: "MOVED", happenedOn: "2020-05-01", decisionNumber: "9-QĐ/TU", other: { name: "Huyện ủy An Lão" } },
    { kind: "MOVED", happenedOn: "2020-03-01", decisionNumber: "7-QĐ/TU", other: null },
  ]);
});

test.each([
  ["1", 2020, "NOT_FOUND"],
  ["2", 1999, "YEAR_NOT_HELD"],
  ["-2", 2020, "NOT_FOUND"],
])("organisation %s in %i is refused with %s", async (id, year, code) => {
  expect((await province.ask(organisation, { id, year })).data.organisation).toEqual({ code });
});
