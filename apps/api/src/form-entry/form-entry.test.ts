import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { asViewer } from "../testing/as-viewer.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const [province, neighbour, commune, cell] = [2, 3, 8, 12];
let editor: Client;
let other: Client;
let viewer: Client;

beforeAll(async () => {
  editor = await api.viewerOf([cell], "EDITOR");
  other = await api.viewerOf([commune], "DECIDER");
  viewer = await api.viewerOf([cell]);
});
beforeEach(() => api.pool.query("delete from classification"));

const member = { subjectKind: "MEMBER", organisationId: cell, subjectId: 3, year: 2020 } as const;
const given = (classification: Partial<GivenClassification> = {}) =>
  aClassification(api.orm.em.fork(), { ...member, state: "DRAFT", facts: {}, ...classification });

const shown = `{ __typename
  ... on FilledForm { obstacle isCivilServant items { id source heldAs factPath value version changedByName } }
  ... on Refusal { code message { vi } problems { path message { vi } } } }`;

async function ask(who: Client, query: string, variables: object) {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
}

const read = (who: Client, id: string, formId = "FORM_02") =>
  ask(
    who,
    `query ($id: ID!, $formId: FormId!) { answer: filledForm(year: 2020, classificationId: $id, formId: $formId) ${shown} }`,
    { id, formId },
  );

const save = (who: Client, id: string, itemId: string, version: number, value: unknown, formId = "FORM_02") =>
  ask(
    who,
    `mutation ($id: ID!, $formId: FormId!, $itemId: String!, $version: Int!, $value: FormValue) {
       answer: saveFormItem(year: 2020, classificationId: $id, formId: $formId, itemId: $itemId, version: $version, value: $value) ${shown} }`,
    { id, formId, itemId, version, value },
  );

const itemOf = (answer: { items: { id: string }[] }, id: string) => answer.items.find((item) => item.id === id);
const kept = async () =>
  (await api.pool.query("select item_id, value, version from form_entry order by item_id")).rows.map((row) => ({
    ...row,
  }));

describe("what is typed is kept place by place", () => {
  it("composed, with who wrote it last", async () => {
    const id = await given();
    const answer = await save(editor, id, "causes", 0, "Nguyên nhân".normalize("NFD"));
    expect(itemOf(answer, "causes")).toMatchObject({ value: "Nguyên nhân", version: 1, source: "FORM" });
    expect(itemOf(await read(viewer, id), "causes")).toMatchObject({ changedByName: expect.any(String) });
    expect(itemOf(await save(editor, id, "causes", 1, "  "), "causes")).toMatchObject({ value: null, version: 2 });
  });

  it("who opened that of a person is kept", async () => {
    const id = await given();
    expect(await read(viewer, id)).toMatchObject({ __typename: "FilledForm" });
    const seen = "select from audit_entry where act = 'SEEN' and row_key ->> 'id' = $1";
    expect((await api.pool.query(seen, [id])).rowCount).toBe(1);
  });

  it("two people in different boxes lose nothing; in the same box the second is told", async () => {
    const id = await given();
    await save(editor, id, "causes", 0, "Của chi bộ");
    await save(other, id, "plan", 0, "Của đảng ủy");
    expect(await save(other, id, "causes", 0, "Viết đè")).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await kept()).toEqual([
      { item_id: "causes", value: "Của chi bộ", version: 1 },
      { item_id: "plan", value: "Của đảng ủy", version: 1 },
    ]);
  });

  it("the same again is kept once, whatever became of the answer", async () => {
    const id = await given();
    await save(editor, id, "plan", 0, "Một lần");
    expect(itemOf(await save(editor, id, "plan", 0, "Một lần"), "plan")).toMatchObject({ version: 1 });
  });

  it("rows and texts by item in their shape", async () => {
    const id = await given();
    const rows = [{ defect: "Nợ biên bản", state: "REMEDIED", degree: "" }];
    expect(itemOf(await save(editor, id, "remediation.list", 0, rows), "remediation.list")).toMatchObject({
      value: [{ defect: "Nợ biên bản", state: "REMEDIED", degree: null }],
    });
    expect((await save(editor, id, "shortcomings", 0, { conduct: "Chưa sâu sát" })).__typename).toBe("FilledForm");
  });

  it("the audit says where", async () => {
    const id = await given();
    await save(editor, id, "causes", 0, "Do chủ quan");
    const administrator = await api.viewerOf([1], "ADMINISTRATOR");
    const { data } = await administrator.ask(
      "{ auditEntries(kind: form_entry) { ... on AuditPage { nodes { kindLabel { vi } changes { after { vi } } } } } }",
    );
    expect(data.auditEntries.nodes[0]).toEqual({
      kindLabel: { vi: "Nội dung Mẫu 02, mục II.2" },
      changes: [{ after: { vi: "Do chủ quan" } }],
    });
  });
});

