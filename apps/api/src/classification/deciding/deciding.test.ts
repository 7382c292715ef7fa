import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aClassification, type GivenClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";
import { evaluateClassifications } from "../evaluation.service.ts";

const api = await smallCountryApi();
const [district, commune, cell] = [4, 8, 12];
let committee: Client;
let reader: Client;

beforeAll(async () => {
  committee = await api.viewerOf([commune], "DECIDER");
  reader = await api.viewerOf([district], "VIEWER");
});
beforeEach(() => api.pool.query("delete from classification"));

/** Members of one cell, each at a tier, proposed. */
async function proposed(...tiers: NonNullable<GivenClassification["tier"]>[]): Promise<string[]> {
  const tx = api.orm.em.fork();
  const ids: string[] = [];
  for (const [at, tier] of tiers.entries()) {
    const who = {
      subjectKind: "MEMBER",
      organisationId: cell,
      subjectId: 3 + 6 * at,
      name: `Đảng viên ${at + 1}`,
    } as const;
    ids.push(await aClassification(tx, { year: 2020, ...who, tier, state: "PROPOSED" }));
  }
  await evaluateClassifications(tx, 2020, { organisationId: 1 });
  return ids;
}

const scopeId = async () => (await api.pool.query("select id::text as id from quota_use where year = 2020")).rows[0].id;

const ask = async (who: Client, query: string, variables: object) => {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
};

const scope = (who: Client, quotaUseId: string) =>
  ask(
    who,
    `query ($quotaUseId: ID!) { answer: candidates(quotaUseId: $quotaUseId, year: 2020) { __typename
      ... on CandidateScope { total mayDecide mayAppraise quota { excellent good maxGoodOnly pending }
        nodes { id version subjectName proposedTier ceiling forced ballot { eligible votes { tier count } } opinions { giver tier }
          enteredByViewer notExcellent { ruleId } } }
      ... on Refusal { code } } }`,
    { quotaUseId },
  );

const tryOut = (who: Client, items: readonly object[]) =>
  ask(
    who,
    `query ($items: [TierInput!]!) { answer: whatIf(year: 2020, items: $items) { __typename
      ... on WhatIf { quotas { excellent good maxGoodOnly status } results { id proposal leftToAuthority against { ruleId } }
        touched { subjectName ceilingBefore ceilingAfter } }
      ... on Refusal { code } } }`,
    { items },
  );

describe("one scope on one page", () => {
  it("has its candidates, highest first, with votes, opinions and what the rules say", async () => {
    const [first, second] = await proposed("GOOD", "EXCELLENT");
    await api.pool.query(
      `update classification set ballot = '{"eligible": 12, "votes": {"EXCELLENT": 10, "GOOD": 2}}' where id = $1`,
      [second],
    );
    await api.pool.query(
      `insert into opinion (year, classification_id, kind, giver, given_on, tier) values (2020, $1, 'RELATED_BODY', 'Công đoàn', '2020-12-18', 'GOOD')`,
      [second],
    );
    expect(await scope(committee, await scopeId())).toMatchObject({
      total: 2,
      mayDecide: true,
      mayAppraise: true,
      quota: { excellent: 1, good: 1, pending: 2 },
      nodes: [
        {
          id: second,
          ballot: {
            eligible: 12,
            votes: [
              { tier: "EXCELLENT", count: 10 },
              { tier: "GOOD", count: 2 },
            ],
          },
          opinions: [{ giver: "Công đoàn", tier: "GOOD" }],
          ceiling: "EXCELLENT",
          notExcellent: [],
        },
        { id: first, proposedTier: "GOOD", enteredByViewer: false },
      ],
    });
  });

  it("a reader sees it and may do nothing; who does not see it finds nothing", async () => {
    await proposed("GOOD");
    const id = await scopeId();
    expect(await scope(reader, id)).toMatchObject({ mayDecide: false, mayAppraise: false });
    expect(await scope(await api.viewerOf([3], "DECIDER"), id)).toEqual({ __typename: "Refusal", code: "NOT_FOUND" });
  });
});

