import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hd21 } from "@xep-loai/domain";
import exceljs from "exceljs";
import { pino } from "pino";
import { beforeEach, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { aWorkbook, type GivenWorkbook, testFolder } from "../testing/a-workbook.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";
import { forgetOldIntakes } from "./job/forget-old.service.ts";
import { buildIntakeWorker } from "./job/intake-worker.ts";
import { workbookType } from "./upload/upload.route.ts";
import { rowMark } from "./workbook/row-mark.ts";
import { workbookColumns } from "./workbook/workbook-columns.ts";

const now = "2020-12-16T08:00:00+07:00";
const api = await smallCountryApi({ now });
const [district, commune, cell, elsewhere, year] = [4, 7, 10, 13, 2020];
const logged: string[] = [];
const logger = pino({ level: "info" }, { write: (line: string) => void logged.push(line) });
const worker = buildIntakeWorker(api.orm, logger, () => new Date(now));
const cookie = await api.cookieOf([commune], "EDITOR");
const editor = api.anyone({ cookie });

beforeEach(async () => {
  await api.pool.query("delete from intake; delete from submission; delete from classification");
});

const aDraft = (subjectId: number, given: object = {}) =>
  aClassification(api.orm.em.fork(), {
    ...{
      organisationId: cell,
      year,
      subjectKind: "MEMBER",
      subjectId,
      state: "DRAFT",
      facts: {},
      ratedOn: null,
      ...given,
    },
  });

const columns = workbookColumns(hd21, "MEMBER");
const typed = (name: string, value: unknown) =>
  columns.find((column) => column.name === name)?.write(value, "vi") ?? "";

const folder = await testFolder();

/** A row of the sheet of members; the first one is row 6. */
const aRow = (key: string, given: object): Row => ({
  cells: {
    key,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, typed(name, value) || value])),
  },
});
const rated = { selfTier: "GOOD", ratedOn: "2020-12-10", proposedTier: "GOOD" };

/** Whom a rule bars from the top. */
const barred = {
  ...{
    "levels/I.1": "AVERAGE",
    "levels/I.2": "GOOD",
    "levels/III": "GOOD",
    "targets/assigned": 20,
    "targets/done": 20,
  },
  ...{ selfTier: "EXCELLENT", ratedOn: "2020-12-10", proposedTier: "EXCELLENT" },
};

type Row = { readonly cells: Readonly<Record<string, string>> & { readonly key: string } };

/** As the template would mark it now. */
async function marked({ cells }: Row): Promise<Row> {
  const sql = `select facts, rated_on::text as "ratedOn", self_tier as "selfTier", not_rated_reason as "notRatedReason",
    proposed_tier as "proposedTier" from classification where id = $1::bigint`;
  const found = /^\d+$/.test(cells.key) ? (await api.pool.query(sql, [cells.key])).rows[0] : undefined;
  return { cells: { ...(found && { mark: rowMark(columns, found) }), ...cells } };
}

async function upload(rows: readonly Row[], headers: Record<string, string> = {}, given: GivenWorkbook = {}) {
  const search = new URLSearchParams({
    organisationId: String(commune),
    year: String(year),
    fileName: "Xã An Hòa.xlsx",
  });
  const path = await aWorkbook(join(folder, `${randomUUID()}.xlsx`), {
    organisationId: commune,
    rows: { MEMBER: await Promise.all(rows.map(marked)) },
    ...given,
  });
  const response = await fetch(`${api.url}/intakes?${search}`, {
    method: "POST",
    headers: { "content-type": workbookType, cookie, ...headers },
    body: await readFile(path),
  });
  return { status: response.status, ...((await response.json()) as { id?: string; code?: string }) };
}

const fields = `id state version rowsDone rowsTotal applyObstacle undoObstacle discardObstacle counts { standing count }
  quotas { scopeLabel { vi } over withOutdated } refusal { code message { vi } problems { message { vi } } }`;

async function asked(query: string, who: Client = editor) {
  const { data, errors } = await who.ask(query);
  expect(errors).toBeUndefined();
  return data.answer;
}