describe("what is known from elsewhere is shown, and not kept twice", () => {
  it("facts, steps, ballot, prompts, the file of the person", async () => {
    const id = await given({ state: "VOTED", facts: { levels: { "I.1": "GOOD" } }, group: "CIVIL_SERVANT" });
    await api.pool.query(`update classification set self_tier = 'EXCELLENT', voted_tier = 'GOOD' where id = $1`, [id]);
    await api.pool.query(
      `insert into review (id, year, subject_kind, organisation_id, member_id, place) values (900, 2020, 'MEMBER', $1, 3, 'CELL')
       on conflict do nothing`,
      [cell],
    );
    await api.pool.query(
      "insert into review_prompt (year, review_id, issuer, issue) values (2020, 900, 'GRASSROOTS_PARTY_COMMITTEE', 'Nợ phí')",
    );
    const answer = await read(editor, id);
    expect(itemOf(answer, "year")).toMatchObject({ source: "HELD", heldAs: "YEAR", value: 2020 });
    expect(itemOf(answer, "conduct.level")).toMatchObject({
      source: "FACT",
      factPath: ["levels", "I.1"],
      value: "GOOD",
    });
    expect(itemOf(answer, "selfMemberTier")).toMatchObject({ heldAs: "SELF_TIER", value: "EXCELLENT" });
    expect(itemOf(answer, "cellProposedTier")).toMatchObject({ heldAs: "CELL_TIER", value: "GOOD" });
    expect(itemOf(answer, "promptAnswers")).toMatchObject({ heldAs: "PROMPTS", value: [{ matter: "Nợ phí" }] });
    expect(itemOf(answer, "cell")).toMatchObject({ heldAs: "CELL", value: expect.any(String) });
    for (const item of ["year", "conduct.level", "selfMemberTier", "conduct", "nothing"])
      expect(await save(editor, id, item, 0, "GOOD")).toMatchObject({
        code: "BAD_INPUT",
        problems: [{ path: "itemId" }],
      });
    expect(await kept()).toEqual([]);
  });

  it("a new rating begins with what was written on the forms of the cancelled one", async () => {
    const id = await given();
    await save(editor, id, "plan", 0, "Sửa trong năm");
    await api.pool.query(
      `update classification set state = 'DECIDED', self_tier = 'GOOD', decided_tier = 'GOOD', decision_number = '1',
        decision_date = '2020-12-20' where id = $1`,
      [id],
    );
    const { data } = await other.ask(
      `mutation ($id: ID!) { answer: cancelClassification(id: $id, year: 2020, version: 1, ground: NEW_DEFECT, reason: "Có khuyết điểm",
        cancelledOn: "2021-01-10") { ... on Classification { replacedById } ... on Refusal { code } } }`,
      { id },
    );
    expect(itemOf(await read(editor, data.answer.replacedById), "plan")).toMatchObject({ value: "Sửa trong năm" });
  });
});

