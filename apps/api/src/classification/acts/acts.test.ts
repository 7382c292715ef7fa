import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rows } from "../../shared/tx.ts";
import { aClassification, type GivenClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";
import { evaluateClassifications, verifyEvaluation } from "../evaluation.service.ts";

const api = await smallCountryApi();
const [district, commune, cell] = [4, 8, 12];
let decider: Client;
let committee: Client;
let appraiser: Client;

beforeAll(async () => {
  decider = await api.viewerOf([district], "DECIDER");
  committee = await api.viewerOf([commune], "DECIDER");
  appraiser = await api.viewerOf([district], "APPRAISER");
});
beforeEach(() => api.pool.query("delete from classification"));

const member = { subjectKind: "MEMBER", organisationId: cell, subjectId: 3, year: 2020 } as const;
const profile = "HD21.MEMBER.EXCELLENT.PROFILE";

/** A classification in the database, decided by an organisation, with its stored warnings. */
async function given(classification: GivenClassification, decidedBy: number | null = commune): Promise<string> {
  const tx = api.orm.em.fork();
  const id = await aClassification(tx, { year: 2020, ...classification });
  await rows(tx, "update classification set decided_by_organisation_id = $2 where year = 2020 and id = $1", [
    id,
    decidedBy,
  ]);
  await evaluateClassifications(tx, 2020, { organisationId: 1 });
  return id;
}

const shown = `{ __typename
  ... on Refusal { code findings { ruleId clause } }
  ... on Classification {
    id version state tier cancelledOn cancelGround cancelReason cancelledByName replacedById
    attestations { ruleId answer byBody byRole answeredOn note byName recordedAt }
    earlierAttestations { answer note replacedAt }
    rechecks { id cause result { id } rules { ruleId } resolvedAt resolvedByName note }
    divergence { votes { place tier } decision { tier byBody decidedOn reason byName } }
    explanation { status }
  }
}`;

const types: Readonly<Record<string, string>> = {
  id: "ID!",
  year: "Int!",
  version: "Int!",
  ruleId: "String!",
  answer: "Boolean!",
  byBody: "String!",
  byRole: "String",
  answeredOn: "String!",
  note: "String",
  ground: "CancellationGround!",
  reason: "String!",
  cancelledOn: "String!",
  votes: "[PlaceVoteInput!]!",
  decision: "DivergenceDecisionInput",
};

async function act(who: Client, name: string, variables: Record<string, unknown>) {
  const names = Object.keys(variables);
  const declared = names.map((one) => `$${one}: ${types[one]}`);
  const passed = names.map((one) => `${one}: $${one}`);
  const query = `mutation (${declared.join(", ")}) { ${name}(${passed.join(", ")}) ${shown} }`;
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data[name];
}

async function read(who: Client, id: string | null) {
  const query = `query ($id: ID!) { classification(id: $id, year: 2020) ${shown} }`;
  return (await who.ask(query, { id })).data.classification;
}

const anAnswer = (id: string, other: object = {}) => ({
  id,
  year: 2020,
  version: 1,
  ruleId: profile,
  answer: true,
  byBody: "Đảng ủy xã An Tân",
  byRole: "Bí thư",
  answeredOn: "2020-12-20",
  ...other,
});

const aCancellation = (id: string, other: object = {}) => ({
  id,
  year: 2020,
  version: 1,
  ground: "NEW_DEFECT",
  reason: "Phát hiện khuyết điểm sau khi xếp loại",
  cancelledOn: "2021-01-10",
  ...other,
});

describe("an attestation", () => {
  it("is kept with who gave it, in which office, when, and who entered it", async () => {
    const id = await given({ ...member, tier: "EXCELLENT", state: "PROPOSED", attested: {} });
    expect(await act(appraiser, "attest", anAnswer(id, { note: "  Qua xác minh " }))).toMatchObject({
      version: 2,
      attestations: [
        {
          ruleId: profile,
          answer: true,
          byBody: "Đảng ủy xã An Tân",
          byRole: "Bí thư",
          answeredOn: "2020-12-20",
          note: "Qua xác minh",
          byName: "Người thử",
          recordedAt: expect.any(String),
        },
      ],
    });
    const { rows: stored } = await api.pool.query("select by_account from attestation where classification_id = $1", [
      id,
    ]);
    expect(stored).toEqual([{ by_account: expect.any(Number) }]);
  });

  it("that a complaint was looked into comes from the committee above, not from the unit (QD366.PROC.RECHECK)", async () => {
    const facts = { points: { common: 25, results: 55 }, openComplaint: true };
    const id = await given({ ...member, state: "PROPOSED", ruleSetId: "QD366", facts, attested: {} });
    const answer = anAnswer(id, { ruleId: "QD366.PROC.RECHECK", note: "Đã xác minh, không có vi phạm" });
    const own = await api.viewerOf([cell], "DECIDER");
    expect(await act(own, "attest", answer)).toMatchObject({ code: "BAD_INPUT" });
    expect(await read(committee, id)).toMatchObject({ explanation: { status: "BLOCKED" } });
    expect(await act(committee, "attest", answer)).toMatchObject({ explanation: { status: "RATEABLE" } });
  });

  it("ends the warning that it was open", async () => {
    const id = await given({ ...member, tier: "EXCELLENT", state: "PROPOSED", attested: {} });
    const open = "select rule_id from warning where classification_id = $1 and rank = 50";
    expect((await api.pool.query(open, [id])).rows).toEqual([{ rule_id: profile }]);
    await act(decider, "attest", anAnswer(id));
    expect((await api.pool.query(open, [id])).rows).toEqual([]);
  });

  it("is changed with a note, and the earlier one stays readable", async () => {
    const id = await given({ ...member, state: "PROPOSED" });
    expect(await act(decider, "attest", anAnswer(id, { answer: false }))).toMatchObject({ code: "BAD_INPUT" });
    const note = "Chưa tiêu biểu để nhân rộng";
    expect(await act(decider, "attest", anAnswer(id, { answer: false, note }))).toMatchObject({
      attestations: [{ answer: false, note }],
      earlierAttestations: [{ answer: true, note: null, replacedAt: expect.any(String) }],
    });
  });

  it.each([
    ["a rule that is not asked of a member", { ruleId: "HD21.LEADER.CRITERIA" }],
    ["a rule that computes", { ruleId: "HD21.MEMBER.EXCELLENT.CRITERIA" }],
    ["nobody who answered", { byBody: "  " }],
    ["a name nobody can store", { byBody: "a\0b" }],
    ["a day that does not exist", { answeredOn: "2020-02-30" }],
    ["a day to come", { answeredOn: "2021-01-16" }],
  ])("is refused for %s", async (_, other) => {
    const id = await given({ ...member, state: "PROPOSED", attested: {} });
    expect(await act(decider, "attest", anAnswer(id, other))).toMatchObject({ code: "BAD_INPUT" });
    expect(await read(decider, id)).toMatchObject({ version: 1, attestations: [] });
  });

  it.each(["QD366.TIER.GAP", "QD366.TIER.NOT_COMPLETED.INDIVIDUAL_MITIGATION"])(
    "to %s is a decision with its reason, whatever it says",
    async (ruleId) => {
      await api.pool.query(`
        insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'POINTS_2025') on conflict do nothing;
        insert into cycle_rule_set values (2025, 1, 'QD366') on conflict do nothing`);
      const ofYear = { year: 2025, ruleSetId: "QD366", facts: {}, attested: {} };
      const id = await aClassification(api.orm.em.fork(), { ...member, ...ofYear, state: "PROPOSED" });
      for (const answer of [true, false])
        expect(await act(appraiser, "attest", anAnswer(id, { year: 2025, ruleId, answer, note: " " }))).toMatchObject({
          code: "BAD_INPUT",
        });
      const note = "Đã tự nhận lỗi, khắc phục xong hậu quả";
      expect(await act(appraiser, "attest", anAnswer(id, { year: 2025, ruleId, note }))).toMatchObject({
        attestations: [{ ruleId, note }],
      });
    },
  );

  it("is not asked of a cancelled result", async () => {
    const id = await given({ ...member, state: "CANCELLED" });
    expect(await act(decider, "attest", anAnswer(id, { note: "x" }))).toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("a cancellation", () => {
  it("keeps the old result with its reason, and opens a new rating of the year on the same facts", async () => {
    const id = await given({ ...member, tier: "EXCELLENT" });
    const cancelled = await act(committee, "cancelClassification", aCancellation(id));
    expect(cancelled).toMatchObject({
      state: "CANCELLED",
      cancelledOn: "2021-01-10",
      cancelGround: "NEW_DEFECT",
      cancelReason: "Phát hiện khuyết điểm sau khi xếp loại",
      cancelledByName: "Người thử",
      version: 2,
    });
    expect(await read(committee, cancelled.replacedById)).toMatchObject({
      state: "DRAFT",
      tier: null,
      version: 1,
      attestations: [],
    });
    const facts = "select facts, review_completed_on from classification where id = $1";
    const [old, draft] = [await api.pool.query(facts, [id]), await api.pool.query(facts, [cancelled.replacedById])];
    expect(draft.rows).toEqual(old.rows);
  });

  it("moves the counters: one decided less, one without a tier more", async () => {
    const id = await given({ ...member, tier: "GOOD" });
    await act(committee, "cancelClassification", aCancellation(id));
    const { rows: counted } = await api.pool.query(
      "select outcome, state from tier_counter where organisation_id = 1 and subtree > 0",
    );
    expect(counted).toEqual([{ outcome: "NONE", state: "DRAFT" }]);
  });

  it("leaves nothing of the rules to be said later: what touches the new rating is stored with it", async () => {
    const id = await given({ ...member, tier: "GOOD", facts: { sickLeaveDays: 120 } });
    await act(committee, "cancelClassification", aCancellation(id));
    const differences = [];
    const tx = api.orm.em.fork();
    for await (const difference of verifyEvaluation(tx, 2020, { organisationId: 1 })) differences.push(difference);
    expect(differences).toEqual([]);
  });

  it("is refused without a reason, with the clause that asks for it", async () => {
    const id = await given(member);
    expect(await act(committee, "cancelClassification", aCancellation(id, { reason: " " }))).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: "HD21.RERATE.CANCEL", clause: [expect.stringContaining("hủy bỏ kết quả và xếp loại lại")] }],
    });
    expect(await read(committee, id)).toMatchObject({ state: "DECIDED", version: 1 });
  });

  it.each([
    ["with a reason nobody can store", { reason: "a\0b" }],
    ["on a day before the decision", { cancelledOn: "2020-12-19" }],
    ["on a day to come", { cancelledOn: "2021-01-16" }],
  ])("is refused %s", async (_, other) => {
    const id = await given(member);
    expect(await act(committee, "cancelClassification", aCancellation(id, other))).toMatchObject({ code: "BAD_INPUT" });
    expect(await read(committee, id)).toMatchObject({ state: "DECIDED", version: 1 });
  });

  it("is refused of what is not decided", async () => {
    const id = await given({ ...member, state: "PROPOSED" });
    expect(await act(committee, "cancelClassification", aCancellation(id))).toMatchObject({ code: "AGAINST_RULES" });
  });

  it.each(["NONE", "HD25"])(
    "is refused of a year whose rules are not held (%s): it stands as it was",
    async (ruleSetId) => {
      const id = await given({ ...member, ruleSetId });
      expect(await act(committee, "cancelClassification", aCancellation(id))).toMatchObject({ code: "RULES_NOT_HELD" });
      expect(await read(committee, id)).toMatchObject({ state: "DECIDED", version: 1, replacedById: null });
    },
  );

  it("is for the body that decided or one above it, not for the subject's own", async () => {
    const id = await given({ organisationId: commune }, district);
    expect(await act(committee, "cancelClassification", aCancellation(id))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await act(decider, "cancelClassification", aCancellation(id))).toMatchObject({ state: "CANCELLED" });
  });
});

describe("votes at several places", () => {
  const leader = { subjectKind: "LEADER", organisationId: commune, subjectId: 4, group: "1", state: "VOTED" } as const;
  const votes = [
    { place: "Ban thường vụ", tier: "GOOD" },
    { place: "Tập thể lãnh đạo Ủy ban nhân dân", tier: "GOOD" },
    { place: "Chi bộ", tier: "COMPLETED" },
  ];
  const decision = {
    tier: "GOOD",
    byBody: "Ban thường vụ Huyện ủy",
    decidedOn: "2020-12-20",
    reason: "Hoàn thành tốt nhiệm vụ được giao ở cả ba nơi",
  };

  it("that differ close the way to a decision, until the authority decides with its reason (example 46)", async () => {
    const id = await given(leader);
    const voted = await act(appraiser, "recordDivergence", { id, year: 2020, version: 1, votes });
    expect(voted).toMatchObject({ divergence: { votes, decision: null }, explanation: { status: "BLOCKED" } });
    const decided = await act(decider, "recordDivergence", { id, year: 2020, version: 2, votes, decision });
    expect(decided).toMatchObject({
      divergence: { votes, decision: { ...decision, byName: "Người thử" } },
      explanation: { status: "RATEABLE" },
    });
    expect(await act(appraiser, "recordDivergence", { id, year: 2020, version: 3, votes })).toMatchObject({
      code: "BAD_INPUT",
    });
  });

  it("are decided by a DECIDER alone", async () => {
    const id = await given(leader);
    const asked = { id, year: 2020, version: 1, votes, decision };
    expect(await act(appraiser, "recordDivergence", asked)).toMatchObject({ code: "NOT_ALLOWED" });
  });

  it.each([
    ["one place", { votes: votes.slice(0, 1) }],
    ["a decision between equal votes", { votes: votes.slice(0, 2), decision }],
    ["a decision without a reason", { votes, decision: { ...decision, reason: "" } }],
  ])("are refused for %s", async (_, other) => {
    const id = await given(leader);
    expect(await act(decider, "recordDivergence", { id, year: 2020, version: 1, ...other })).toMatchObject({
      code: "BAD_INPUT",
    });
  });

  it("are not asked of an organisation", async () => {
    const id = await given({ organisationId: commune });
    expect(await act(decider, "recordDivergence", { id, year: 2020, version: 1, votes })).toMatchObject({
      code: "BAD_INPUT",
    });
  });
});

describe("who acts", () => {
  const acts = [
    ["attest", anAnswer],
    ["cancelClassification", aCancellation],
  ] as const;

  it.each(acts)("%s: not somebody who only sees", async (name, asked) => {
    const id = await given({ ...member, attested: {} });
    const viewer = await api.viewerOf([district], "VIEWER");
    expect(await act(viewer, name, asked(id))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await act(api.anyone(), name, asked(id))).toMatchObject({ code: "NOT_SIGNED_IN" });
  });

  it.each(acts)("%s: of a foreign unit there is nothing", async (name, asked) => {
    const id = await given({ ...member, attested: {} });
    const sister = await api.viewerOf([5], "DECIDER");
    expect(await act(sister, name, asked(id))).toMatchObject({ code: "NOT_FOUND" });
    expect(await act(decider, name, asked("999999"))).toMatchObject({ code: "NOT_FOUND" });
    expect(await act(decider, name, asked("x"))).toMatchObject({ code: "NOT_FOUND" });
  });

  it.each(acts)("%s: of two at once the second is told", async (name, asked) => {
    const id = await given({ ...member, attested: {} });
    const answers = await Promise.all([decider, committee].map((who) => act(who, name, asked(id))));
    expect(answers.map(({ code }) => code).sort()).toEqual(["CHANGED_MEANWHILE", undefined]);
    expect(await act(decider, name, asked(id))).toMatchObject({ code: "CHANGED_MEANWHILE" });
  });
});