const intake = (id: string, who = editor) =>
  asked(`{ answer: intake(id: ${id}) { __typename ... on Intake { ${fields} } ... on Refusal { code } } }`, who);
const openPointsOf = (id: string) =>
  asked(`{ answer: intake(id: ${id}) { ... on Intake { openPoints { ruleId citation clause rows } } } }`);
const rowsOf = (id: string, standing: string, who = editor) =>
  asked(
    `{ answer: intakeRows(id: ${id}, rowStanding: ${standing}) { ... on Refusal { code } ... on IntakeRowPage { total nodes {
      rowNumber name openPoints problems { column { vi } message { vi } } differences { column { vi } before { vi } after { vi } } } } } }`,
    who,
  );
const act = (name: string, id: string, version: number, who = editor) =>
  asked(
    `mutation { answer: ${name}(id: ${id}, version: ${version}) { __typename ${name === "discardIntake" ? "" : "... on Intake { state version }"} ... on Refusal {
      code message { vi } problems { message { vi } } } } }`,
    who,
  );

async function checked(rows: readonly Row[]) {
  const { id = "" } = await upload(rows);
  await worker.workOff();
  return intake(id);
}

async function applied(rows: readonly Row[]) {
  const { id, version } = await checked(rows);
  expect(await act("applyIntake", id, version)).toMatchObject({ state: "APPLYING" });
  await worker.workOff();
  return intake(id);
}

const counts = (found: { counts: { standing: string; count: number }[] }) =>
  Object.fromEntries(found.counts.map(({ standing, count }) => [standing, count]));

const stored = async () =>
  (
    await api.pool.query(
      `select id::text, state, self_tier, proposed_tier, not_rated_reason, rated_on::text, facts, version, entered_by
         from classification order by id`,
    )
  ).rows;

