import { beforeEach, describe, expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { loadMoreYears } from "../testing/more-years.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

/** 20 December 2020, 08:00 in Viet Nam. */
const api = await smallCountryApi({ now: "2020-12-20T08:00:00+07:00" });
await loadMoreYears(api.pool);
const [centre, province, district, commune] = ["1", "2", "4", "7"];
const board = await api.viewerOf([1]);

const cited = "ruleId citation clause matters dueOn lastDayInTime";
const unit = `organisation { id } childCount toDecide decided papersNeeded papersComplete plan { number }
  submission { state } deadlines { ${cited} doneOn state days finding { outcome message { vi } } }
  planFindings { ruleId outcome message { vi } }`;
const query = `query ($at: ID!, $year: Int! = 2020, $first: Int! = 50, $after: String) {
  deadlines(organisationId: $at, year: $year, first: $first, after: $after) {
    ... on DeadlinePage { total nextCursor own { ${unit} } nodes { ${unit} }
      inForce { ${cited} level from { vi } to { vi } via { vi } documentId document { vi } isOwn subordinates } }
    ... on Refusal { code } } }`;

async function page(at: string, variables: object = {}, who: Client = board) {
  const { data, errors } = await who.ask(query, { at, ...variables });
  expect(errors).toBeUndefined();
  return data.deadlines;
}

/** The documents that hold below district 4 and province 2 for the test. */
async function under(organisationId: string, ruleSetId: string, year = 2020): Promise<void> {
  await api.pool.query(
    `insert into cycle_rule_set values ($1, $2, $3) on conflict (year, organisation_id) do update set rule_set_id = excluded.rule_set_id`,
    [year, organisationId, ruleSetId],
  );
}

async function sent(
  organisationId: number,
  at: string | null,
  { dueOn = null as string | null, ruleId = null as string | null } = {},
) {
  await api.pool.query(
    `insert into submission (year, organisation_id, to_organisation_id, submitted_at, due_on, rule_id) values (2020, $1, 4, $2, $3, $4)`,
    [organisationId, at, dueOn, ruleId],
  );
}

beforeEach(async () => {
  await api.pool.query(`delete from submission; delete from classification; delete from cycle_rule_set where organisation_id > 1;
    delete from annual_plan; delete from dossier`);
});

describe("the deadlines in force", () => {
  test("of Hướng dẫn 21: the province's, strictly before the day, with the clause", async () => {
    expect((await page(province)).inForce).toEqual([
      {
        ruleId: "HD21.REPORT.CENTRAL_DEADLINE",
        citation: "HD 21, III.2",
        clause: [expect.stringContaining("trước ngày 15 tháng 3 năm sau")],
        matters: ["RESULTS_REPORT", "DOSSIERS"],
        dueOn: "2021-03-15",
        lastDayInTime: "2021-03-14",
        level: "PROVINCE",
        from: { vi: "Tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương" },
        to: { vi: "Ban Tổ chức Trung ương" },
        via: null,
        documentId: "HD21",
        document: { vi: "Hướng dẫn 21-HD/BTCTW" },
        isOwn: true,
        subordinates: 0,
      },
    ]);
  });

  test("of lower documents: whose they are and how many direct subordinates must keep each", async () => {
    await under(district, "HD21/KH165-TU/KH174");
    const shown = ({ inForce }: Awaited<ReturnType<typeof page>>) =>
      inForce.map(({ documentId, dueOn, isOwn, subordinates }: Record<string, unknown>) => [
        documentId,
        dueOn,
        isOwn,
        subordinates,
      ]);
    expect(shown(await page(district))).toEqual([
      ["HD21", "2021-03-15", false, 0],
      ["KH174", "2020-12-31", true, 0],
      ["KH174", "2020-12-15", false, 2],
    ]);
    expect(shown(await page(province))).toEqual([
      ["HD21", "2021-03-15", true, 0],
      ["KH174", "2020-12-31", false, 1],
      ["KH174", "2020-12-15", false, 0],
    ]);
    expect(shown(await page(centre))).toEqual([["HD21", "2021-03-15", false, 2]]);
  });

  test("days the committees set by their own plans stand there with their source", async () => {
    await sent(7, null, { dueOn: "2020-12-25", ruleId: "HD21.REPORT.ANNUAL_PLAN" });
    await sent(8, null, { dueOn: "2020-12-25", ruleId: "HD21.REPORT.ANNUAL_PLAN" });
    await api.pool.query(`insert into annual_plan (year, organisation_id, changed_by_name, changed_at, number, filed_on)
      values (2020, 8, 'Người thử', now(), '15-KH/ĐU', '2020-10-20')`);
    const [, ...planned] = (await page(district)).inForce;
    const same = {
      documentId: null,
      ruleId: "HD21.REPORT.ANNUAL_PLAN",
      matters: ["RESULTS_REPORT"],
      dueOn: "2020-12-25",
      lastDayInTime: "2020-12-24",
      isOwn: false,
      subordinates: 1,
    };
    expect(planned).toMatchObject([
      { ...same, document: { vi: "Kế hoạch hằng năm số 15-KH/ĐU của cấp ủy" } },
      { ...same, document: { vi: "Kế hoạch hằng năm của cấp ủy (chưa ghi số)" } },
    ]);
    expect((await page("7")).inForce[1]).toMatchObject({ ...same, isOwn: true, subordinates: 0 });
    await api.pool.query("delete from annual_plan");
  });

  test("a day the superior set, that no document names, stands there as such: of a unit the same day as its submission says", async () => {
    await sent(7, null, { dueOn: "2020-11-16" });
    const { inForce, nodes } = await page(district);
    const set = { ruleId: null, citation: null, clause: [], dueOn: "2020-11-16", lastDayInTime: "2020-11-15" };
    expect(inForce.slice(1)).toEqual([
      expect.objectContaining({
        ...set,
        documentId: null,
        document: { vi: "Ngày do cấp trên đặt, không văn bản nào nêu" },
        subordinates: 1,
      }),
    ]);
    expect(nodes[0].deadlines).toEqual([
      { ...set, matters: ["RESULTS_REPORT"], doneOn: null, state: "OVERDUE", days: 35, finding: null },
    ]);
    await sent(8, "2020-11-15T08:00:00+07:00", { dueOn: "2020-11-16" });
    expect((await page(district)).nodes[1].deadlines).toMatchObject([
      { ruleId: null, state: "IN_TIME", finding: null },
    ]);
  });

  test("of a school stand once more only where it keeps them, not of every level", async () => {
    await under(district, "QD366");
    const dates = async () =>
      (await page(district)).inForce.map(({ ruleId, level }: Record<string, unknown>) => [ruleId, level]);
    const before = await dates();
    await api.pool.query(
      `insert into organisation_year_kind (organisation_id, kind, valid) values (7, 'SCHOOL', daterange('2020-01-01', null))`,
    );
    const shown = await dates();
    await api.pool.query("delete from organisation_year_kind");
    expect(shown).toEqual([...before, ["HD43.DEADLINE.SCHOOLS", "GRASSROOTS"]]);
  });

  test("none of a year whose rules are not held", async () =>
    expect((await page(province, { year: 2018 })).inForce).toEqual([]));
});

describe("how each organisation stands", () => {
  const standing = async (at = district) =>
    (await page(at)).nodes.map(({ deadlines: [first] }: { deadlines: Record<string, unknown>[] }) =>
      first === undefined ? null : [first.state, first.days, first.doneOn],
    );

  test("in time, late, or not in and overdue", async () => {
    await under(district, "HD21/KH165-TU/KH174");
    await sent(7, "2020-12-14T23:50:00+07:00");
    expect(await standing()).toEqual([
      ["IN_TIME", 0, "2020-12-14"],
      ["OVERDUE", 6, null],
    ]);
    await sent(8, "2020-12-15T00:00:00+07:00");
    expect((await standing())[1]).toEqual(["LATE", 1, "2020-12-15"]);
  });

  test("what was returned is not in", async () => {
    await under(district, "HD21/KH165-TU/KH174");
    await sent(7, "2020-12-14T23:50:00+07:00");
    await api.pool.query("update submission set returned_at = '2020-12-16', return_reason = 'Thiếu biểu'");
    expect((await standing())[0]).toEqual(["OVERDUE", 6, null]);
  });

  test("a day the committee set itself is its own deadline, by the plan of the year", async () => {
    await sent(7, null, { dueOn: "2020-12-25", ruleId: "HD21.REPORT.ANNUAL_PLAN" });
    const [first, second] = (await page(district)).nodes;
    expect(first.deadlines).toMatchObject([
      {
        ruleId: "HD21.REPORT.ANNUAL_PLAN",
        matters: ["RESULTS_REPORT"],
        state: "OPEN",
        days: 4,
        lastDayInTime: "2020-12-24",
      },
    ]);
    expect(second.deadlines).toEqual([]);
  });

  test("how many have a tier that stands; who is not rated is not counted", async () => {
    const member = { subjectKind: "MEMBER", organisationId: 10, year: 2020 } as const;
    await aClassification(api.orm.em.fork(), { ...member, subjectId: 2 });
    await aClassification(api.orm.em.fork(), { ...member, subjectId: 8, state: "PROPOSED" });
    await aClassification(api.orm.em.fork(), { ...member, subjectId: 14, notRatedReason: "EXEMPT" });
    expect((await page(district)).nodes[0]).toMatchObject({ organisation: { id: commune }, toDecide: 2, decided: 1 });
  });

  test("the list goes on where the page ended, the organisation itself always first", async () => {
    const first = await page(district, { first: 1 });
    const second = await page(district, { first: 1, after: first.nextCursor });
    expect([first, second].map(({ own, nodes }) => [own.organisation.id, nodes[0].organisation.id])).toEqual([
      ["4", "7"],
      ["4", "8"],
    ]);
    expect([first.total, second.nextCursor]).toEqual([2, null]);
  });
});

describe("2016: reviews before 20/12, results and dossier before 25/12", () => {
  const cells = async () => (await page(commune, { year: 2016 })).nodes;
  const ofCell = (nodes: { organisation: { id: string }; deadlines: object[] }[]) =>
    nodes.find(({ organisation }) => organisation.id === "10");
  const reviewed = (subjectId: number, reviewCompletedOn: string | null, organisationId = 10) =>
    aClassification(api.orm.em.fork(), {
      subjectKind: "MEMBER",
      organisationId,
      subjectId,
      year: 2016,
      ruleSetId: "KH57",
      reviewCompletedOn,
    });
  beforeEach(() => under(commune, "KH57", 2016));

  test.each([
    [["2016-12-10", "2016-12-19"], "IN_TIME", "2016-12-19"],
    [["2016-12-10", "2016-12-20"], "LATE", "2016-12-20"],
    [["2016-12-10", null], "OVERDUE", null],
  ] as const)("reviewed on %j: %s", async (days, state, doneOn) => {
    for (const [at, day] of days.entries()) await reviewed(2 + 6 * at, day);
    expect(ofCell(await cells())?.deadlines).toMatchObject([
      { ruleId: "KH57.DEADLINE.REVIEW", dueOn: "2016-12-20", state, doneOn },
      { ruleId: "KH57.DEADLINE.DOSSIER", dueOn: "2016-12-25", state: "OVERDUE" },
    ]);
  });

  test.each([
    ["2016-12-19", "IN_TIME", "2016-12-19"],
    ["2016-12-21", "LATE", "2016-12-21"],
    [null, "OVERDUE", null],
  ])("of a section all that stands below it is looked at: reviewed on %s there, %s", async (day, state, doneOn) => {
    await reviewed(5, day, 15);
    const section = (await cells()).find(
      ({ organisation }: { organisation: { id: string } }) => organisation.id === "14",
    );
    expect(section.deadlines).toMatchObject([{ ruleId: "KH57.DEADLINE.REVIEW", state, doneOn }, {}]);
  });

  test("a leader is a person too", async () => {
    await reviewed(2, "2016-12-10");
    await aClassification(api.orm.em.fork(), {
      subjectKind: "LEADER",
      organisationId: 10,
      subjectId: 1,
      year: 2016,
      ruleSetId: "KH57",
      reviewCompletedOn: null,
    });
    expect(ofCell(await cells())?.deadlines).toMatchObject([{ state: "OVERDUE", doneOn: null }, {}]);
  });

  test("each cell says how many papers it needs", async () => {
    await reviewed(2, "2016-12-10");
    expect(ofCell(await cells())).toMatchObject({ papersNeeded: 6, papersComplete: 0 });
  });
});

describe("QĐ 366: every rating is decided before the day (HD43.DEADLINE.YEAR_END, HCM2025.DEADLINE)", () => {
  const decided = async (subjectId: number, on: string | null, collective = false) => {
    const id = await aClassification(api.orm.em.fork(), {
      ...{ year: 2020, subjectKind: collective ? "COLLECTIVE" : "MEMBER", organisationId: collective ? 8 : 12 },
      ...{ subjectId, ruleSetId: "QD366", state: on === null ? "PROPOSED" : "DECIDED" },
    });
    if (on !== null) await api.pool.query("update classification set decision_date = $2 where id = $1", [id, on]);
  };
  const days = async () =>
    (await page(district)).nodes[1].deadlines.map((each: Record<string, unknown>) => [
      ...[each.ruleId, each.matters, each.state, each.doneOn],
    ]);
  const matters = ["REVIEWS_FINISHED", "RATINGS_DECIDED"];

  test("the last decision counts, whenever the results came in; one that is left leaves the day open", async () => {
    await under(district, "QD366");
    await sent(8, "2020-12-02T08:00:00+07:00");
    await decided(3, "2020-12-10");
    await decided(9, "2020-12-18");
    expect(await days()).toEqual([["HD43.DEADLINE.YEAR_END", matters, "IN_TIME", "2020-12-18"]]);
    await decided(15, null);
    expect(await days()).toEqual([["HD43.DEADLINE.YEAR_END", matters, "OPEN", null]]);
  });

  test("the letter of the city asks for collectives and leaders alone", async () => {
    await under(district, "QD366/HCM2025");
    await decided(8, "2020-12-06", true);
    await decided(3, null);
    expect(await days()).toEqual([
      ["HD43.DEADLINE.YEAR_END", matters, "OPEN", null],
      ["HCM2025.DEADLINE", matters, "LATE", "2020-12-06"],
    ]);
  });
});

describe("plans of the year", () => {
  const record = `mutation ($at: ID!, $version: Int! = 0, $plan: AnnualPlanInput!) {
    answer: recordAnnualPlan(organisationId: $at, year: 2020, version: $version, plan: $plan) {
      ... on AnnualPlan { number filedOn note version changedByName } ... on Refusal { code } } }`;
  const plan = { number: "15-KH/HU", filedOn: "2020-10-20" };
  const recorded = async (who: Client, variables: object = {}) =>
    (await who.ask(record, { at: district, plan, ...variables })).data.answer;

  test("are asked of each committee, of the addressees of a document also by its own rule", async () => {
    await under(province, "HD21/CV04");
    const [own] = (await page(province)).nodes;
    expect(own.planFindings).toMatchObject([
      { ruleId: "HD21.REPORT.ANNUAL_PLAN", outcome: "WARNING", message: { vi: "Chưa có kế hoạch của năm." } },
      { ruleId: "CV04.REPORT.OWN_PLAN", outcome: "WARNING" },
    ]);
    expect((await page(commune)).nodes[0].planFindings).toEqual([]);
  });

  test("are recorded by number and date, and corrected", async () => {
    const editor = await api.viewerOf([4], "EDITOR");
    expect(await recorded(editor)).toEqual({ ...plan, note: null, version: 1, changedByName: "Người thử" });
    expect((await page(district)).own).toMatchObject({
      plan: { number: "15-KH/HU" },
      planFindings: [{ outcome: "PASSED" }],
    });
    expect(await recorded(editor)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    const corrected = { version: 1, plan: { ...plan, number: "16-KH/HU", note: "Thay số" } };
    expect(await recorded(editor, corrected)).toMatchObject({ number: "16-KH/HU", version: 2 });
  });

  test.each([
    ["without a number", { ...plan, number: " " }],
    ["of tomorrow", { ...plan, filedOn: "2020-12-21" }],
  ])("%s are refused", async (_what, wrong) =>
    expect(await recorded(await api.viewerOf([4], "EDITOR"), { plan: wrong })).toMatchObject({ code: "BAD_INPUT" }),
  );

  test.each([
    [2, "DECIDER", undefined],
    [4, "VIEWER", "NOT_ALLOWED"],
    [7, "DECIDER", "NOT_FOUND"],
    [3, "DECIDER", "NOT_FOUND"],
  ] as const)("recorded at %i as %s: %s", async (at, role, code) =>
    expect((await recorded(await api.viewerOf([at], role))).code).toBe(code),
  );

  test("of two at once the later is told", async () => {
    const [one, other] = [await api.viewerOf([4], "EDITOR"), await api.viewerOf([2], "APPRAISER")];
    const both = await Promise.all([recorded(one), recorded(other)]);
    expect(both.map(({ code }) => code).filter(Boolean)).toEqual(["CHANGED_MEANWHILE"]);
  });
});

test.each([
  ["999", {}, "NOT_FOUND"],
  [district, { year: 2030 }, "YEAR_NOT_HELD"],
  [district, { after: "x" }, "BAD_CURSOR"],
])("asked for %s with %o: %s", async (at, variables, code) =>
  expect(await page(at, variables)).toMatchObject({ code }),
);

test("a neighbour is told nothing", async () =>
  expect(await page(district, {}, await api.viewerOf([3]))).toMatchObject({ code: "NOT_FOUND" }));
