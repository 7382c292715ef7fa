import { beforeAll, describe, expect, test } from "vitest";
import { aClassification } from "./testing/a-classification.ts";
import { aRegulation } from "./testing/a-document.ts";
import { aDraftFor } from "./testing/a-draft.ts";
import { smallCountryApi } from "./testing/test-api.ts";

const api = await smallCountryApi();

/** The neighbours: province 3 with district 6. Whoever holds province 2 must learn nothing of them. */
await aClassification(api.orm.em.fork(), { organisationId: 6, year: 2020, group: "DISTRICT", tier: "EXCELLENT" });

const viewer = await api.viewerOf([2], "APPRAISER");
const centre = await api.viewerOf([1], "APPRAISER");

test("who is not signed in is nobody and sees no year", async () => {
  const { data } = await api.anyone().ask("{ viewer { id } cycles { year } }");
  expect(data).toEqual({ viewer: null, cycles: [] });
});

test("an organisation that does not exist and one of the neighbours get the same answer", async () => {
  const ask = async (id: string) =>
    (await viewer.ask(`{ organisation(id: "${id}", year: 2020) { ... on Refusal { code message { vi en } } } }`)).data;
  expect(await ask("3")).toEqual(await ask("999999"));
  expect(await ask("abc")).toEqual(await ask("3"));
});

describe("a draft", () => {
  const one = "{ document(id: 90) { ... on Document { title { vi } } ... on Refusal { code } } }";
  const list = `{ documents(organisationId: 2, year: 2020) { ... on DocumentPage { nodes { document { id } } } } }`;
  const effect = `query ($draft: DocumentDraft!) { documentEffect(draft: $draft) { __typename ... on Refusal { code } } }`;
  beforeAll(() => aRegulation(api.orm.em.fork(), { id: 90, at: 2, title: "Dự thảo", state: "DRAFT" }));

  test.each([
    ["the drafter of its unit", [2], "APPRAISER", true],
    ["an administrator above", [1], "ADMINISTRATOR", true],
    ["a reader of its unit", [2], "VIEWER", false],
    ["an editor of its unit", [2], "EDITOR", false],
    ["an inspector of its unit", [2], "INSPECTOR", false],
    ["a decider below", [4], "DECIDER", false],
    ["a decider of the neighbours", [3], "DECIDER", false],
  ] as const)("%s", async (_who, at, role, isRead) => {
    const who = await api.viewerOf(at, role);
    expect((await who.ask(one)).data.document).toEqual(isRead ? { title: { vi: "Dự thảo" } } : { code: "NOT_FOUND" });
    expect(JSON.stringify((await who.ask(list)).data)).toEqual(
      isRead ? expect.stringContaining('"90"') : expect.not.stringContaining('"90"'),
    );
    const { documentEffect: told } = (await who.ask(effect, { draft: aDraftFor("2") })).data;
    const refused = { code: [3, 4].includes(at[0]) ? "NOT_FOUND" : "NOT_ALLOWED" };
    expect(told).toMatchObject(isRead ? { __typename: "DocumentEffect" } : refused);
  });

  test("is the law of nobody below, and tells nobody that it will replace one", async () => {
    const { data } = await (await api.viewerOf([4])).ask(
      `{ parametersInForce(organisationId: 4, year: 2020) { __typename ... on ParametersInForce { documents { id } } } }`,
    );
    expect(JSON.stringify(data)).not.toContain('"90"');
  });
});

test("the files are the viewer's alone as well", async () => {
  const path = (id: number) => `/export/R1.csv?organisationId=${id}&year=2020`;
  expect((await viewer.get(path(3))).status).toBe(404);
  expect((await viewer.get(path(1))).status).toBe(404);
  expect((await api.anyone().get(path(2))).status).toBe(401);
  expect((await viewer.get(path(2))).status).toBe(200);
});

test("the scope of a neighbour's quota lists nobody, whichever organisation it is asked for at", async () => {
  const { rows } = await api.pool.query("select id from quota_use where year = 2020 and organisation_id = 3");
  expect(rows).toHaveLength(1);
  const ask = (organisationId: number, quotaUseId: string) =>
    `{ classifications(organisationId: ${organisationId}, year: 2020, subjectKind: ORG, quotaUseId: "${quotaUseId}") {
      ... on ClassificationPage { total } ... on Refusal { code } } }`;
  expect((await centre.ask(ask(1, rows[0].id))).data.classifications).toEqual({ total: 1 });
  for (const organisationId of [2, 3]) {
    const { data } = await viewer.ask(ask(organisationId, rows[0].id));
    expect(data.classifications).toEqual({ code: "NOT_FOUND" });
  }
});

test("the way to an organisation begins at the viewer's own root", async () => {
  const { data } = await viewer.ask(
    `{ organisation(id: 7, year: 2020) { ... on Organisation { breadcrumb { name } } } }`,
  );
  expect(data.organisation.breadcrumb.map(({ name }: { name: string }) => name)).toEqual([
    "Tỉnh ủy Bình Định",
    "Huyện ủy An Lão",
    "Đảng ủy xã An Hòa",
  ]);
});

test("an organisation that moved in is seen from the year it stands there, not before", async () => {
  await api.pool.query("select organisation_move(9, 6, '2020-06-01')");
  const neighbour = await api.viewerOf([3]);
  const { data } = await neighbour.ask(`{
    now: organisation(id: 9, year: 2020) { ... on Organisation { name years } }
    before: organisation(id: 9, year: 2019) { ... on Refusal { code } }
    tierBreakdown(organisationId: 9, year: 2020, subjectKind: MEMBER) { ... on TierBreakdown { previousYear trend { year } } }
  }`);
  expect(data).toEqual({
    now: { name: "Chi bộ Bưu điện", years: [2020] },
    before: { code: "NOT_FOUND" },
    tierBreakdown: { previousYear: null, trend: [{ year: 2020 }] },
  });
});