describe("a workbook that is checked", () => {
  it("says of each row what would become of it, and writes nothing", async () => {
    const [first, second, third] = [await aDraft(1), await aDraft(2), await aDraft(3, { facts: { sickLeaveDays: 3 } })];
    const before = await stored();
    const found = await checked([
      aRow(first, rated),
      aRow(second, {}),
      aRow(third, { sickLeaveDays: 30 }),
      aRow("999999", rated),
    ]);
    expect(found).toMatchObject({ state: "CHECKED", applyObstacle: "REJECTED_ROWS", refusal: null });
    expect(counts(found)).toEqual({ NEW: 1, CHANGED: 1, OUTDATED: 0, UNCHANGED: 1, REJECTED: 1 });
    expect(await rowsOf(found.id, "CHANGED")).toMatchObject({
      total: 1,
      nodes: [{ rowNumber: 8, differences: [{ before: { vi: "3" }, after: { vi: "30" } }] }],
    });
    expect(await stored()).toEqual(before);
  });

  it("refuses in plain words the row of another unit, one that stands twice and one that was proposed", async () => {
    const foreign = await aDraft(4, { organisationId: elsewhere });
    const [twice, sent] = [await aDraft(1), await aDraft(2, { state: "PROPOSED", tier: "GOOD" })];
    const found = await checked([
      aRow(foreign, rated),
      aRow(twice, rated),
      aRow(twice, rated),
      aRow(sent, { proposedTier: "EXCELLENT" }),
    ]);
    const { nodes } = await rowsOf(found.id, "REJECTED");
    expect(nodes.map(({ problems }: { problems: { message: { vi: string } }[] }) => problems[0]?.message.vi)).toEqual([
      expect.stringMatching(/^Dòng này không thuộc đơn vị của tệp/),
      expect.stringMatching(/^Đối tượng này có ở nhiều dòng/),
      expect.stringMatching(/^Đối tượng này có ở nhiều dòng/),
      expect.stringMatching(/^Kết quả đã đề nghị hoặc đã quyết định/),
    ]);
    expect(nodes[0]).toMatchObject({ name: null });
  });

  it("tells what is wrong at which column, by the shapes and the steps of entering by hand", async () => {
    const drafts = [await aDraft(1), await aDraft(2), await aDraft(3), await aDraft(5)];
    const given = [
      { sickLeaveDays: "nhiều" },
      { proposedTier: "GOOD" },
      { selfTier: "GOOD", ratedOn: "2020-12-31" },
      { selfTier: "GOOD", notRatedReason: "EXEMPT", ratedOn: "2020-12-10" },
    ];
    const found = await checked(given.map((cells, at) => aRow(drafts[at] as string, cells)));
    const { nodes } = await rowsOf(found.id, "REJECTED");
    expect(nodes.map((row: { problems: object[] }) => row.problems[0])).toEqual([
      { column: { vi: expect.stringContaining("nghỉ ốm") }, message: { vi: expect.stringContaining("số") } },
      { column: { vi: "Mức đề nghị" }, message: { vi: "Chỉ đề nghị sau khi đã tự xếp loại." } },
      { column: { vi: "Ngày họp xếp loại" }, message: { vi: "Ngày này chưa đến." } },
      { column: { vi: "Tự xếp loại" }, message: { vi: expect.stringContaining("Chọn một mức") } },
    ]);
  });

  it("rejects the tier a rule known to be broken closes, with what the rule says (rules.md 3.0, «6 proposed tier»)", async () => {
    const [weak, sound] = [await aDraft(1), await aDraft(2)];
    const found = await checked([aRow(weak, barred), aRow(sound, rated)]);
    expect(found).toMatchObject({ applyObstacle: "REJECTED_ROWS" });
    expect(await rowsOf(found.id, "REJECTED")).toMatchObject({
      total: 1,
      nodes: [
        {
          rowNumber: 6,
          problems: [{ column: { vi: "Mức đề nghị" }, message: { vi: expect.stringContaining("I.1") } }],
        },
      ],
    });
  });

  it("counts the quotas it would break as deciding would count them, and keeps nothing of it", async () => {
    const drafts = await Promise.all([1, 2, 3, 4, 5, 6].map((id) => aDraft(id)));
    const uses = "select id, excellent, status from quota_use order by id";
    const { rows: before } = await api.pool.query(uses);
    const top = { ...rated, selfTier: "EXCELLENT", proposedTier: "EXCELLENT" };
    const found = await checked(drafts.map((id) => aRow(id, top)));
    expect(found).toMatchObject({ applyObstacle: null, quotas: [{ over: 5 }] });
    expect((await api.pool.query(uses)).rows).toEqual(before);
  });
});

it("goes back as the same workbook, its wrong rows red and told in a column of errors, and is taken in again", async () => {
  const { id } = await checked([aRow(await aDraft(1), rated), aRow("999999", rated)]);
  const response = await editor.get(`/intakes/${id}/errors.xlsx?locale=vi`);
  expect(response.headers.get("content-disposition")).toContain(encodeURIComponent("Xã An Hòa – có lỗi.xlsx"));
  const bytes = Buffer.from(await response.arrayBuffer());
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = book.worksheets[0];
  expect([5, 6, 7].map((row) => sheet?.getCell(row, 1).text)).toEqual([
    ...["Lỗi", "", expect.stringMatching(/^Dòng này không thuộc đơn vị của tệp/)],
  ]);
  expect(sheet?.getCell(7, 1).font.color?.argb).not.toBe(sheet?.getCell(6, 1).font?.color?.argb);
  const search = new URLSearchParams({ organisationId: String(commune), year: String(year), fileName: "b.xlsx" });
  const again = await fetch(`${api.url}/intakes?${search}`, {
    ...{ method: "POST", headers: { "content-type": workbookType, cookie }, body: bytes },
  });
  await worker.workOff();
  expect(counts(await intake(((await again.json()) as { id: string }).id))).toMatchObject({ NEW: 1, REJECTED: 1 });
  expect((await (await api.viewerOf([cell], "DECIDER")).get(`/intakes/${id}/errors.xlsx`)).status).toBe(404);
  expect((await api.anyone().get(`/intakes/${id}/errors.xlsx`)).status).toBe(401);
});

