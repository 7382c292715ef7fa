import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copyQuotaParameters } from "../../cycle/quota-parameters.service.ts";
import { aClassification, type GivenClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";
import { evaluateClassifications } from "../evaluation.service.ts";

const api = await smallCountryApi({ now: "2022-03-10T08:00:00+07:00" });
const [district, commune, otherCommune, cell] = [4, 7, 8, 10];
const year = 2021;
let board: Client;

beforeAll(async () => {
  await copyQuotaParameters(api.orm.em.fork());
  await api.pool.query(`insert into cycle (year, closes_on, regime) values (2021, '2021-12-31', 'POINTS_2025');
    insert into cycle_rule_set values (2021, 1, 'QD366')`);
  board = await api.viewerOf([district], "DECIDER");
});
beforeEach(() => api.pool.query("delete from classification; update cycle set state = 'OPEN'"));

const inOrder = {
  points: { common: 28.25, results: 62.5 },
  tasks: { assigned: 10, done: 10, late: 0, exceeded: 3, failed: 0 },
  qualityAttested: true,
  hasEvidence: true,
  previousDefects: { total: 2, remedied: 2 },
};

const aMember = (given: Partial<GivenClassification> = {}) =>
  aClassification(api.orm.em.fork(), {
    ...{ year, ruleSetId: "QD366", attested: {}, facts: inOrder },
    ...{ organisationId: cell, subjectKind: "MEMBER", subjectId: 1, tier: "EXCELLENT", ...given },
  });

const decision = {
  trigger: "UNTRUTHFUL_DATA",
  tier: "GOOD",
  reason: "Danh mục nhiệm vụ kê khai thừa (rules-2025.md 7, ví dụ 57)",
  number: "31-QĐ/ĐU",
  decidedOn: "2022-03-01",
  byBody: "Đảng ủy xã An Hòa",
  effectiveOn: "2022-03-05",
};

async function adjust(id: string, changed: object = {}, who = board, version = 1, ofYear = year) {
  const { data, errors } = await who.ask(
    `mutation ($id: ID!, $year: Int!, $version: Int!, $adjustment: AdjustmentInput!) {
      answer: adjustClassification(id: $id, year: $year, version: $version, adjustment: $adjustment) { __typename
        ... on Refusal { code problems { path } findings { ruleId outcome } }
        ... on Classification { state tier version decisionNumber
          adjustment { trigger reason fromTier toTier number decidedOn byBody effectiveOn recordedByName } } } }`,
    { id, year: ofYear, version, adjustment: { ...decision, ...changed } },
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

describe("a decided tier changed by decision", () => {
  it("has the new tier; the old one, the trigger and the decision stay readable", async () => {
    const id = await aMember();
    const { tier: toTier, ...said } = decision;
    expect(await adjust(id)).toMatchObject({
      state: "ADJUSTED",
      tier: "GOOD",
      version: 2,
      adjustment: { ...said, fromTier: "EXCELLENT", toTier },
    });
  });

  it("is counted as decided, with its new tier, and all counters hold", async () => {
    const id = await aMember({ state: "NOTIFIED" });
    await adjust(id);
    const { data } = await board.ask(
      `query { tierBreakdown(organisationId: 4, year: 2021, subjectKind: MEMBER) { ... on TierBreakdown {
        total { rated pending tiers { tier count } } } } }`,
      {},
    );
    const { rated, pending, tiers } = data.tierBreakdown.total;
    expect([rated, pending]).toEqual([1, 0]);
    expect(tiers.find(({ tier }: { tier: string }) => tier === "GOOD").count).toBe(1);
    expect((await api.pool.query("select * from verify_counters()")).rows).toEqual([]);
  });

  it("stays adjusted when the subject is told later", async () => {
    const id = await aMember();
    await adjust(id);
    await board.ask(
      `mutation ($id: ID!) { recordNotice(id: $id, year: 2021, version: 2, notice: { subjectToldOn: "2022-03-08" }) { __typename } }`,
      { id },
    );
    const { rows } = await api.pool.query("select state, notified_on::text from classification");
    expect(rows).toEqual([{ state: "ADJUSTED", notified_on: "2022-03-08" }]);
  });

  it("also in a closed year: no time limit is stated", async () => {
    const id = await aMember();
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2021");
    expect(await adjust(id)).toMatchObject({ state: "ADJUSTED" });
  });

  it("once only, to another tier, of what is decided: else the clause says why", async () => {
    const id = await aMember();
    const refused = { code: "AGAINST_RULES", findings: [{ ruleId: "QD366.RERATE.DUTY", outcome: "FAILED" }] };
    expect(await adjust(id, { tier: "EXCELLENT" })).toMatchObject(refused);
    await adjust(id);
    expect(await adjust(id, { tier: "COMPLETED" }, board, 2)).toMatchObject(refused);
    expect(await adjust(await aMember({ subjectId: 7, state: "APPRAISED" }))).toMatchObject(refused);
  });

  it("what is missing or cannot be is told at its field", async () => {
    const { code, problems } = await adjust(await aMember(), { reason: " ", number: "", decidedOn: "2022-04-01" });
    expect([code, problems.map(({ path }: { path: string }) => path)]).toEqual([
      "BAD_INPUT",
      ["reason", "number", "decidedOn"],
    ]);
    expect(await adjust(await aMember({ subjectId: 7 }), { decidedOn: "2019-01-01" })).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "decidedOn" }],
    });
  });

  it.each(["2021-12-19", "2022-03-11"])(
    "taking effect neither before the rating nor after today: %s",
    async (effectiveOn) =>
      expect(await adjust(await aMember(), { effectiveOn })).toMatchObject({
        code: "BAD_INPUT",
        problems: [{ path: "effectiveOn" }],
      }),
  );

  it("by nobody but who decides there, as last read, under QĐ 366", async () => {
    const id = await aMember();
    expect(await adjust(id, {}, await api.viewerOf([district], "APPRAISER"))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await adjust(id, {}, await api.viewerOf([otherCommune], "DECIDER"))).toMatchObject({ code: "NOT_FOUND" });
    expect(await adjust(id, {}, board, 7)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    const in2020 = await aMember({ year: 2020, ruleSetId: "HD21", subjectId: 7 });
    expect(await adjust(in2020, {}, board, 1, 2020)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "tier" }] });
  });

  it("lowered, even where a scope is beyond its quota for it; what contradicts a rule since is looked at again", async () => {
    const tx = api.orm.em.fork();
    const lowered = await aMember({ tier: "GOOD" });
    for (let subjectId = 2; subjectId <= 10; subjectId++) await aMember({ subjectId, tier: "GOOD" });
    for (const subjectId of [11, 12]) await aMember({ subjectId });
    await evaluateClassifications(tx, year, { organisationId: 1 });
    expect(await adjust(lowered, { tier: "COMPLETED" })).toMatchObject({ tier: "COMPLETED" });
    const { rows } = await api.pool.query(
      "select w.rule_id, w.organisation_id from recheck r join warning w on w.recheck_id = r.id where r.cause = 'RERATED'",
    );
    expect(rows).toEqual([{ rule_id: "QD366.RERATE.DUTY", organisation_id: commune }]);
  });
});