describe("what if", () => {
  it("one is raised and one lowered: places, verdicts and the cell's ceiling as they would be, nothing kept", async () => {
    const tx = api.orm.em.fork();
    const [weak, strong, ...others] = await proposed("COMPLETED", "GOOD", "GOOD", "GOOD", "GOOD");
    await aClassification(tx, {
      year: 2020,
      organisationId: cell,
      group: "SUB_GRASSROOTS",
      name: "Chi bộ",
      state: "PROPOSED",
    });
    const stored = "select id, version, tier from classification order by id";
    const before = (await api.pool.query(stored)).rows;
    const answer = await tryOut(committee, [
      { id: strong, version: 1, tier: "EXCELLENT" },
      { id: weak, version: 1, tier: "NOT_COMPLETED" },
      ...others.map((id) => ({ id, version: 1, tier: "GOOD" })),
    ]);
    expect(answer).toMatchObject({
      quotas: [{ excellent: 1, good: 3, maxGoodOnly: 1, status: "OK" }],
      results: [
        { id: strong, proposal: "ACCEPTED", against: [], leftToAuthority: false },
        { id: weak, proposal: "ACCEPTED" },
        ...others.map((id) => ({ id, proposal: "ACCEPTED" })),
      ],
      touched: [{ subjectName: "Chi bộ", ceilingBefore: "EXCELLENT", ceilingAfter: "COMPLETED" }],
    });
    expect((await api.pool.query(stored)).rows).toEqual(before);
  });

  it("its figures are those of the decision that follows", async () => {
    const ids = await proposed("GOOD", "GOOD", "GOOD", "GOOD", "GOOD", "GOOD");
    const items = ids.map((id, at) => ({ id, version: 1, tier: at === 0 ? "EXCELLENT" : "GOOD" }));
    const { quotas } = await tryOut(committee, items);
    await ask(
      committee,
      `mutation ($items: [DecidedTierInput!]!) { answer: decideResults(year: 2020, items: $items, decision: {number: "1", decidedOn: "2020-12-28"})
        { __typename ... on Refusal { code problems { message { vi } } } } }`,
      { items },
    );
    expect((await scope(committee, await scopeId())).quota).toMatchObject({
      excellent: quotas[0].excellent,
      good: quotas[0].good,
      maxGoodOnly: quotas[0].maxGoodOnly,
      pending: 0,
    });
  });

  it("tells of what it touches within sight alone: a member counts where it violated, in another province", async () => {
    const tx = api.orm.em.fork();
    const elsewhere = 13;
    const [id] = await proposed("GOOD");
    const violation = { form: "REPRIMAND", effectiveOn: "2020-06-01", violationId: "1", violationOrgId: elsewhere };
    await api.pool.query("update classification set facts = facts || $2::jsonb where id = $1", [
      id,
      JSON.stringify({ disciplines: [{ ...violation, executingOrgId: cell }] }),
    ]);
    const foreign = { organisationId: elsewhere, year: 2020, name: "Chi bộ Kho bạc", group: "GRASSROOTS" };
    await aClassification(tx, { ...foreign, state: "PROPOSED", tier: "EXCELLENT" });
    const items = [{ id, version: 1, tier: "NOT_COMPLETED" }];
    const touched = [{ subjectName: "Chi bộ Kho bạc", ceilingBefore: "EXCELLENT", ceilingAfter: "NOT_COMPLETED" }];
    expect(await tryOut(await api.viewerOf([1], "DECIDER"), items)).toMatchObject({ touched });
    expect(await tryOut(committee, items)).toMatchObject({ results: [{ id }], touched: [] });
  });

  it("answers for a subject that gets no tier", async () => {
    const tx = api.orm.em.fork();
    const exempt = { subjectKind: "MEMBER", organisationId: cell, subjectId: 3, notRatedReason: "EXEMPT" } as const;
    const id = await aClassification(tx, { year: 2020, ...exempt, state: "DRAFT" });
    expect(await tryOut(committee, [{ id, version: 1, tier: "GOOD" }])).toMatchObject({ results: [{ id }] });
  });

  it("is for who appraises or decides there", async () => {
    const [id] = await proposed("GOOD");
    expect(await tryOut(reader, [{ id, version: 1, tier: "GOOD" }])).toMatchObject({ code: "NOT_ALLOWED" });
    const inCell = await api.viewerOf([cell], "DECIDER");
    expect(await tryOut(inCell, [{ id, version: 1, tier: "GOOD" }])).toMatchObject({ code: "NOT_ALLOWED" });
  });
});