it("is refused as a whole where it is of another unit, in plain words", async () => {
  const { id = "" } = await upload([aRow(await aDraft(1), rated)], {}, { organisationId: elsewhere });
  await worker.workOff();
  expect(await intake(id)).toMatchObject({
    ...{ state: "REFUSED", applyObstacle: "NOT_CHECKED", discardObstacle: null },
    refusal: { code: "OTHER_UNIT", message: { vi: expect.stringContaining("đơn vị") } },
  });
});

describe("a workbook that is applied", () => {
  it("writes both steps of each of its rows at once, who entered them included", async () => {
    const [first, second] = [await aDraft(1), await aDraft(2)];
    const cells = { ...rated, sickLeaveDays: 12 };
    expect(
      await applied([aRow(first, cells), aRow(second, { notRatedReason: "EXEMPT", ratedOn: "2020-12-09" })]),
    ).toMatchObject({ state: "APPLIED", refusal: null, undoObstacle: null, rowsDone: 2, rowsTotal: 2 });
    const enterer = [expect.any(Number)];
    expect(await stored()).toMatchObject([
      {
        ...{ state: "PROPOSED", self_tier: "GOOD", proposed_tier: "GOOD", rated_on: "2020-12-10" },
        ...{ facts: { sickLeaveDays: 12 }, version: 2, entered_by: enterer },
      },
      { state: "DRAFT", not_rated_reason: "EXEMPT", rated_on: "2020-12-09", version: 2, entered_by: enterer },
    ]);
    const { rows: audited } = await api.pool.query(
      "select count(*)::int as n from audit_entry where relation = 'classification' and account_id = $1",
      [((await stored())[0] as { entered_by: number[] }).entered_by[0]],
    );
    expect(audited).toEqual([{ n: 2 }]);
  });

  it("changes nothing the second time", async () => {
    const rows = [aRow(await aDraft(1), { ...rated, sickLeaveDays: 12 })];
    await applied(rows);
    const before = await stored();
    const again = await checked(rows);
    expect(counts(again)).toEqual({ NEW: 0, CHANGED: 0, OUTDATED: 0, UNCHANGED: 1, REJECTED: 0 });
    expect(again).toMatchObject({ applyObstacle: "NOTHING_NEW" });
    expect(await act("applyIntake", again.id, again.version)).toMatchObject({ code: "BAD_INPUT" });
    expect(await stored()).toEqual(before);
  });

  it("is not while a row is rejected: all or nothing", async () => {
    const found = await checked([aRow(await aDraft(1), rated), aRow("999999", rated)]);
    expect(await act("applyIntake", found.id, found.version)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ message: { vi: expect.stringMatching(/^Còn dòng không nhận được/) } }],
    });
  });

  it("writes nothing where somebody changed a result since it was checked: it says which, and is checked anew", async () => {
    const [first, second] = [await aDraft(1), await aDraft(2, { name: "Trần Thị Bình" })];
    const { id, version } = await checked([aRow(first, rated), aRow(second, rated)]);
    await api.pool.query("update classification set version = version + 1, rated_on = '2020-12-01' where id = $1", [
      second,
    ]);
    const before = await stored();
    await act("applyIntake", id, version);
    await worker.workOff();
    const found = await intake(id);
    expect(found).toMatchObject({
      ...{ state: "CHECKED", applyObstacle: null },
      refusal: { code: "CHANGED_MEANWHILE", problems: [{ message: { vi: "Dòng 7: Trần Thị Bình" } }] },
    });
    expect(await stored()).toEqual(before);
    await act("applyIntake", id, found.version);
    await worker.workOff();
    expect(await intake(id)).toMatchObject({ state: "APPLIED", refusal: null });
  });

  it("writes no tier that is closed, where the row was changed after the file was made either", async () => {
    const id = await aDraft(1, { name: "Trần Thị Bình" });
    const row = await marked(aRow(id, barred));
    await api.pool.query("update classification set rated_on = '2020-12-01', version = version + 1 where id = $1", [
      id,
    ]);
    const found = await checked([row]);
    expect(found).toMatchObject({ state: "CHECKED", applyObstacle: "REJECTED_ROWS" });
    const before = await stored();
    const mutation = `mutation { answer: applyIntake(id: ${found.id}, version: ${found.version}, takeOutdated: true) { __typename } }`;
    expect(await asked(mutation)).toEqual({ __typename: "Refusal" });
    await worker.workOff();
    expect(await intake(found.id)).toMatchObject({ state: "CHECKED" });
    expect(await stored()).toEqual(before);
  });

  it("writes nothing once the results were received", async () => {
    const { id, version } = await checked([aRow(await aDraft(1), rated)]);
    await api.pool.query(`insert into submission (year, organisation_id, to_organisation_id, submitted_at, received_at)
      values (2020, 7, 4, '2020-12-15', '2020-12-16')`);
    expect(await act("applyIntake", id, version)).toMatchObject({ code: "SUBMISSION_RECEIVED" });
  });
});