describe("a tier raised by decision is judged as one decided at once", () => {
  const raise = (id: string, tier = "EXCELLENT") => adjust(id, { tier, trigger: "REPORTED" });
  const counted = async (good: number) => {
    for (let at = 1; at <= good; at++) await aMember({ subjectId: 1 + 6 * at, tier: "GOOD" });
  };

  it("where the conditions are met and there is a place", async () => {
    await counted(5);
    expect(await raise(await aMember({ tier: "GOOD" }))).toMatchObject({ state: "ADJUSTED", tier: "EXCELLENT" });
  });

  it("not where a condition of Điều 11 fails, nor above a forced lowest tier", async () => {
    await counted(5);
    const late = { ...inOrder, tasks: { ...inOrder.tasks, late: 1 } };
    const id = await aMember({ tier: "GOOD", facts: late });
    expect(await raise(id)).toMatchObject({
      code: "AGAINST_RULES",
      problems: [{ path: "tier" }],
      findings: expect.arrayContaining([{ ruleId: "QD366.TIER.EXCELLENT.INDIVIDUAL_TASKS", outcome: "FAILED" }]),
    });
    const { rows } = await api.pool.query("select decided_tier from classification where id = $1", [id]);
    expect(rows).toEqual([{ decided_tier: "GOOD" }]);
    const failing = { ...inOrder, tasks: { assigned: 10, done: 4, late: 0, exceeded: 0, failed: 6 } };
    const lowest = await aMember({ subjectId: 2, tier: "NOT_COMPLETED", facts: failing });
    expect(await raise(lowest, "COMPLETED")).toMatchObject({ code: "AGAINST_RULES", problems: [{ path: "tier" }] });
  });

  it("not beyond the quota of its scope", async () => {
    await counted(5);
    await aMember({ subjectId: 37 });
    expect(await raise(await aMember({ tier: "GOOD" }))).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: "QD366.QUOTA.EXCELLENT", outcome: "FAILED" }],
    });
  });

  it("not by who entered the facts", async () => {
    const id = await aMember();
    const who = await api.viewerOf([district], "DECIDER");
    await api.pool.query("update classification set entered_by = array(select id from account) where id = $1", [id]);
    expect(await adjust(id, {}, who)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "id" }] });
  });
});
