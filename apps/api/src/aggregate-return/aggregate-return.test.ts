import { beforeEach, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();

/** Cells 10 and 11 lie in commune 7 beside section 14 with its cell 15; it lies in district 4 with commune 8 and its cell 12. */
const [commune, otherCommune, cell, otherCell] = ["7", "8", "10", "11"];
const province = await api.viewerOf([2], "APPRAISER");
const editor = await api.viewerOf([7], "EDITOR");
const reader = await api.viewerOf([2], "VIEWER");
const neighbour = await api.viewerOf([3], "DECIDER");

const ofReturn = "id state version goodIncludesExcellent note submittedByName figures { column count }";
const refused = "... on Refusal { code problems { path message { vi en } } }";
const save = `mutation ($at: ID!, $version: Int! = 0, $figures: AggregateReturnInput!) {
  answer: saveReturn(organisationId: $at, year: 2020, subjectKind: MEMBER, version: $version, figures: $figures) {
    ... on AggregateReturn { ${ofReturn} } ${refused} } }`;
const submit = `mutation ($id: ID!, $version: Int! = 1) {
  answer: submitReturn(id: $id, version: $version) { ... on AggregateReturn { ${ofReturn} } ${refused} } }`;
const withdraw = `mutation ($id: ID!, $version: Int!, $reason: String! = "Báo cáo nhầm năm") {
  answer: withdrawReturn(id: $id, version: $version, reason: $reason) { ... on AggregateReturn { ${ofReturn} } ${refused} } }`;
const side =
  "returned { id state } counted { column count } gathered { column count } difference { column count } addsUp";
const ask = `query ($at: ID!, $first: Int, $after: String) {
  answer: returns(organisationId: $at, year: 2020, subjectKind: MEMBER, first: $first, after: $after) { ... on ReturnTable {
    ${side} draft { id } earlier { state withdrawnReason } own { column count } sum { column count } obstacle rowCount nextCursor
    differences { column stated sum difference causes { organisation { id name } difference explains } }
    rows { organisation { id } childCount ${side} } } ${refused} } }`;
const askShare = `query ($at: ID!) { answer: returnShare(organisationId: $at, year: 2020, subjectKind: MEMBER) {
  ... on ReturnShare { counted returned percent unitCount units { id } } ${refused} } }`;

const askNote = `query ($group: String) { summaryTable(table: R2, organisationId: "4", year: 2020, group: $group) {
  ... on SummaryTable { note { vi } } } }`;

const nothing = { total: 0, rated: 0, excellent: 0, good: 0, completed: 0, notCompleted: 0 };
const rated = (good: number, more: object = {}) => ({
  ...nothing,
  ...{ total: good, rated: good, good, goodIncludesExcellent: false, ...more },
});

type Who = typeof province;
const saved = async (who: Who, at: string, figures: object, version = 0) =>
  (await who.ask(save, { at, figures, version })).data.answer;
const table = async (at: string, who = province) => (await who.ask(ask, { at })).data.answer;
const share = async (at: string, who = province) => (await who.ask(askShare, { at })).data.answer;

async function submitted(at: string, figures: object) {
  const { id } = await saved(province, at, figures);
  return (await province.ask(submit, { id })).data.answer;
}

/** Of a list of figures those that are not 0. */
const told = (figures: { column: string; count: number }[] | null) =>
  figures && Object.fromEntries(figures.filter(({ count }) => count !== 0).map(({ column, count }) => [column, count]));

beforeEach(() => api.pool.query("delete from aggregate_return; delete from classification; delete from submission"));

/** Members of cells, decided at GOOD. */
async function counted(...members: readonly (readonly [cell: string, member: number])[]) {
  for (const [organisationId, subjectId] of members)
    await aClassification(api.orm.em.fork(), {
      ...{ organisationId: Number(organisationId), subjectId, year: 2020 },
      ...{ subjectKind: "MEMBER", tier: "GOOD" },
    });
}

describe("a return", () => {
  it("keeps each subject at one tier, and the answer whether GOOD contained EXCELLENT", async () => {
    const answer = await saved(editor, cell, rated(5, { excellent: 2, goodIncludesExcellent: true }));
    expect(answer).toMatchObject({ state: "DRAFT", version: 1, goodIncludesExcellent: true });
    expect(told(answer.figures)).toEqual({ TOTAL: 5, RATED: 5, EXCELLENT: 2, GOOD: 3 });
  });

  it("whose sums fail is refused: which, by how much, at which field", async () => {
    const { code, problems } = await saved(
      editor,
      cell,
      rated(5, { total: 9, exempt: 1, completed: 2, newlyFounded: 1 }),
    );
    expect(code).toBe("BAD_INPUT");
    expect(problems.map(({ path, message }: { path: string; message: { vi: string } }) => [path, message.vi])).toEqual([
      ["total", "Tổng số 9 nhiều hơn số được xếp loại, không xếp loại và chưa xếp loại cộng lại (7) là 2."],
      ["rated", "Các mức cộng lại là 7, nhiều hơn số được xếp loại 5 là 2."],
      ["newlyFounded", "Đối tượng này không có lý do không xếp loại ấy."],
    ]);
  });

  it("is entered at and below the role, not elsewhere and not by who only reads", async () => {
    expect((await saved(editor, otherCommune, rated(1))).code).toBe("NOT_FOUND");
    expect((await saved(reader, cell, rated(1))).code).toBe("NOT_ALLOWED");
    expect((await saved(neighbour, cell, rated(1))).code).toBe("NOT_FOUND");
    expect((await table(commune, reader)).obstacle).toBe("NOT_ALLOWED");
    expect((await table(commune, editor)).obstacle).toBeNull();
  });

  it("is changed as it was seen alone, and once submitted no more", async () => {
    const { id } = await saved(editor, cell, rated(1));
    expect((await saved(province, cell, rated(2))).code).toBe("CHANGED_MEANWHILE");
    expect(await saved(province, cell, rated(2), 1)).toMatchObject({ id, version: 2 });
    expect((await editor.ask(submit, { id })).data.answer.code).toBe("CHANGED_MEANWHILE");
    expect((await editor.ask(submit, { id, version: 2 })).data.answer).toMatchObject({
      state: "SUBMITTED",
      version: 3,
    });
    expect((await editor.ask(submit, { id, version: 3 })).data.answer.code).toBe("CHANGED_MEANWHILE");
    await expect(api.pool.query("update aggregate_return set good = 1, rated = 1, total = 1")).rejects.toThrow(
      "from SUBMITTED",
    );
  });

  it("is replaced by the next, which keeps it; one holds at a time", async () => {
    await submitted(cell, rated(1));
    const next = await saved(editor, cell, rated(2));
    expect(await table(cell)).toMatchObject({ returned: { state: "SUBMITTED" }, draft: { id: next.id }, earlier: [] });
    await editor.ask(submit, { id: next.id });
    expect(await table(cell)).toMatchObject({
      returned: { id: next.id },
      draft: null,
      earlier: [{ state: "REPLACED" }],
    });
  });

  it("is withdrawn with a reason, and kept", async () => {
    const { id, version } = await submitted(cell, rated(1));
    expect((await editor.ask(withdraw, { id, version, reason: " " })).data.answer.problems).toMatchObject([
      { path: "reason" },
    ]);
    expect((await editor.ask(withdraw, { id, version })).data.answer.state).toBe("WITHDRAWN");
    expect(await table(cell)).toMatchObject({
      returned: null,
      earlier: [{ state: "WITHDRAWN", withdrawnReason: "Báo cáo nhầm năm" }],
    });
  });

  it("is told in the log of its unit", async () => {
    const { rows: before } = await api.pool.query("select coalesce(max(id), 0) as id from audit_entry");
    await submitted(cell, rated(1));
    const { rows } = await api.pool.query(
      "select act, organisation_id, after ->> 'state' as state from audit_entry where relation = 'aggregate_return' and id > $1 order by id",
      [before[0].id],
    );
    expect(rows).toMatchObject([
      { act: "ADDED", organisation_id: 10, state: "DRAFT" },
      { act: "CHANGED", organisation_id: 10, state: "SUBMITTED" },
    ]);
  });
});

describe("where both exist", () => {
  it("they stand side by side, and a commune that agrees adds up", async () => {
    await counted([cell, 1], [cell, 7], [otherCell, 2]);
    await submitted(commune, rated(3));
    await submitted(cell, rated(2));
    const { rows, ...own } = await table(commune);
    expect(own).toMatchObject({ addsUp: true, differences: [], own: null, obstacle: null, rowCount: 3 });
    expect([told(own.counted), told(own.difference), told(own.sum)]).toEqual([
      { TOTAL: 3, RATED: 3, GOOD: 3 },
      {},
      { TOTAL: 3, RATED: 3, GOOD: 3 },
    ]);
    expect(
      rows.map((row: { organisation: { id: string }; addsUp: unknown }) => [row.organisation.id, row.addsUp]),
    ).toEqual([
      ["10", null],
      ["11", null],
      ["14", null],
    ]);
  });

  it("a sum that fails names the subordinate that causes it, in every column", async () => {
    await counted([cell, 1], [cell, 7], [otherCell, 2]);
    await submitted(commune, rated(3));
    await submitted(cell, rated(2, { excellent: 1, good: 1 }));
    const { differences, addsUp, rows } = await table(commune);
    expect(addsUp).toBe(false);
    const causes = (difference: number) => [
      { organisation: { id: "10", name: expect.any(String) }, difference, explains: true },
    ];
    expect(differences).toEqual([
      { column: "EXCELLENT", stated: 0, sum: 1, difference: -1, causes: causes(1) },
      { column: "GOOD", stated: 3, sum: 2, difference: 1, causes: causes(-1) },
    ]);
    expect(told(rows[0].difference)).toEqual({ EXCELLENT: 1, GOOD: -1 });
    const [above] = (await table("4")).rows;
    expect(above).toMatchObject({ organisation: { id: "7" }, addsUp: false });
  });

  it("what those without records reported far below is part of every sum above, and none of it twice", async () => {
    await counted(["12", 3]);
    await submitted(cell, rated(4));
    await submitted("15", rated(2));
    await submitted("14", rated(3));
    await submitted("4", rated(8));
    const { rows, ...district } = await table("4");
    expect(district).toMatchObject({ addsUp: true, differences: [] });
    expect([told(district.gathered), told(district.difference), told(district.sum)]).toEqual([
      { TOTAL: 7, RATED: 7, GOOD: 7 },
      {},
      { TOTAL: 8, RATED: 8, GOOD: 8 },
    ]);
    expect(rows.map((row: { gathered: [] | null }) => told(row.gathered)?.TOTAL ?? null)).toEqual([7, null]);
    expect((await table("14")).addsUp).toBe(false);
  });

  it("own subjects of a unit are part of its sum", async () => {
    const tx = api.orm.em.fork();
    await aClassification(tx, { organisationId: 7, subjectId: 5, year: 2020, subjectKind: "MEMBER", tier: "GOOD" });
    await counted([cell, 1]);
    await submitted(commune, rated(2));
    expect(await table(commune)).toMatchObject({ addsUp: true, differences: [] });
    expect(told((await table(commune)).own)).toEqual({ TOTAL: 1, RATED: 1, GOOD: 1 });
  });

  it("the subordinates come in pages, the sums of all of them", async () => {
    await counted([cell, 1], [otherCell, 2]);
    const first = (await province.ask(ask, { at: commune, first: 2 })).data.answer;
    const rest = (await province.ask(ask, { at: commune, first: 2, after: first.nextCursor })).data.answer;
    expect([first.rows.length, rest.rows.length, rest.nextCursor, first.rowCount]).toEqual([2, 1, null, 3]);
    expect(told(rest.sum)).toEqual({ TOTAL: 2, RATED: 2, GOOD: 2 });
  });
});

describe("the share that rests on returns", () => {
  it("is of units without a record of any subject, none counted twice; the counters stay as they are", async () => {
    await counted(["12", 3]);
    await submitted(commune, rated(30));
    await submitted(cell, rated(10));
    await submitted(otherCommune, rated(99));
    expect(await share("4")).toEqual({ counted: 1, returned: 30, percent: "96.8", unitCount: 1, units: [{ id: "7" }] });
    expect(await share(commune)).toMatchObject({ returned: 30, percent: "100.0" });
    const { rows } = await api.pool.query(
      "select sum(subtree)::int as n from tier_counter where year = 2020 and organisation_id = 4",
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("is said below the summary tables, but not of one group of them", async () => {
    await counted(["12", 3]);
    await submitted(commune, rated(30));
    const note = async (group: string | null) =>
      (await province.ask(askNote, { group })).data.summaryTable.note?.vi as string | undefined;
    expect(await note(null)).toContain(
      "96,8\u00a0% số liệu dựa trên báo cáo tổng hợp của 1 đơn vị (30 đảng viên), không cộng",
    );
    expect(await note("CIVIL_SERVANT")).toBeUndefined();
  });

  it("is nothing where only drafts are, or returns of what is recorded anyway", async () => {
    await counted([cell, 1]);
    await submitted(cell, rated(2));
    await saved(editor, otherCell, rated(4));
    expect(await share(commune)).toEqual({ counted: 1, returned: 0, percent: "0.0", unitCount: 0, units: [] });
    expect((await share(commune, neighbour)).code).toBe("NOT_FOUND");
  });
});

it("received results refuse a return below, and say so before", async () => {
  await api.pool.query(`insert into submission (year, organisation_id, to_organisation_id, submitted_at, received_at)
    values (2020, 7, 4, '2020-12-20', '2020-12-21')`);
  expect((await table(cell, editor)).obstacle).toBe("RECEIVED");
  expect((await saved(editor, cell, rated(1))).code).toBe("SUBMISSION_RECEIVED");
  expect(await saved(province, cell, rated(1))).toMatchObject({ state: "DRAFT" });
});
