import { beforeAll, describe, expect, test } from "vitest";
import { buildApiSchema } from "./schema.ts";
import { aClassification } from "./testing/a-classification.ts";
import { aRegulation, place } from "./testing/a-document.ts";
import { aDraftFor } from "./testing/a-draft.ts";
import { aNotice, inspecting } from "./testing/an-inspection.ts";
import { fullQuestions } from "./testing/full-query.ts";
import { peopleActOf } from "./testing/people-acts-of-a-year.ts";
import { smallCountryApi } from "./testing/test-api.ts";

const api = await smallCountryApi();

/** The neighbours: province 3 with district 6 and cell 13. Whoever holds province 2 must learn nothing of them. */
const neighbours = ["Đắk Lắk", "Krông Búk", "Kho bạc", "Người Láng Giềng"];

async function rateTheNeighbours(): Promise<string> {
  const tx = api.orm.em.fork();
  await aClassification(tx, {
    organisationId: 6,
    year: 2020,
    group: "DISTRICT",
    tier: "EXCELLENT",
    name: "Huyện ủy Krông Búk",
  });
  const id = await aClassification(tx, {
    organisationId: 13,
    year: 2020,
    subjectKind: "MEMBER",
    subjectId: 4,
    name: "Người Láng Giềng",
  });
  await api.pool.query(`
    insert into warning (year, kind, organisation_id, subject_kind, classification_id, rule_id, severity, outcome, rank, message_vi, message_en)
    values (2020, 'RULE', 13, 'MEMBER', ${id}, 'HD21.MEMBER.EXCELLENT.PROFILE', 'WARN', 'WARNING', 60, 'Người Láng Giềng', 'x');
    insert into submission (year, organisation_id, to_organisation_id, due_on) values (2020, 6, 3, '2020-12-31')`);
  await aRegulation(tx, { id: 3, at: 3, title: "Người Láng Giềng" });
  await place(tx, { document: "3", at: 3 });
  return id;
}

/** The neighbours inspect a cell of theirs. */
async function inspectTheNeighbours(): Promise<string> {
  const neighbour = await api.viewerOf([6], "INSPECTOR");
  const notice = { ...aNotice, issuedBy: "Huyện ủy Krông Búk", signedBy: "Người Láng Giềng", cellIds: ["13"] };
  return (await neighbour.ask(inspecting.plan, { organisationId: "6", notice })).data.answer.id;
}

const classificationId = await rateTheNeighbours();
const inspectionId = await inspectTheNeighbours();

const intake = await api.pool.query(
  `insert into intake (year, organisation_id, account_id, by_name, file_name, uploaded_at)
   select 2020, 6, min(id), 'Người Láng Giềng', 'Huyện ủy Krông Búk.xlsx', now() from account returning id::text as id`,
);

const scope = await api.pool.query(
  "select q.id::text as id from quota_use q join organisation_year o using (year, organisation_id) where year = 2020 and o.ancestors @> '{3}'",
);

const values = {
  id: "3",
  "classification.id": classificationId,
  "history.id": classificationId,
  "procedure.id": classificationId,
  "factEntry.id": classificationId,
  classificationId,
  formId: "FORM_02",
  "member.id": "4",
  "intake.id": intake.rows[0].id,
  "intakeRows.id": intake.rows[0].id,
  "intakeRows.rowStanding": "REJECTED",
  "reviewedSubject.subjectId": "4",
  "inspection.id": inspectionId,
  organisationId: "3",
  parentId: "3",
  year: 2020,
  subjectKind: "MEMBER",
  text: "krong",
  table: "R1",
  act: { act: "RENAME", organisationId: "6", name: "Tên mới", decision: { number: "1-QĐ", on: "2020-06-01" } },
  people: peopleActOf("6"),
  file: "Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định\nĐổi tên;#6;;Tên mới;;1/6/2020;1-QĐ",
  draft: aDraftFor("3"),
  "candidates.quotaUseId": scope.rows[0].id,
  "whatIf.items": [{ id: classificationId, version: 1, tier: "GOOD" }],
  "triedProposals.items": [{ id: classificationId, version: 1, tier: "GOOD" }],
  "organisationRows.ids": ["3"],
  parentIds: ["3"],
};

const questions = fullQuestions(buildApiSchema(), values);
for (const table of [
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
  "R14",
  "R15",
  "R16",
  "R17",
  "R18",
  "R19",
]) {
  const found = questions.find(([name]) => name === "summaryTable")?.[1];
  if (found) questions.push(["summaryTable", { ...found, variables: { ...found.variables, table } }]);
}
const viewer = await api.viewerOf([2], "APPRAISER");
const centre = await api.viewerOf([1], "APPRAISER");
/** Who looks at an act on the tree before it is told, and reads the log; nobody else is answered at all. */
const administrators = {
  viewer: await api.viewerOf([2], "ADMINISTRATOR"),
  centre: await api.viewerOf([1], "ADMINISTRATOR"),
};
const askers = (name: string) =>
  name.startsWith("tree") || ofAdministrators.includes(name) ? administrators : { viewer, centre };
const ofAdministrators = ["auditEntries", "accounts", "yearsProgress"];
/** Of another organisation nobody learns that it is there; a file is told line by line, the years are those of the whole tree. */
const refusals: Readonly<Record<string, string>> = { treeFilePreview: "BAD_INPUT", yearsProgress: "NOT_ALLOWED" };

/** What is no unit's: who one is, which years there are, and which doors. */
const ofEverybody = ["viewer", "cycles", "singleSignOn"];

test.each(questions)("%s tells a viewer of the next province nothing", async (name, { query, variables }) => {
  const { data, errors } = await askers(name).viewer.ask(query, variables);
  expect(errors).toBeUndefined();
  for (const neighbour of neighbours) expect(JSON.stringify(data)).not.toContain(neighbour);
  const answer = data[name];
  if (answer?.refused_code !== undefined) expect(answer.refused_code).toBe(refusals[name] ?? "NOT_FOUND");
});

test.each(questions.filter(([name]) => !ofEverybody.includes(name)))(
  "%s tells the centre: the question above could have been answered",
  async (name, { query, variables }) => {
    const { data } = await askers(name).centre.ask(query, variables);
    expect(data[name].__typename).not.toBe("Refusal");
  },
);

test.each(questions.filter(([name]) => !ofEverybody.includes(name)))(
  "%s tells nobody who is not signed in",
  async (name, { query, variables }) => {
    const { data } = await api.anyone().ask(query, variables);
    expect(data[name]).toMatchObject({ __typename: "Refusal", refused_code: "NOT_SIGNED_IN" });
  },
);

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