describe("what was written", () => {
  const rows = async () => [
    aRow(await aDraft(1), { ...rated, sickLeaveDays: 12 }),
    aRow(await aDraft(2, { state: "VOTED", tier: "GOOD", facts: { sickLeaveDays: 3 } }), {
      proposedTier: "EXCELLENT",
    }),
  ];
  const withoutVersion = async () => (await stored()).map(({ version, ...row }) => row);

  it("is put back as it stood, who had entered it included", async () => {
    const given = await rows();
    const before = await withoutVersion();
    const { id, version } = await applied(given);
    expect(await withoutVersion()).not.toEqual(before);
    expect(await act("undoIntake", id, version)).toMatchObject({ state: "UNDOING" });
    await worker.workOff();
    expect(await intake(id)).toMatchObject({ state: "UNDONE", undoObstacle: "NOT_WRITTEN" });
    expect(await withoutVersion()).toEqual(before);
  });

  it("is not once somebody went on from there", async () => {
    const { id, version } = await applied(await rows());
    await api.pool.query(
      "update classification set state = 'APPRAISED', appraised_tier = 'GOOD', version = version + 1",
    );
    const before = await stored();
    expect(await intake(id)).toMatchObject({ undoObstacle: "CHANGED_SINCE" });
    expect(await act("undoIntake", id, version)).toMatchObject({ code: "BAD_INPUT" });
    expect(await stored()).toEqual(before);
  });
});

describe("an upload", () => {
  it("is for who enters results at the unit, from our own pages, and of a workbook", async () => {
    const rows = [aRow(await aDraft(1), rated)];
    expect(await upload(rows, { cookie: "" })).toMatchObject({ status: 401, code: "NOT_SIGNED_IN" });
    expect(await upload(rows, { cookie: await api.cookieOf([commune], "VIEWER") })).toMatchObject({ status: 403 });
    expect(await upload(rows, { cookie: await api.cookieOf([cell], "EDITOR") })).toMatchObject({ status: 404 });
    expect(await upload(rows, { "content-type": "text/plain" })).toMatchObject({ status: 400, code: "BAD_INPUT" });
    const foreign = await fetch(`${api.url}/intakes`, {
      method: "POST",
      headers: { cookie, origin: "https://x.example" },
    });
    expect(foreign.status).toBe(403);
    const search = `organisationId=${commune}&year=${year}&fileName=a.xlsx`;
    const noWorkbook = await fetch(`${api.url}/intakes?${search}`, {
      ...{ method: "POST", headers: { "content-type": workbookType, cookie }, body: "a,b" },
    });
    expect(await noWorkbook.json()).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "file" }] });
    expect((await api.pool.query("select from intake")).rowCount).toBe(0);
  });

  it("waits for the one before it", async () => {
    const rows = [aRow(await aDraft(1), rated)];
    expect(await upload(rows)).toMatchObject({ status: 201 });
    expect(await upload(rows)).toMatchObject({ status: 400, code: "BAD_INPUT" });
    await worker.workOff();
    expect(await upload(rows)).toMatchObject({ status: 201 });
  });

  it("is refused in a closed year and where the results were received", async () => {
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2020");
    expect(await upload([])).toMatchObject({ code: "YEAR_CLOSED" });
    await api.pool.query("update cycle set state = 'OPEN' where year = 2020");
    await api.pool.query(`insert into submission (year, organisation_id, to_organisation_id, submitted_at, received_at)
      values (2020, 7, 4, '2020-12-15', '2020-12-16')`);
    expect(await upload([])).toMatchObject({ code: "SUBMISSION_RECEIVED" });
  });

  it("can be taken away until it is written, its rows and file with it", async () => {
    const { id, version } = await checked([aRow(await aDraft(1), rated)]);
    expect(await act("discardIntake", id, version)).toMatchObject({ __typename: "DiscardedIntake" });
    const left = await api.pool.query("select from intake_row union all select from intake_file");
    expect(left.rowCount).toBe(0);
  });
});

