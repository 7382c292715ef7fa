import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";

const api = await smallCountryApi({ now: "2026-01-15T08:00:00+07:00" });
const [province, district, commune, cell] = [2, 4, 7, 10];
let above: Client;
let unit: Client;
let appraiser: Client;
let below: Client;

beforeAll(async () => {
  await api.pool.query(`insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'POINTS_2025');
    insert into cycle_rule_set values (2025, 1, 'QD366'), (2025, 3, 'HD21')`);
  above = await api.viewerOf([province], "DECIDER");
  unit = await api.viewerOf([district], "DECIDER");
  appraiser = await api.viewerOf([province], "APPRAISER");
  below = await api.viewerOf([cell], "VIEWER");
});
beforeEach(() => api.pool.query("delete from outstanding_decision"));

const given = {
  rate: 25,
  number: "15-QĐ/TU",
  decidedOn: "2026-01-10",
  byBody: "Ban Thường vụ Tỉnh ủy",
  note: "Vượt kế hoạch",
};
const shown = `{ __typename
  ... on Refusal { code problems { path message { vi } } findings { ruleId citation clause message { vi } } }
  ... on OutstandingDecision { id version rate number decidedOn byBody note recordedByName withdrawnByName withdrawnReason mayWithdraw
    organisation { id } } }`;

async function act(who: Client, query: string, variables: object) {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
}
const record = (who: Client, organisationId: number, decision: object = given, year = 2025) =>
  act(
    who,
    `mutation ($organisationId: ID!, $year: Int!, $decision: OutstandingDecisionInput!) {
      answer: recordOutstandingDecision(organisationId: $organisationId, year: $year, decision: $decision) ${shown} }`,
    { organisationId: String(organisationId), year, decision },
  );
const withdraw = (who: Client, id: string, version = 1, reason = "Ghi nhầm đơn vị") =>
  act(
    who,
    `mutation ($id: ID!, $version: Int!, $reason: String!) {
      answer: withdrawOutstandingDecision(id: $id, version: $version, reason: $reason) ${shown} }`,
    { id, version, reason },
  );
const list = (who: Client, organisationId: number, year = 2025) =>
  act(
    who,
    `query ($organisationId: ID!, $year: Int!) { answer: outstandingDecisions(organisationId: $organisationId, year: $year) {
      ... on Refusal { code } ... on OutstandingDecisions { applies mayRecord share { usualPct mostPct rules { ruleId certainty } } raisedBy { rate number decidedOn byBody } decisions { id rate mayWithdraw withdrawnReason organisation { id } } } } }`,
    { organisationId: String(organisationId), year },
  );

describe("a decision on an outstanding unit", () => {
  it("is recorded above the unit, read at it, and withdrawn with its reason", async () => {
    const recorded = await record(above, district);
    expect(recorded).toMatchObject({ rate: 25, number: "15-QĐ/TU", version: 1, mayWithdraw: true });
    expect(await list(unit, district)).toMatchObject({
      mayRecord: false,
      decisions: [{ rate: 25, mayWithdraw: false }],
    });
    expect(await list(above, district)).toMatchObject({ mayRecord: false, decisions: [{ mayWithdraw: true }] });
    expect(await list(above, commune)).toMatchObject({ mayRecord: true, decisions: [{ organisation: { id: "4" } }] });
    expect(await withdraw(above, recorded.id)).toMatchObject({ version: 2, withdrawnReason: "Ghi nhầm đơn vị" });
    expect(await list(above, district)).toMatchObject({ mayRecord: true, decisions: [{ mayWithdraw: false }] });
    expect(await record(above, district, { ...given, rate: 24 })).toMatchObject({ rate: 24 });
  });

  it("is of no cell or section: they count where the committee above decides", async () => {
    expect(await list(above, cell)).toMatchObject({ mayRecord: false });
    expect(await record(above, cell)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "organisationId" }] });
  });

  it("stands beside the share in force, in its words and figures", async () => {
    const { share } = await list(above, commune);
    expect(share).toMatchObject({ usualPct: 20, mostPct: 25 });
    expect(share.rules.map(({ certainty }: { certainty: string }) => certainty)).toEqual([
      ...["VERBATIM", "VERBATIM", "VERBATIM", "MISSING"],
    ]);
  });

  it("above 25 % is refused with the clause (rules-2025.md 7, example 42)", async () => {
    const { code, findings } = await record(above, district, { ...given, rate: 26 });
    expect([code, findings[0].ruleId]).toEqual(["AGAINST_RULES", "QD366.QUOTA.OUTSTANDING_25"]);
    expect(findings[0].clause[0]).toContain("không vượt quá 25%");
  });

  it("of the usual share, without number or ground, or of a day to come is told at its field", async () => {
    const { code, problems } = await record(above, district, {
      ...given,
      rate: 20,
      number: " ",
      decidedOn: "2026-02-01",
      note: "",
    });
    expect(code).toBe("BAD_INPUT");
    expect(problems.map(({ path }: { path: string }) => path)).toEqual(["rate", "number", "decidedOn", "note"]);
  });

  it.each(["1930-02-03", "2025-08-29"])("of %s, before the regulation, is told at its field", async (decidedOn) => {
    expect(await record(above, district, { ...given, decidedOn })).toMatchObject({ problems: [{ path: "decidedOn" }] });
    expect(await record(above, district, { ...given, decidedOn: "2025-08-30" })).toMatchObject({ rate: 25 });
  });

  it("stands once for a unit and year; a second change of the same is told", async () => {
    const { id } = await record(above, district);
    expect(await record(above, district, { ...given, number: "16-QĐ/TU", decidedOn: "2026-01-12" })).toMatchObject({
      code: "OUTSTANDING_HELD",
    });
    await withdraw(above, id);
    expect(await withdraw(above, id)).toMatchObject({ code: "CHANGED_MEANWHILE" });
  });

  it("is of nobody but those who decide above: not the unit itself, not who appraises, not of other provinces", async () => {
    expect(await record(unit, district)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await record(appraiser, district)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await record(above, 6)).toMatchObject({ code: "NOT_FOUND" });
    const { id } = await record(above, district);
    expect(await withdraw(unit, id)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await withdraw(await api.viewerOf([6], "DECIDER"), id)).toMatchObject({ code: "NOT_FOUND" });
    expect(await list(below, cell)).toMatchObject({ mayRecord: false, decisions: [] });
  });

  it("is told by its document to who sees only units below, and to nobody else", async () => {
    await record(above, district);
    expect(await list(below, cell)).toMatchObject({
      decisions: [],
      raisedBy: { rate: 25, number: "15-QĐ/TU", decidedOn: "2026-01-10", byBody: "Ban Thường vụ Tỉnh ủy" },
    });
    await record(above, commune, { ...given, rate: 23, number: "16-QĐ/TU" });
    expect(await list(below, cell)).toMatchObject({ raisedBy: { rate: 23, number: "16-QĐ/TU" } });
    expect(await list(await api.viewerOf([6], "DECIDER"), 6)).toMatchObject({ raisedBy: null });
  });

  it("needs a year and a unit under QĐ 366", async () => {
    expect(await record(above, district, given, 2020)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "year" }],
    });
    expect(await list(above, district, 2020)).toMatchObject({ applies: false, mayRecord: false });
  });
});
