import exceljs from "exceljs";
import { beforeEach, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { asViewer } from "../testing/as-viewer.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";
import { AuditedKind } from "./audit-vocabulary.ts";

const api = await smallCountryApi();
const [province, commune, cell, neighbour] = [2, 8, 12, 13];
const administrator = await api.viewerOf([1], "ADMINISTRATOR");
const editor = await api.viewerOf([commune], "EDITOR");

beforeEach(async () => {
  await api.pool.query("alter table audit_entry disable trigger keep_audit_entry");
  await api.pool.query("delete from classification; delete from audit_entry");
  await api.pool.query("alter table audit_entry enable trigger keep_audit_entry");
});

const ask = async (who: Client, query: string, variables: object = {}) => {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
};

const entries = (who: Client, given: object = {}) =>
  ask(
    who,
    `query ($auditAct: AuditAct, $by: String, $organisationId: ID, $first: Int, $after: String, $from: Date, $to: Date, $kind: AuditedKind) {
      answer: auditEntries(auditAct: $auditAct, by: $by, organisationId: $organisationId, first: $first, after: $after, from: $from, to: $to, kind: $kind) {
        ... on AuditPage { nextCursor nodes {
          act way byName kindLabel { vi } subjectName organisation { name } year changes { label { vi } before { vi } after { vi } } } }
        ... on Refusal { code } } }`,
    { first: 50, ...given },
  );

const aMember = (organisationId = cell, subjectId = 3) =>
  aClassification(api.orm.em.fork(), {
    year: 2020,
    subjectKind: "MEMBER",
    organisationId,
    subjectId,
    state: "DRAFT",
    facts: {},
  });

const see = (who: Client, id: string) =>
  ask(who, "query ($id: ID!) { answer: classification(id: $id, year: 2020) { __typename } }", { id });

const selfRate = (id: string, who = editor) =>
  ask(
    who,
    `mutation ($id: ID!) { answer: selfRateResults(year: 2020, ratedOn: "2020-12-10", items: [{ id: $id, version: 1, tier: GOOD }]) {
      __typename ... on Refusal { code } } }`,
    { id },
  );

const enter = (id: string, done: number) =>
  ask(
    editor,
    `mutation ($id: ID!, $version: Int!, $facts: [FactInput!]!) { answer: enterFacts(id: $id, year: 2020, version: $version, facts: $facts) {
      __typename ... on Refusal { code } } }`,
    { id, version: done - 7, facts: [{ path: ["targets", "done"], value: done }] },
  );

describe("the audit", () => {
  it("says who changed what of whom, from which value to which, and by which way", async () => {
    const cookie = await api.cookieOf([commune], "EDITOR");
    await selfRate(await aMember(), api.anyone({ cookie, "apollographql-client-name": "dashboard" }));
    const { nodes } = await entries(administrator);
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      act: "CHANGED",
      way: "FORM",
      byName: "Người thử",
      kindLabel: { vi: "Kết quả xếp loại" },
      organisation: { name: "Chi bộ thôn Đông" },
      year: 2020,
    });
    expect(nodes[0].changes).toContainEqual({
      label: { vi: "Tự xếp loại" },
      before: null,
      after: { vi: "Hoàn thành tốt nhiệm vụ" },
    });
  });

  it("another program is told apart from the dashboard", async () => {
    await selfRate(await aMember());
    expect((await entries(administrator)).nodes[0].way).toBe("API");
  });

  it("who opened the file of a person is kept, once a day; of an organisation nobody is", async () => {
    const id = await aMember();
    await see(editor, id);
    await see(editor, id);
    await see(administrator, id);
    const organisation = await aClassification(api.orm.em.fork(), {
      year: 2020,
      subjectKind: "ORG",
      organisationId: cell,
    });
    await see(editor, organisation);
    const { nodes } = await entries(administrator, { auditAct: "SEEN" });
    expect(nodes.map(({ act, changes }: { act: string; changes: object[] }) => [act, changes])).toEqual([
      ["SEEN", []],
      ["SEEN", []],
    ]);
  });

  it("a file opened by more at once than there are connections is answered to each", async () => {
    const id = await aMember();
    await Promise.all(Array.from({ length: 30 }, () => see(editor, id)));
    expect((await entries(administrator, { auditAct: "SEEN" })).nodes).toHaveLength(1);
  });

  it("a file out of sight was not seen, and leaves nothing", async () => {
    await see(editor, await aMember(neighbour, 4));
    expect((await entries(administrator)).nodes).toEqual([]);
  });

  it("is narrowed by place, account, day and kind, and comes by pages", async () => {
    await see(editor, await aMember());
    await see(editor, await aMember(cell, 9));
    const count = async (given: object) => (await entries(administrator, given)).nodes.length;
    expect(await count({ organisationId: String(province) })).toBe(2);
    expect(await count({ organisationId: String(neighbour) })).toBe(0);
    expect(await count({ by: "nguoi thu" })).toBe(2);
    expect(await count({ by: "ai khac" })).toBe(0);
    expect(await count({ to: "2019-01-01" })).toBe(0);
    expect(await count({ kind: "member" })).toBe(0);
    const first = await entries(administrator, { first: 1 });
    const second = await entries(administrator, { first: 1, after: first.nextCursor });
    expect([first.nodes.length, second.nodes.length, second.nextCursor]).toEqual([1, 1, null]);
  });

  it("an administrator of a part reads that part alone; others read nothing", async () => {
    await see(editor, await aMember());
    expect((await entries(await api.viewerOf([3], "ADMINISTRATOR"))).nodes).toEqual([]);
    expect((await entries(await api.viewerOf([province], "ADMINISTRATOR"))).nodes).toHaveLength(1);
    expect(await entries(editor)).toEqual({ code: "NOT_ALLOWED" });
  });

  it("who takes a list of persons along is kept with the file and the unit; of figures nobody is", async () => {
    const browser = api.anyone({ cookie: await api.cookieOf([commune], "EDITOR"), "sec-fetch-site": "same-origin" });
    await browser.get(`/export/R13.csv?organisationId=${commune}&year=2020`);
    await browser.get(`/export/R9.csv?organisationId=${commune}&year=2020&group=ORG`);
    await browser.get(`/export/R2.csv?organisationId=${commune}&year=2020`);
    const { nodes } = await entries(administrator, { kind: "list_of_persons" });
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({ act: "EXPORTED", way: "FORM", year: 2020, byName: "Người thử" });
    expect(nodes[0].subjectName).toMatch(/^R13 .*2020\.csv$/);
  });

  it("a list out of sight was not taken, and leaves nothing", async () => {
    await editor.get(`/export/R13.csv?organisationId=${neighbour}&year=2020`);
    expect((await entries(administrator)).nodes).toEqual([]);
  });

  it.each(["update audit_entry set account_name = 'x'", "delete from audit_entry", "truncate audit_entry"])(
    "who asks has no right to change it: %s",
    (act) => expect(asViewer(api.pool, [1], (client) => client.query(act))).rejects.toThrow(/permission denied/),
  );

  it("has a word for every table whose changes are kept", async () => {
    const kept = `select distinct tgrelid::regclass::text as name from pg_trigger
      where tgfoid = 'keep_audit'::regproc and tgparentid = 0 order by name`;
    const { rows } = await api.pool.query(kept);
    const {
      list_of_persons: _taken,
      second_factor: _noted,
      account: _a,
      account_grant: _g,
      cycle: _y,
      ...ofTables
    } = AuditedKind;
    const tables = Object.values(ofTables);
    expect(rows.map(({ name }) => name)).toEqual(tables.sort());
  });

  it("is never changed", async () => {
    await see(editor, await aMember());
    await expect(api.pool.query("update audit_entry set account_name = 'x'")).rejects.toThrow(/never changed/);
    await expect(api.pool.query("delete from audit_entry")).rejects.toThrow(/never changed/);
  });
});