describe("others", () => {
  it("see it from the unit or above, and act on it where they enter results", async () => {
    const { id, version } = await checked([aRow(await aDraft(1), rated)]);
    const [above, ofCell, reader] = [
      await api.viewerOf([district], "DECIDER"),
      await api.viewerOf([cell], "DECIDER"),
      await api.viewerOf([commune], "VIEWER"),
    ];
    expect(await intake(id, above)).toMatchObject({ applyObstacle: null });
    expect(await intake(id, ofCell)).toMatchObject({ code: "NOT_FOUND" });
    expect(await intake(id, reader)).toMatchObject({ applyObstacle: "NOT_ALLOWED" });
    expect(await rowsOf(id, "NEW", ofCell)).toMatchObject({ code: "NOT_FOUND" });
    expect(await act("applyIntake", id, version, ofCell)).toMatchObject({ code: "NOT_FOUND" });
    expect(await act("applyIntake", id, version, reader)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await act("applyIntake", id, version - 1)).toMatchObject({ code: "CHANGED_MEANWHILE" });
  });
});

it("nothing of it broke off", () => {
  expect(logged).toEqual([]);
});

describe("a workbook of long ago", () => {
  const later = new Date(Date.parse(now) + 91 * 86_400_000);
  const forget = () => forgetOldIntakes(api.orm.em.fork(), later);
  const rowsLeft = async (id: string) =>
    (await api.pool.query("select count(*)::int as n from intake_row where intake_id = $1", [id])).rows[0].n;

  it("stays while it can be undone", async () => {
    const { id } = await applied([aRow(await aDraft(1), rated)]);
    await forget();
    expect(await rowsLeft(id)).toBe(1);
    expect((await intake(id)).undoObstacle).toBeNull();
  });

  it("loses its rows once results were changed after it, and keeps that it was there", async () => {
    const { id } = await applied([aRow(await aDraft(1), rated)]);
    await api.pool.query("update classification set version = version + 1");
    await forget();
    expect(await rowsLeft(id)).toBe(0);
    expect(await intake(id)).toMatchObject({ state: "APPLIED", undoObstacle: "CHANGED_SINCE" });
  });

  it("that was never written says so", async () => {
    const { id } = await checked([aRow(await aDraft(1), rated)]);
    await forget();
    expect(await intake(id)).toMatchObject({
      state: "REFUSED",
      applyObstacle: "NOT_CHECKED",
      refusal: { code: "EXPIRED" },
    });
    expect(await rowsLeft(id)).toBe(0);
  });

  it("is left alone before its time", async () => {
    const { id } = await checked([aRow(await aDraft(1), rated)]);
    await forgetOldIntakes(api.orm.em.fork(), new Date(Date.parse(now) + 89 * 86_400_000));
    expect(await rowsLeft(id)).toBe(1);
  });
});