describe("is refused, and nothing is changed", () => {
  it.each([
    ["causes", 7],
    ["causes", "a\u202eb"],
    ["causes", "x".repeat(20_001)],
    ["workUnit", "x".repeat(301)],
    ["selfCivilServantTier", "SUPERB"],
    ["remediation.list", [{ defect: "x", unknown: "y" }]],
    ["remediation.list", Array.from({ length: 101 }, () => ({ defect: "x" }))],
    ["shortcomings", { plan: "x" }],
    ["shortcomings", JSON.parse('{"__proto__": "x"}')],
    ["remediation.list", JSON.parse(`${"[".repeat(3_000)}${"]".repeat(3_000)}`)],
    ["shortcomings", JSON.parse(`${'{"plan":'.repeat(1_000)}1${"}".repeat(1_000)}`)],
  ])("%s: what the form does not take there (%#)", async (itemId, value) => {
    const id = await given();
    expect(await save(editor, id, itemId, 0, value)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "value" }],
    });
    expect(await kept()).toEqual([]);
  });

  it("a form of others, who only reads, who is elsewhere", async () => {
    const id = await given();
    expect(await read(editor, id, "FORM_01")).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "formId" }] });
    expect(await read(viewer, id)).toMatchObject({ obstacle: "NOT_ALLOWED" });
    expect(await save(viewer, id, "plan", 0, "x")).toMatchObject({ code: "NOT_ALLOWED" });
    const far = await api.viewerOf([neighbour], "EDITOR");
    expect(await save(far, id, "plan", 0, "x")).toMatchObject({ code: "NOT_FOUND" });
    expect(await read(far, id)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("after it was proposed, in a closed year, when the results were received; and the page says so before", async () => {
    const id = await given({ state: "PROPOSED" });
    expect(await save(editor, id, "plan", 0, "x")).toMatchObject({ problems: [{ path: "classificationId" }] });
    await api.pool.query("update classification set state = 'DRAFT'");
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2020");
    expect(await read(editor, id)).toMatchObject({ obstacle: "YEAR_CLOSED" });
    expect(await save(editor, id, "plan", 0, "x")).toMatchObject({ code: "YEAR_CLOSED" });
    await api.pool.query("update cycle set state = 'OPEN' where year = 2020");
    await api.pool.query(
      `insert into submission (year, organisation_id, to_organisation_id, submitted_at, received_at)
       select year, organisation_id, parent_id, '2020-12-20', '2020-12-21' from organisation_year where year = 2020 and organisation_id = $1`,
      [cell],
    );
    expect(await read(editor, id)).toMatchObject({ obstacle: "RECEIVED" });
    expect(await save(editor, id, "plan", 0, "x")).toMatchObject({ code: "SUBMISSION_RECEIVED" });
    expect(await read(other, id)).toMatchObject({ obstacle: null });
    await api.pool.query("delete from submission");
  });
});

describe("the database itself", () => {
  const insert = `insert into form_entry (year, classification_id, form_id, item_id, value, changed_by_name, changed_at)
    select year, id, 'FORM_02', 'plan', '"x"', 'x', now() from classification`;

  const acting = (scopes: readonly number[], sql: string) =>
    asViewer(api.pool, [province], async (client) => {
      await client.query("select set_config('xep_loai.act_scopes', $1, true), set_config('xep_loai.actor', $2, true)", [
        `{${scopes.join(",")}}`,
        String((await api.pool.query("select min(id) as id from account")).rows[0].id),
      ]);
      return client.query(sql);
    });

  it("shows nothing of the next province, and lets nobody write there", async () => {
    await given();
    expect((await acting([cell], insert)).rowCount).toBe(1);
    await expect(acting([neighbour], insert)).rejects.toMatchObject({ code: "42501" });
    await api.pool.query(insert);
    const seen = (scopes: number[]) => asViewer(api.pool, scopes, (client) => client.query("select * from form_entry"));
    expect((await seen([neighbour])).rowCount).toBe(0);
    expect((await seen([cell])).rowCount).toBe(1);
  });

  it("keeps what went on, counts the version up by one, deletes nothing", async () => {
    await given();
    await api.pool.query(insert);
    const update = (version: number) =>
      `update form_entry set value = '"y"', version = ${version}, changed_by = actor_id()`;
    expect((await acting([cell], update(2))).rowCount).toBe(1);
    await expect(acting([cell], update(1))).rejects.toMatchObject({ constraint: "CHANGED_MEANWHILE" });
    await expect(acting([cell], "delete from form_entry")).rejects.toMatchObject({ code: "42501" });
    await api.pool.query("update classification set state = 'PROPOSED', proposed_tier = 'GOOD'");
    await expect(acting([cell], update(2))).rejects.toMatchObject({ constraint: "RESULT_DECIDED" });
  });
});
