import { beforeEach, describe, expect, it } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const viewer = await api.viewerOf([4]);
const tx = api.orm.em.fork();

beforeEach(async () => {
  await api.pool.query("delete from review; delete from classification");
});

const table = async (name: string, organisationId: number, more = "") =>
  (
    await viewer.ask(`{ summaryTable(table: ${name}, organisationId: ${organisationId}, year: 2020 ${more}) { ... on SummaryTable {
      columns { key } total { cells } rows { label cells } rowCount nextCursor } } }`)
  ).data.summaryTable;

/** The cells of a row by the keys of their columns, those that say nothing left out. */
const cellsBy = (columns: { key: string }[], { cells }: { cells: string[] }) =>
  Object.fromEntries(
    columns.map(({ key }, at) => [key, cells[at]]).filter(([, cell]) => cell !== null && cell !== "0"),
  );

describe("R15, how the review was conducted", () => {
  beforeEach(async () => {
    for (const [organisationId, subjectId] of [
      [12, 3],
      [12, 9],
      [10, 1],
    ] as const)
      await aClassification(tx, { organisationId, subjectId, year: 2020, subjectKind: "MEMBER" });
    await aClassification(tx, {
      organisationId: 12,
      subjectId: 15,
      year: 2020,
      subjectKind: "MEMBER",
      state: "DRAFT",
      notRatedReason: "EXEMPT",
    });
    await aClassification(tx, { organisationId: 8, subjectId: 8, year: 2020, subjectKind: "COLLECTIVE" });
    await api.pool.query(`
      insert into review (year, subject_kind, organisation_id, collective_id, meeting_on, completed_on, concerns)
      values (2020, 'COLLECTIVE', 8, 8, '2020-12-08', '2020-12-08', '{LATE_DRAFT,OUT_OF_ORDER}'), (2020, 'COLLECTIVE', 4, 4, null, null, '{}');
      insert into review (year, subject_kind, organisation_id, member_id, place, meeting_on, completed_on)
      values (2020, 'MEMBER', 12, 3, 'CELL', '2020-12-01', '2020-12-01'), (2020, 'MEMBER', 10, 1, 'CELL', '2020-12-01', null);
      insert into review_prompt (year, review_id, issuer, issue, explanation, cause, responsibility, answered_on)
      select 2020, id, 'X', 'x', e, e, e, case when e is not null then date '2020-12-01' end
        from review, (values ('a'), (null)) p(e) where collective_id = 8`);
  });

  it("counts what is to be reviewed, what was and what was not in order, by direct subordinate", async () => {
    const { columns, rows, total } = await table("R15", 4);
    expect(rows.map(({ label }: { label: string }) => label)).toEqual([
      "Huyện ủy An Lão",
      "Đảng ủy xã An Hòa",
      "Đảng ủy xã An Tân",
    ]);
    expect(cellsBy(columns, rows[0])).toEqual({ "COLLECTIVE.expected": "1" });
    expect(cellsBy(columns, rows[1])).toEqual({ "MEMBER.expected": "1" });
    expect(cellsBy(columns, rows[2])).toEqual({
      "COLLECTIVE.expected": "1",
      "COLLECTIVE.completed": "1",
      "MEMBER.expected": "2",
      "MEMBER.completed": "1",
      outOfOrder: "1",
      lateDraft: "1",
      prompts: "2",
      promptsAnswered: "1",
    });
    expect(cellsBy(columns, total)).toMatchObject({ "COLLECTIVE.expected": "2", "COLLECTIVE.completed": "1" });
    expect(cellsBy(columns, total)).toMatchObject({ "MEMBER.expected": "3", "MEMBER.completed": "1", lateDraft: "1" });
  });

  it("leaves as a file like every table", async () => {
    const file = await viewer.get("/export/R15.csv?organisationId=4&year=2020");
    expect(file.status).toBe(200);
    expect(await file.text()).toContain("Đảng ủy xã An Tân");
  });
});

describe("R12, the own rating beside the decision", () => {
  it("of the direct subordinates, with the change in tiers", async () => {
    const id = await aClassification(tx, { organisationId: 8, year: 2020, group: "GRASSROOTS", tier: "GOOD" });
    await api.pool.query("update classification set self_tier = 'EXCELLENT' where id = $1", [id]);
    await aClassification(tx, { organisationId: 7, year: 2020, group: "GRASSROOTS", state: "SELF_RATED" });
    const { columns, rows, rowCount } = await table("R12", 4);
    expect(rowCount).toBe(2);
    expect(cellsBy(columns, rows[0])).toMatchObject({ self: "Hoàn thành tốt nhiệm vụ" });
    expect(cellsBy(columns, rows[0])).not.toHaveProperty("decided");
    expect(cellsBy(columns, rows[1])).toMatchObject({
      self: "Hoàn thành xuất sắc nhiệm vụ",
      decided: "Hoàn thành tốt nhiệm vụ",
      change: "-1",
    });
  });

  it("of the members in a cell, page by page", async () => {
    for (const subjectId of [3, 9, 15])
      await aClassification(tx, {
        organisationId: 12,
        subjectId,
        year: 2020,
        subjectKind: "MEMBER",
        name: `A ${subjectId}`,
      });
    const first = await table("R12", 12, ", first: 2");
    const second = await table("R12", 12, `, first: 2, after: "${first.nextCursor}"`);
    expect([...first.rows, ...second.rows].map(({ label }: { label: string }) => label)).toEqual([
      "A 15",
      "A 3",
      "A 9",
    ]);
  });
});

it("R13 names those voted at several places, and what was decided where the votes differ", async () => {
  const decision = {
    tier: "COMPLETED",
    byBody: "Ban Thường vụ Huyện ủy",
    decidedOn: "2020-12-28",
    reason: "Nhiệm vụ chính",
  };
  await aClassification(tx, {
    organisationId: 8,
    subjectId: 4,
    year: 2020,
    subjectKind: "LEADER",
    name: "Nguyễn Văn 4",
    facts: {
      placeVotes: [
        { place: "Chi bộ", tier: "GOOD" },
        { place: "Đảng ủy", tier: "COMPLETED" },
      ],
      divergence: decision,
    },
  });
  const { columns, rows } = await table("R13", 4);
  expect(rows).toHaveLength(1);
  expect(cellsBy(columns, rows[0])).toEqual({
    votes: "Chi bộ: HTTNV; Đảng ủy: HTNV",
    differ: "×",
    decided: "HTNV",
    by: "Ban Thường vụ Huyện ủy, 28/12/2020",
    reason: "Nhiệm vụ chính",
  });
});