describe("a result somebody changed after the workbook was made", () => {
  const neighbour = api.cookieOf([commune], "EDITOR").then((other) => api.anyone({ cookie: other }));
  const enter = async (id: string, days: number) =>
    asked(
      `mutation { answer: enterFacts(id: ${id}, year: 2020, version: 1, facts: [{ path: ["sickLeaveDays"], value: ${days} }]) { __typename } }`,
      await neighbour,
    );

  /** Two rows as they were made; then a colleague enters something of the first. */
  async function overtaken() {
    const ids = [await aDraft(1), await aDraft(2)];
    const rows = await Promise.all(ids.map((id) => marked(aRow(id, { sickLeaveDays: 5 }))));
    await enter(ids[0] ?? "", 30);
    return checked(rows);
  }

  it("is told apart, with who and when, what stands now and what the file gives", async () => {
    const found = await overtaken();
    expect(counts(found)).toEqual({ NEW: 1, CHANGED: 0, OUTDATED: 1, UNCHANGED: 0, REJECTED: 0 });
    expect(found.applyObstacle).toBeNull();
    const { nodes } = await asked(
      `{ answer: intakeRows(id: ${found.id}, rowStanding: OUTDATED) { ... on IntakeRowPage { nodes { changedBy changedAt
        differences { column { vi } before { vi } after { vi } } } } } }`,
    );
    expect(nodes).toEqual([
      {
        changedBy: "Người thử",
        changedAt: expect.any(String),
        differences: [{ column: { vi: "Số ngày nghỉ ốm trong năm" }, before: { vi: "30" }, after: { vi: "5" } }],
      },
    ]);
  });

  it.each([
    [false, [30, 5]],
    [true, [5, 5]],
  ])("is overwritten only where that is asked for: %s", async (take, days) => {
    const { id, version } = await overtaken();
    await asked(
      `mutation { answer: applyIntake(id: ${id}, version: ${version}, takeOutdated: ${take}) { __typename } }`,
    );
    await worker.workOff();
    expect((await stored()).map(({ facts }) => facts.sickLeaveDays)).toEqual(days);
    expect(counts(await intake(id))).toMatchObject(take ? { CHANGED: 1, OUTDATED: 0 } : { CHANGED: 0, OUTDATED: 1 });
  });

  it("what was overwritten comes back when it is undone", async () => {
    const { id, version } = await overtaken();
    await asked(`mutation { answer: applyIntake(id: ${id}, version: ${version}, takeOutdated: true) { __typename } }`);
    await worker.workOff();
    await act("undoIntake", id, (await intake(id)).version);
    await worker.workOff();
    expect((await stored()).map(({ facts }) => facts.sickLeaveDays)).toEqual([30, undefined]);
  });

  it("is judged like the others: a tier that is barred is told before anybody asks for the file's value", async () => {
    const levels = { "levels/I.1": "AVERAGE", "levels/I.2": "EXCELLENT", "levels/III": "EXCELLENT" };
    const tiers = { selfTier: "EXCELLENT", proposedTier: "EXCELLENT" };
    const barred = { ...rated, ...tiers, ...levels, "targets/assigned": 20, "targets/done": 20 };
    const id = await aDraft(1);
    const row = await marked(aRow(id, barred));
    await enter(id, 30);
    const found = await checked([row]);
    expect(counts(found)).toMatchObject({ OUTDATED: 0, REJECTED: 1 });
    expect((await rowsOf(found.id, "REJECTED")).nodes).toMatchObject([
      { problems: [{ column: { vi: "Mức đề nghị" }, message: { vi: expect.stringMatching(/HD 21.*«.+»/) } }] },
    ]);
  });

  it("the quotas that only such rows would break are told apart", async () => {
    const ids = await Promise.all([1, 2, 3, 4, 5, 6].map((member) => aDraft(member)));
    const top = { ...rated, selfTier: "EXCELLENT", proposedTier: "EXCELLENT" };
    const rows = await Promise.all(ids.map((id) => marked(aRow(id, top))));
    for (const id of ids) await enter(id, 30);
    expect((await checked(rows)).quotas).toMatchObject([{ over: 5, withOutdated: true }]);
  });

  it("a row without its mark is not believed to be of today", async () => {
    const found = await checked([{ cells: { ...aRow(await aDraft(1), { sickLeaveDays: 5 }).cells, mark: "" } }]);
    expect(counts(found)).toMatchObject({ NEW: 0, OUTDATED: 1 });
    expect(await act("applyIntake", found.id, found.version)).toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("a workbook that proposes a tier the rules close (rules.md 3.0, «6 proposed tier»)", () => {
  const top = { ...rated, selfTier: "EXCELLENT", proposedTier: "EXCELLENT" };
  const levels = (first: string) => ({ "levels/I.1": first, "levels/I.2": "EXCELLENT", "levels/III": "EXCELLENT" });
  const targets = { "targets/assigned": 20, "targets/done": 20 };
  const sound = { ...top, ...levels("EXCELLENT"), ...targets };
  /** Under HD 21 criteria like these close the top tier. */
  const weak = { ...top, ...levels("AVERAGE"), ...targets };

  it("has that row rejected with the clause, at the column of the tier; the same below it is taken", async () => {
    const [first, second] = [await aDraft(1), await aDraft(2)];
    const found = await checked([aRow(first, weak), aRow(second, rated)]);
    expect(found).toMatchObject({ applyObstacle: "REJECTED_ROWS" });
    expect(counts(found)).toMatchObject({ NEW: 1, REJECTED: 1 });
    expect((await rowsOf(found.id, "REJECTED")).nodes).toMatchObject([
      {
        rowNumber: 6,
        problems: [{ column: { vi: "Mức đề nghị" }, message: { vi: expect.stringMatching(/HD 21.*«.+»/) } }],
      },
    ]);
    expect(await stored()).toMatchObject([{ state: "DRAFT" }, { state: "DRAFT" }]);
    expect(await applied([aRow(first, { ...weak, proposedTier: "COMPLETED" })])).toMatchObject({ state: "APPLIED" });
  });

  it("is taken where something is only still open, and says of how many rows", async () => {
    const found = await checked([aRow(await aDraft(1, { attested: {} }), sound), aRow(await aDraft(2), {})]);
    expect(found).toMatchObject({ applyObstacle: null });
    const { openPoints } = await openPointsOf(found.id);
    expect(openPoints).toEqual([
      {
        ...{ ruleId: "HD21.MEMBER.EXCELLENT.PROFILE", citation: expect.stringContaining("HD 21"), rows: 1 },
        clause: [expect.any(String)],
      },
    ]);
    expect((await rowsOf(found.id, "NEW")).nodes).toMatchObject([{ openPoints: 1 }]);
    expect((await rowsOf(found.id, "UNCHANGED")).nodes).toMatchObject([{ openPoints: 0 }]);
  });

  it("writes nothing where a tier was closed since it was checked: it says whose, and that row is rejected", async () => {
    const [first, second] = [await aDraft(1), await aDraft(2, { name: "Trần Thị Bình", attested: {} })];
    const { id, version } = await checked([aRow(first, rated), aRow(second, sound)]);
    await api.pool.query(
      `insert into attestation (year, classification_id, rule_id, answer, by_body, answered_on)
       values (2020, $1, 'HD21.MEMBER.EXCELLENT.PROFILE', false, 'x', '2020-12-15')`,
      [second],
    );
    const before = await stored();
    await act("applyIntake", id, version);
    await worker.workOff();
    expect(await intake(id)).toMatchObject({
      ...{ state: "CHECKED", applyObstacle: "REJECTED_ROWS" },
      refusal: {
        code: "AGAINST_RULES",
        problems: [{ message: { vi: expect.stringMatching(/^Dòng 7: Trần Thị Bình: .*HD 21/) } }],
      },
    });
    expect(await stored()).toEqual(before);
  });

  it("undone it brings no proposal back: what was proposed before is no row that is taken", async () => {
    const sent = await aDraft(1, { state: "PROPOSED", tier: "GOOD" });
    expect(counts(await checked([aRow(sent, { proposedTier: "EXCELLENT" })]))).toMatchObject({ REJECTED: 1 });
    const { id, version } = await applied([aRow(await aDraft(2), rated)]);
    expect(await act("undoIntake", id, version)).toMatchObject({ state: "UNDOING" });
    await worker.workOff();
    expect(await stored()).toMatchObject([{ state: "PROPOSED" }, { state: "DRAFT", proposed_tier: null }]);
  });

  it("nothing of it broke off", () => expect(logged).toEqual([]));
});
