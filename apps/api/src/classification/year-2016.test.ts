import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { openOrm } from "../database/open-orm.ts";
import { Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { undone } from "../testing/undone.ts";
import { verifyRuleWarnings } from "../verify/rule-warnings.ts";
import { factsOf } from "./classification.facts.ts";
import { classification } from "./classification.service.ts";
import { evaluateClassifications } from "./evaluation.service.ts";

const { url, pool } = await smallCountryDatabase();
const orm = await openOrm(url);
const [commune, cell] = [8, 12];

beforeAll(async () => {
  await copyQuotaParameters(orm.em.fork());
  await pool.query(`insert into cycle (year, closes_on, regime) values (2016, '2016-12-31', 'POINTS_2016');
    insert into cycle_rule_set values (2016, 1, 'NONE'), (2016, ${commune}, 'KH57')`);
});
afterAll(() => orm.close());
beforeEach(() => pool.query("delete from classification"));

const inOrder = {
  points: [38.5, 18.5, 14, 13, 9],
  peers: [
    { kind: "GOVERNMENT", tier: "HIGHEST" },
    { kind: "MASS_ORGANIZATION", tier: "HIGHEST" },
  ],
  collectiveExcellent: true,
  collectiveGood: true,
  meetingsRegular: true,
};
const in2016 = { year: 2016, ruleSetId: "KH57", attested: {} } as const;
const theCell = (given: Partial<GivenClassification> = {}): GivenClassification => ({
  ...in2016,
  organisationId: cell,
  group: "SUB_GRASSROOTS",
  facts: inOrder,
  ...given,
});
const aMember = (facts: object, given: Partial<GivenClassification> = {}): GivenClassification => ({
  ...in2016,
  organisationId: cell,
  subjectKind: "MEMBER",
  subjectId: 3,
  facts,
  ...given,
});

async function read(tx: Tx, given: GivenClassification) {
  const id = await aClassification(tx, given);
  const answer = await classification(tx, id, 2016);
  if (answer instanceof Refused) throw new Error(answer.code);
  return answer;
}

describe("an organisation of 2016", () => {
  it("is judged by its points, its peers and the tiers of its members", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, aMember({}, { tier: "GOOD" }));
      const { explanation, scoreSheet, ruleSet } = await read(tx, theCell({ tier: "EXCELLENT" }));
      expect(ruleSet.id).toBe("KH57");
      expect(explanation).toMatchObject({
        status: "RATEABLE",
        ceiling: "EXCELLENT",
        cumulative: false,
        proposal: "ACCEPTED",
      });
      expect(scoreSheet).toMatchObject({ total: 93, maxTotal: 100, band: "EXCELLENT" });
      expect(scoreSheet?.groups.map(({ field, points, max }) => [field, points, max])).toEqual([
        ["p1", 38.5, 40],
        ["p2", 18.5, 20],
        ["p3", 14, 15],
        ["p4", 13, 15],
        ["p5", 9, 10],
      ]);
    }));

  it("says why it is not at the top: one mass organisation at its second tier (rules.md 7, example 60)", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, aMember({}, { tier: "GOOD" }));
      const peers = [...inOrder.peers, { kind: "MASS_ORGANIZATION", tier: "SECOND" }];
      const { explanation } = await read(tx, theCell({ facts: { ...inOrder, peers } }));
      expect(explanation.ceiling).toBe("GOOD");
      expect(explanation.whyNotHigher.map(({ ruleId }) => ruleId)).toEqual(["KH57.ORG.CLEAN_STRONG.PEER_ORGS"]);
    }));

  it("waits for its members", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, aMember({}, { state: "DRAFT" }));
      const { explanation } = await read(tx, theCell());
      expect(explanation).toMatchObject({ status: "BLOCKED" });
    }));

  it("a tier its conditions refuse is warned of, and forgotten when it is put right", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, aMember({}, { tier: "GOOD" }));
      const facts = { ...inOrder, points: [34.5, 16.5, 12, 12, 9], leaderDiscipline: { selfDetected: false } };
      await aClassification(tx, theCell({ facts, tier: "GOOD" }));
      const warned = async () => {
        await evaluateClassifications(tx, 2016, { organisationId: 1 });
        expect((await verifyRuleWarnings(tx)).differences).toEqual([]);
        return rows(tx, "select rule_id, severity from warning where kind = 'RULE' and subject_kind = 'ORG'");
      };
      expect(await warned()).toEqual([{ rule_id: "KH57.ORG.GOOD.NO_DISCIPLINE", severity: "WARN" }]); // came decided: rules.md 3.18
      await rows(tx, "update classification set decided_tier = 'COMPLETED' where subject_kind = 'ORG'");
      expect(await warned()).toEqual([]);
    }));
});

describe("a member of 2016", () => {
  const votes = (excellent: number, good: number, completed = 0) => ({
    official: 18,
    for: { EXCELLENT: excellent, GOOD: good, COMPLETED: completed, NOT_COMPLETED: 0 },
  });

  it("at exactly two thirds of the votes is not excellent (rules.md 7, example 65)", () =>
    undone(orm, async (tx) => {
      const { explanation, scoreSheet } = await read(
        tx,
        aMember({ civilServantTier: "EXCELLENT", votes: votes(12, 17) }),
      );
      expect(scoreSheet).toBeNull();
      expect(explanation).toMatchObject({ status: "RATEABLE", ceiling: "GOOD" });
      expect(explanation.whyNotHigher[0]).toMatchObject({
        ruleId: "KH57.MEMBER.EXCELLENT.CONDITIONS",
        arithmetic: "3 · 12 = 36 ≤ 2 · 18 = 36",
      });
    }));

  it("an award stands in for the tier as a civil servant (example 67)", () =>
    undone(orm, async (tx) => {
      const facts = { civilServantTier: "GOOD", award: "CERTIFICATE_OF_MERIT", votes: votes(13, 0) };
      const { explanation } = await read(tx, aMember(facts, { tier: "EXCELLENT" }));
      expect(explanation).toMatchObject({ ceiling: "EXCELLENT", proposal: "ACCEPTED" });
    }));

  it("where no tier has its votes the committee considers, and every tier says what it misses (C19)", () =>
    undone(orm, async (tx) => {
      const facts = { civilServantTier: "COMPLETED_LIMITED", votes: votes(0, 9, 9) };
      const { explanation } = await read(tx, aMember(facts, { state: "DRAFT" }));
      expect(explanation).toMatchObject({ status: "UNDECIDED", ceiling: null });
      expect(explanation.whyNotHigher.map(({ blocksTier }) => blocksTier)).toEqual(["EXCELLENT", "GOOD", "COMPLETED"]);
    }));
});

it.each(["COLLECTIVE", "LEADER"] as const)("no %s is rated by points and votes", (subjectKind) =>
  undone(orm, async (tx) => {
    const id = await aClassification(tx, { ...in2016, organisationId: commune, subjectKind, subjectId: 8 });
    await expect(factsOf(tx, 2016, [id])).rejects.toThrow("is rated by points and votes");
  }),
);
