import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rows } from "../../shared/tx.ts";
import { aClassification, type GivenClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";
import { evaluateClassifications } from "../evaluation.service.ts";

const api = await smallCountryApi();
const [district, commune, cell] = [4, 8, 12];
let editor: Client;
let committee: Client;
let superior: Client;

beforeAll(async () => {
  editor = await api.viewerOf([cell], "EDITOR");
  committee = await api.viewerOf([commune], "DECIDER");
  superior = await api.viewerOf([district], "DECIDER");
});
beforeEach(() => api.pool.query("delete from classification; delete from submission"));

/** Its results as sent to the level above, received or not. */
const sentFrom = (organisationId: number, receivedAt: "now()" | null) =>
  api.pool.query(`insert into submission (year, organisation_id, to_organisation_id, due_on, submitted_at, received_at)
    values (2020, ${organisationId}, ${commune}, '2020-12-15', '2020-12-10', ${receivedAt})`);

const member = (subjectId: number) => ({ subjectKind: "MEMBER", organisationId: cell, subjectId }) as const;

async function given(classification: GivenClassification): Promise<string> {
  const tx = api.orm.em.fork();
  const id = await aClassification(tx, { year: 2020, ...classification });
  await evaluateClassifications(tx, 2020, { organisationId: 1 });
  return id;
}

const answer = `{ __typename
  ... on StepTaken { results { id state version } }
  ... on Refusal { code findings { ruleId } problems { path message { vi } } } }`;

const asks = {
  selfRateResults: "$items: [SelfRatingInput!]!, $ratedOn: String!",
  proposeResults: "$items: [TierInput!]!",
  appraiseResults: "$items: [TierInput!]!",
  withdrawResults: "$items: [ResultInput!]!",
  returnResults: "$items: [ResultInput!]!, $reason: String!",
  decideResults: "$items: [DecidedTierInput!]!, $decision: DecisionInput!",
} as const;

async function take(who: Client, step: keyof typeof asks, items: readonly object[], others: object = {}) {
  const names = [...asks[step].matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`).join(", ");
  const query = `mutation (${asks[step]}) { ${step}(year: 2020, ${names}) ${answer} }`;
  const { data, errors } = await who.ask(query, { items, ...others });
  expect(errors).toBeUndefined();
  return data[step];
}

const stored = async (id: string) =>
  (
    await rows<Record<string, unknown>>(
      api.orm.em.fork(),
      `select state, tier, self_tier, proposed_tier, appraised_tier, decided_tier, decision_number, decided_by_name, return_reason, version
       from classification where year = 2020 and id = $1`,
      [id],
    )
  )[0];

/** A member's result under QĐ 366 that closes no tier. */
const of366 = {
  ruleSetId: "QD366",
  facts: {
    points: { common: 25, results: 55 },
    tasks: { assigned: 10, done: 10, late: 0, exceeded: 0, failed: 0 },
    qualityAttested: true,
  },
};

const decision = { decision: { number: "30-QĐ/ĐU", decidedOn: "2020-12-28" } };

describe("a member's result goes its way", () => {
  it("rates itself, is proposed, decided by somebody else; every change is kept with who made it", async () => {
    const id = await given({ ...member(3), state: "DRAFT" });
    const ratedOn = "2020-12-10";
    expect(await take(editor, "selfRateResults", [{ id, version: 1, tier: "EXCELLENT" }], { ratedOn })).toEqual({
      __typename: "StepTaken",
      results: [{ id, state: "SELF_RATED", version: 2 }],
    });
    await take(editor, "proposeResults", [{ id, version: 2, tier: "GOOD" }]);
    await take(committee, "appraiseResults", [{ id, version: 3, tier: "GOOD" }]);
    expect(await take(committee, "decideResults", [{ id, version: 4, tier: "GOOD" }], decision)).toMatchObject({
      results: [{ state: "DECIDED", version: 5 }],
    });
    expect(await stored(id)).toMatchObject({
      tier: "GOOD",
      self_tier: "EXCELLENT",
      decided_tier: "GOOD",
      decision_number: "30-QĐ/ĐU",
      decided_by_name: "Người thử",
    });
    const { rows: changes } = await api.pool.query(
      `select act, before ->> 'state' as before, after ->> 'state' as after from audit_entry
        where relation = 'classification' and row_key = jsonb_build_object('year', 2020, 'id', $1::bigint) order by id`,
      [id],
    );
    expect(changes.map(({ before, after }) => `${before}>${after}`)).toEqual([
      "DRAFT>SELF_RATED",
      "SELF_RATED>PROPOSED",
      "PROPOSED>APPRAISED",
      "APPRAISED>DECIDED",
    ]);
  });

  it("is returned with the reason, which stays until it is proposed anew", async () => {
    const id = await given({ ...member(3), state: "PROPOSED" });
    const reason = "Thiếu nhận xét của nơi cư trú";
    await take(committee, "returnResults", [{ id, version: 1 }], { reason });
    expect(await stored(id)).toMatchObject({ state: "SELF_RATED", proposed_tier: null, return_reason: reason });
    await take(editor, "proposeResults", [{ id, version: 2, tier: "GOOD" }]);
    expect(await stored(id)).toMatchObject({ state: "PROPOSED", return_reason: null });
  });

  it("is withdrawn by those who proposed it, changed and proposed anew", async () => {
    const id = await given({ ...member(3), state: "PROPOSED" });
    await take(editor, "withdrawResults", [{ id, version: 1 }]);
    expect(await stored(id)).toMatchObject({ state: "SELF_RATED", proposed_tier: null });
    await take(editor, "proposeResults", [{ id, version: 2, tier: "COMPLETED" }]);
    expect(await stored(id)).toMatchObject({ state: "PROPOSED", proposed_tier: "COMPLETED" });
  });

  it("is changed where it was returned alone, though all that came with it stays received", async () => {
    const [id, other] = [
      await given({ ...member(3), state: "PROPOSED" }),
      await given({ ...member(4), state: "SELF_RATED" }),
    ];
    await sentFrom(cell, "now()");
    await take(committee, "returnResults", [{ id, version: 1 }], { reason: "Thiếu biên bản" });
    const ratedOn = { ratedOn: "2020-12-10" };
    const answers = [id, other].map((each, at) =>
      take(editor, "selfRateResults", [{ id: each, version: at === 0 ? 2 : 1, tier: "GOOD" }], ratedOn),
    );
    expect(await Promise.all(answers)).toMatchObject([{ __typename: "StepTaken" }, { code: "SUBMISSION_RECEIVED" }]);
    await take(editor, "proposeResults", [{ id, version: 3, tier: "GOOD" }]);
    expect(await take(editor, "withdrawResults", [{ id, version: 4 }])).toMatchObject({ __typename: "Refusal" });
  });

  it("gets no tier, with the reason", async () => {
    const id = await given({ ...member(3), state: "DRAFT" });
    const items = [{ id, version: 1, notRatedReason: "EXEMPT" }];
    expect(await take(editor, "selfRateResults", items, { ratedOn: "2020-12-10" })).toMatchObject({
      results: [{ state: "DRAFT" }],
    });
  });
});

describe("is refused, and nothing is changed", () => {
  it("to withdraw what was sent, until it is returned", async () => {
    const id = await given({ ...member(3), state: "PROPOSED" });
    await sentFrom(cell, null);
    expect(await take(editor, "withdrawResults", [{ id, version: 1 }])).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "items[0].id", message: { vi: expect.stringContaining("đề nghị cấp trên trả lại") } }],
    });
    await api.pool.query("update submission set returned_at = submitted_at + interval '1 hour', return_reason = 'x'");
    expect(await take(editor, "withdrawResults", [{ id, version: 1 }])).toMatchObject({ __typename: "StepTaken" });
  });

  it("to withdraw what was appraised, until its unit's results are given back: the appraisal goes with it", async () => {
    const id = await given({ ...member(3), state: "PROPOSED" });
    await take(committee, "appraiseResults", [{ id, version: 1, tier: "GOOD" }]);
    const withdraws = () => take(editor, "withdrawResults", [{ id, version: 2 }]);
    const appraised = {
      code: "BAD_INPUT",
      problems: [{ path: "items[0].id", message: { vi: expect.stringContaining("đã được thẩm định") } }],
    };
    expect(await withdraws()).toMatchObject(appraised);
    await sentFrom(cell, "now()");
    expect(await withdraws()).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "items[0].id" }] });
    await api.pool.query(
      "update submission set received_at = null, returned_at = submitted_at + interval '1 hour', return_reason = 'x'",
    );
    expect(await withdraws()).toMatchObject({ results: [{ state: "SELF_RATED" }] });
    expect(await stored(id)).toMatchObject({ proposed_tier: null, appraised_tier: null });
  });

  it("to withdraw what is decided, though the results it came with are returned: the decision stands", async () => {
    const id = await given({ ...member(3), state: "DECIDED" });
    await sentFrom(cell, null);
    await api.pool.query("update submission set returned_at = submitted_at + interval '1 hour', return_reason = 'x'");
    expect(await take(editor, "withdrawResults", [{ id, version: 1 }])).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ message: { vi: expect.stringContaining("chưa quyết định") } }],
    });
    expect(await stored(id)).toMatchObject({ state: "DECIDED", decided_tier: "GOOD", version: 1 });
  });

  it("to decide what one entered oneself", async () => {
    const id = await given({ ...member(3), state: "SELF_RATED" });
    await take(committee, "proposeResults", [{ id, version: 1, tier: "GOOD" }]);
    expect(await take(committee, "decideResults", [{ id, version: 2, tier: "GOOD" }], decision)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "items[0].id", message: { vi: expect.stringContaining("người nhập không quyết định") } }],
    });
    expect(await take(superior, "decideResults", [{ id, version: 2, tier: "GOOD" }], decision)).toMatchObject({
      results: [{ state: "DECIDED" }],
    });
  });

  it("to decide the new rating on facts one entered oneself, once the first was cancelled", async () => {
    const id = await given({ ...member(3), state: "SELF_RATED" });
    await take(committee, "proposeResults", [{ id, version: 1, tier: "GOOD" }]);
    await take(superior, "decideResults", [{ id, version: 2, tier: "GOOD" }], decision);
    const { data } = await superior.ask(
      `mutation ($id: ID!) { cancelClassification(id: $id, year: 2020, version: 3,
        ground: CONDITION_NOT_MET, reason: "Không đảm bảo điều kiện", cancelledOn: "2021-01-10") { __typename } }`,
      { id },
    );
    expect(data.cancelClassification.__typename).toBe("Classification");
    const { rows: opened } = await api.pool.query("select id::text as id from classification where replaces_id = $1", [
      id,
    ]);
    const anew = opened[0].id;
    await take(editor, "selfRateResults", [{ id: anew, version: 1, tier: "GOOD" }], { ratedOn: "2021-01-12" });
    await take(editor, "proposeResults", [{ id: anew, version: 2, tier: "GOOD" }]);
    expect(await take(committee, "decideResults", [{ id: anew, version: 3, tier: "GOOD" }], decision)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ message: { vi: expect.stringContaining("người nhập không quyết định") } }],
    });
  });

  it("to appraise, return or decide for a cell that is not the committee", async () => {
    const id = await given({ ...member(3), state: "PROPOSED" });
    const [inCell] = [await api.viewerOf([cell], "DECIDER")];
    expect(await take(inCell, "appraiseResults", [{ id, version: 1, tier: "GOOD" }])).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await take(inCell, "returnResults", [{ id, version: 1 }], { reason: "x" })).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await take(inCell, "decideResults", [{ id, version: 1, tier: "GOOD" }], decision)).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await stored(id)).toMatchObject({ state: "PROPOSED", version: 1 });
  });

  it("to change what was proposed, until it is returned", async () => {
    const id = await given({ ...member(3), state: "PROPOSED" });
    const items = [{ id, version: 1, tier: "COMPLETED" }];
    expect(await take(editor, "selfRateResults", items, { ratedOn: "2020-12-10" })).toMatchObject({
      problems: [{ path: "items[0].id", message: { vi: expect.stringContaining("đề nghị cấp trên trả lại") } }],
    });
  });

  it("all of them where one is against a rule, told with its name and its rule", async () => {
    const sound = await given({ ...member(3), state: "PROPOSED" });
    const weak = await given({
      ...member(9),
      name: "Nguyễn Văn Hạ",
      state: "PROPOSED",
      facts: { levels: { "I.1": "AVERAGE", "I.2": "GOOD", III: "GOOD" }, targets: { assigned: 20, done: 20 } },
    });
    const items = [
      { id: sound, version: 1, tier: "GOOD" },
      { id: weak, version: 1, tier: "EXCELLENT" },
    ];
    expect(await take(committee, "decideResults", items, decision)).toMatchObject({
      code: "AGAINST_RULES",
      findings: expect.arrayContaining([{ ruleId: "HD21.MEMBER.EXCELLENT.CRITERIA" }]),
      problems: [{ path: "items[1].tier", message: { vi: expect.stringContaining("Nguyễn Văn Hạ") } }],
    });
    expect(await stored(sound)).toMatchObject({ state: "PROPOSED", version: 1 });
  });

  it("what somebody else changed meanwhile, and the second of two deciders", async () => {
    const id = await given({ ...member(3), state: "PROPOSED" });
    const [one, other] = await Promise.all(
      [committee, superior].map((who) => take(who, "decideResults", [{ id, version: 1, tier: "GOOD" }], decision)),
    );
    expect([one.__typename, other.__typename].toSorted()).toEqual(["Refusal", "StepTaken"]);
    expect([one.code, other.code]).toContain("CHANGED_MEANWHILE");
  });

  it("to decide on a day before the rating, or before the proposal", async () => {
    const id = await given({ ...member(3), name: "Nguyễn Văn Ba", state: "PROPOSED" });
    const on = (decidedOn: string) =>
      take(committee, "decideResults", [{ id, version: 1, tier: "GOOD" }], { decision: { number: "1", decidedOn } });
    const early = {
      code: "BAD_INPUT",
      problems: [{ path: "decidedOn", message: { vi: expect.stringContaining("Nguyễn Văn Ba") } }],
    };
    expect(await on("2020-12-09")).toMatchObject(early);
    await api.pool.query(
      "insert into procedure_record (year, classification_id, proposed_by, proposed_on) values (2020, $1, 'PARTY_CELL', '2020-12-15')",
      [id],
    );
    expect(await on("2020-12-14")).toMatchObject(early);
    expect(await stored(id)).toMatchObject({ state: "PROPOSED", version: 1 });
    expect(await on("2020-12-15")).toMatchObject({ results: [{ state: "DECIDED" }] });
  });

  it("under QĐ 366 to decide what was not appraised, saying what to do; once it was, it is decided", async () => {
    const id = await given({ ...member(3), name: "Nguyễn Văn Ba", state: "PROPOSED", ...of366 });
    const items = [{ id, version: 1, tier: "GOOD" }];
    expect(await take(committee, "decideResults", items, decision)).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "items[0].id", message: { vi: expect.stringMatching(/^Nguyễn Văn Ba: Chưa thẩm định\./) } }],
    });
    await take(committee, "appraiseResults", items);
    expect(await take(committee, "decideResults", [{ id, version: 2, tier: "GOOD" }], decision)).toMatchObject({
      results: [{ state: "DECIDED" }],
    });
  });

  it("under QĐ 366 to decide before the day the appraisal is recorded on", async () => {
    const id = await given({ ...member(3), state: "PROPOSED", ...of366 });
    await api.pool.query(
      `insert into procedure_record (year, classification_id, appraised_by, appraised_on)
       values (2020, $1, 'COMMITTEE_SUPPORT_UNIT', '2020-12-28')`,
      [id],
    );
    const on = (decidedOn: string) =>
      take(committee, "decideResults", [{ id, version: 1, tier: "GOOD" }], { decision: { number: "1", decidedOn } });
    expect(await on("2020-12-27")).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "decidedOn" }] });
    expect(await on("2020-12-28")).toMatchObject({ results: [{ state: "DECIDED" }] });
  });

  it.each(["1930-02-03", "2019-12-31"])("to rate itself before the rating year, on %s", async (ratedOn) => {
    const id = await given({ ...member(3), state: "DRAFT" });
    expect(await take(editor, "selfRateResults", [{ id, version: 1, tier: "GOOD" }], { ratedOn })).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "ratedOn", message: { vi: "Không được trước năm xếp loại 2020." } }],
    });
  });

  it.each([
    ["a member", member(3), "NEWLY_FOUNDED"],
    ["an organisation", { organisationId: cell, group: "SUB_GRASSROOTS" }, "SUSPENDED"],
  ] as const)("a reason for no tier that is not one of %s", async (_, subject, notRatedReason) => {
    const id = await given({ ...subject, state: "DRAFT" });
    const items = [{ id, version: 1, notRatedReason }];
    expect(await take(editor, "selfRateResults", items, { ratedOn: "2020-12-10" })).toMatchObject({
      code: "BAD_INPUT",
      problems: [{ path: "items[0].notRatedReason", message: { vi: expect.stringContaining("không có lý do") } }],
    });
  });

  it("a result named twice, none at all, a day to come", async () => {
    const id = await given({ ...member(3), state: "PROPOSED" });
    const item = { id, version: 1, tier: "GOOD" };
    expect(await take(committee, "decideResults", [item, item], decision)).toMatchObject({ code: "BAD_INPUT" });
    expect(await take(committee, "decideResults", [], decision)).toMatchObject({ code: "BAD_INPUT" });
    const tomorrow = { decision: { number: "1", decidedOn: "2021-01-16" } };
    expect(await take(committee, "decideResults", [item], tomorrow)).toMatchObject({
      problems: [{ path: "decidedOn" }],
    });
  });
});

/** A member's result under HD 21 whose criteria close the top tier. */
const weakIn = {
  levels: { "I.1": "AVERAGE", "I.2": "GOOD", III: "GOOD" },
  targets: { assigned: 20, done: 20 },
};

describe("a tier that a rule known to be broken closes (rules.md 3.0, «6 proposed tier»)", () => {
  const refused = {
    code: "AGAINST_RULES",
    findings: expect.arrayContaining([{ ruleId: "HD21.MEMBER.EXCELLENT.CRITERIA" }]),
    problems: [{ path: "items[1].tier", message: { vi: expect.stringContaining("Nguyễn Văn Hạ") } }],
  };

  it.each([
    ["proposeResults", "SELF_RATED", () => editor],
    ["appraiseResults", "PROPOSED", () => committee],
  ] as const)("is refused by %s with the rule, all of them or none", async (step, state, who) => {
    const sound = await given({ ...member(3), state });
    const weak = await given({ ...member(9), name: "Nguyễn Văn Hạ", state, facts: weakIn });
    const items = [
      { id: sound, version: 1, tier: "GOOD" },
      { id: weak, version: 1, tier: "EXCELLENT" },
    ];
    expect(await take(who(), step, items)).toMatchObject(refused);
    expect(await stored(sound)).toMatchObject({ state, version: 1 });
    const lower = items.map((item) => ({ ...item, tier: "GOOD" }));
    expect(await take(who(), step, lower)).toMatchObject({ __typename: "StepTaken" });
  });

  it("what may still come in before the decision is told, and does not stop a proposal", async () => {
    const id = await given({ ...member(3), state: "SELF_RATED", attested: {} });
    const items = [{ id, version: 1, tier: "EXCELLENT" }];
    expect(await tried(editor, items)).toMatchObject({
      results: [{ id, isBarred: false, against: [{ ruleId: "HD21.MEMBER.EXCELLENT.PROFILE" }] }],
    });
    expect(await take(editor, "proposeResults", items)).toMatchObject({ results: [{ state: "PROPOSED" }] });
  });

  it("is told before it is proposed, of one's own alone, and nothing is kept", async () => {
    const id = await given({ ...member(9), state: "SELF_RATED", facts: weakIn });
    const items = [{ id, version: 1, tier: "EXCELLENT" }];
    expect(await tried(editor, items)).toMatchObject({
      results: [
        {
          proposal: "REFUSED",
          isBarred: true,
          against: expect.arrayContaining([{ ruleId: "HD21.MEMBER.EXCELLENT.CRITERIA" }]),
        },
      ],
    });
    const neighbour = await api.viewerOf([10], "EDITOR");
    expect(await tried(neighbour, items)).toMatchObject({ code: "NOT_FOUND" });
    expect(await tried(await api.viewerOf([cell]), items)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await tried(editor, [{ id, version: 7, tier: "GOOD" }])).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await stored(id)).toMatchObject({ state: "SELF_RATED", version: 1 });
  });

  it("of two who propose at once one is too late, and nothing is proposed twice", async () => {
    const id = await given({ ...member(3), state: "SELF_RATED" });
    const items = [{ id, version: 1, tier: "GOOD" }];
    const answers = await Promise.all([editor, committee].map((who) => take(who, "proposeResults", items)));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["Refusal", "StepTaken"]);
  });

  it("is not changed in a closed year", async () => {
    const id = await given({ ...member(3), state: "SELF_RATED" });
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2020");
    const answer = await take(editor, "proposeResults", [{ id, version: 1, tier: "GOOD" }]);
    await api.pool.query("update cycle set state = 'OPEN' where year = 2020");
    expect(answer).toMatchObject({ code: "YEAR_CLOSED" });
  });

  async function tried(who: Client, items: readonly object[]) {
    const { data, errors } = await who.ask(
      `query ($items: [TierInput!]!) { triedProposals(year: 2020, items: $items) { __typename
        ... on TriedProposals { results { id proposal isBarred leftToAuthority against { ruleId } } } ... on Refusal { code } } }`,
      { items },
    );
    expect(errors).toBeUndefined();
    return data.triedProposals;
  }
});

describe("ENGINE.QUOTA_BATCH", () => {
  const three = () => Promise.all([3, 9, 15].map((n) => given({ ...member(n), state: "PROPOSED" })));

  it("a scope that is complete and beyond its quota is refused as a whole", async () => {
    const ids = await three();
    const items = ids.map((id) => ({ id, version: 1, tier: "EXCELLENT" }));
    expect(await take(committee, "decideResults", items, decision)).toMatchObject({
      code: "AGAINST_RULES",
      findings: expect.arrayContaining([{ ruleId: expect.stringContaining("QUOTA") }]),
    });
    expect(await stored(ids[0] as string)).toMatchObject({ state: "PROPOSED" });
  });

  it("one that is not complete yet is only warned of", async () => {
    const ids = await three();
    const items = ids.slice(0, 2).map((id) => ({ id, version: 1, tier: "EXCELLENT" }));
    expect(await take(committee, "decideResults", items, decision)).toMatchObject({ __typename: "StepTaken" });
  });
});

describe("where no tier has its votes (documents of 2016, rules.md C19)", () => {
  const considered = () =>
    given({
      ...member(3),
      ruleSetId: "KH57",
      state: "PROPOSED",
      facts: {
        civilServantTier: "COMPLETED_LIMITED",
        votes: { official: 18, for: { EXCELLENT: 0, GOOD: 9, COMPLETED: 9, NOT_COMPLETED: 0 } },
      },
    });

  it("the committee decides with a reason, and what it decided against stays a warning", async () => {
    const id = await considered();
    const reason = "Cấp ủy đã xem xét, quyết định";
    expect(await take(committee, "decideResults", [{ id, version: 1, tier: "GOOD", reason }], decision)).toMatchObject({
      __typename: "StepTaken",
    });
    const kept = await api.pool.query("select state, tier, decision_reason from classification where id = $1", [id]);
    expect(kept.rows).toEqual([{ state: "DECIDED", tier: "GOOD", decision_reason: reason }]);
    const warned = await api.pool.query("select from warning where classification_id = $1 and outcome <> 'PASSED'", [
      id,
    ]);
    expect(warned.rowCount).toBeGreaterThan(0);
  });

  it("not without one, and nothing is kept", async () => {
    const id = await considered();
    expect(await take(committee, "decideResults", [{ id, version: 1, tier: "GOOD" }], decision)).toMatchObject({
      code: "AGAINST_RULES",
      problems: [{ message: { vi: expect.stringContaining("phải ghi lý do") } }],
    });
    expect(await stored(id)).toMatchObject({ state: "PROPOSED", decided_tier: null });
  });
});

describe("who gets no tier any more", () => {
  it("leaves the scope beyond its quota: what was decided there is to be looked at again", async () => {
    for (const [at, tier] of (["EXCELLENT", "GOOD", "GOOD", "GOOD", "GOOD"] as const).entries())
      await given({ ...member(3 + 6 * at), tier });
    const last = await given({ ...member(33), state: "SELF_RATED" });
    await given({ ...member(39), tier: "EXCELLENT" });
    const open = () =>
      rows(
        api.orm.em.fork(),
        "select cause, cause_id::text as by from recheck where quota_use_id > 0 and resolved_at is null",
      );
    expect(await open()).toEqual([]);
    const unrated = [{ id: last, version: 1, notRatedReason: "EXEMPT" }];
    await take(editor, "selfRateResults", unrated, { ratedOn: "2020-12-10" });
    expect(await open()).toEqual([{ cause: "NOT_RATED", by: last }]);
    await take(editor, "selfRateResults", [{ id: last, version: 2, tier: "GOOD" }], { ratedOn: "2020-12-10" });
    expect(await open()).toEqual([]);
  });
});