describe("the file of the audit", () => {
  it("holds a line for each entry, in words, and no formula", async () => {
    await selfRate(await aMember());
    const response = await administrator.get(`/export-audit.csv?organisationId=${commune}&locale=vi`);
    expect(response.headers.get("content-type")).toMatch(/^text\/csv/);
    const [heading, line, end] = (await response.text()).split("\r\n");
    expect(heading).toMatch(/^Thời điểm,Tài khoản,/);
    expect(line).toMatch(
      /Người thử,Chương trình khác,Sửa,Kết quả xếp loại,.*Tự xếp loại: \(chưa có\) → Hoàn thành tốt nhiệm vụ/,
    );
    expect(end).toBe("");
  });

  it("says which fact was entered, and from which value to which", async () => {
    const id = await aMember();
    for (const done of [8, 9]) await enter(id, done);
    const { nodes } = await entries(administrator);
    expect(nodes[0].changes).toContainEqual({
      label: { vi: "Chỉ tiêu, nhiệm vụ đã hoàn thành" },
      before: { vi: "8" },
      after: { vi: "9" },
    });
    const lines = (await (await administrator.get("/export-audit.csv?locale=vi")).text()).split("\r\n");
    expect(lines[1]).toMatch(/Chỉ tiêu, nhiệm vụ đã hoàn thành: 8 → 9/);
    expect(lines[2]).toMatch(/Chỉ tiêu, nhiệm vụ đã hoàn thành: \(chưa có\) → 8/);
  });

  it("is a workbook too, with what it is narrowed to", async () => {
    await enter(await aMember(), 8);
    const file = await administrator.get(`/export-audit.xlsx?organisationId=${commune}&auditAct=CHANGED&locale=vi`);
    const book = new exceljs.Workbook();
    await book.xlsx.load(await file.arrayBuffer());
    const [sheet, origin] = book.worksheets;
    expect(sheet?.name).toBe("Nhật ký");
    expect(sheet?.getRow(8).values).toContain("Chỉ tiêu, nhiệm vụ đã hoàn thành: (chưa có) → 8");
    expect(origin?.getColumn(1).values).toEqual(expect.arrayContaining(["Đơn vị", "Việc", "Người kết xuất"]));
  });

  it.each([
    ["somebody who is no administrator", () => editor, 403],
    ["nobody in particular", () => api.anyone(), 401],
  ])("is not for %s", async (_, who, status) => expect((await who().get("/export-audit.csv")).status).toBe(status));

  it("is refused where it is asked for nonsense", async () =>
    expect((await administrator.get("/export-audit.csv?from=hom-qua")).status).toBe(400));
});
