import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { openOrm } from "../database/open-orm.ts";
import { Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { undone } from "../testing/undone.ts";
import { verifyRuleWarnings } from "../verify/rule-warnings.ts";
import { classification } from "./classification.service.ts";
import { evaluateClassifications } from "./evaluation.service.ts";
import { dependentsOfEach } from "./recheck/around.ts";

const { url, pool } = await smallCountryDatabase();
const orm = await openOrm(url);
const [commune, cell, committee, secretary] = [8, 12, 8, 4];

beforeAll(async () => {
  await copyQuotaParameters(orm.em.fork());
  await pool.query(`insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'POINTS_2025');
    insert into cycle_rule_set values (2025, 1, 'QD366')`);
});
afterAll(() => orm.close());
beforeEach(() => pool.query("delete from classification"));

const inOrder = {
  points: { common: 28.25, results: 62.5 },
  tasks: { assigned: 10, done: 10, late: 0, exceeded: 3, failed: 0 },
  qualityAttested: true,
  hasEvidence: true,
  previousDefects: { total: 2, remedied: 2 },
};
const in2025 = { year: 2025, ruleSetId: "QD366", attested: {} } as const;
const aMember = (given: Partial<GivenClassification> = {}): GivenClassification => ({
  ...in2025,
  organisationId: cell,
  subjectKind: "MEMBER",
  subjectId: 3,
  facts: inOrder,
  ...given,
});
const theCell = (given: Partial<GivenClassification> = {}): GivenClassification => ({
  ...in2025,
  organisationId: cell,
  group: "SUB_GRASSROOTS",
  facts: inOrder,
  ...given,
});
const aCollective = (given: Partial<GivenClassification> = {}): GivenClassification => ({
  ...in2025,
  organisationId: commune,
  subjectKind: "COLLECTIVE",
  subjectId: committee,
  facts: inOrder,
  ...given,
});
const aLeader = (given: Partial<GivenClassification> = {}): GivenClassification => ({
  ...in2025,
  organisationId: commune,
  subjectKind: "LEADER",
  subjectId: secretary,
  facts: inOrder,
  ...given,
});

async function read(tx: Tx, given: GivenClassification) {
  const id = await aClassification(tx, given);
  const answer = await classification(tx, id, 2025);
  if (answer instanceof Refused) throw new Error(answer.code);
  return answer;
}

const why = ({ explanation }: Awaited<ReturnType<typeof read>>) => explanation.whyNotHigher.map(({ ruleId }) => ruleId);

describe("a member under QĐ 366", () => {
  it("reaches the top with 90 points and three tasks in ten above requirement", () =>
    undone(orm, async (tx) => {
      const { explanation, scoreSheet } = await read(tx, aMember({ tier: "EXCELLENT" }));
      expect(explanation).toMatchObject({ status: "RATEABLE", ceiling: "EXCELLENT", proposal: "ACCEPTED" });
      expect(scoreSheet).toMatchObject({ total: 90.75, maxTotal: 100, band: "EXCELLENT" });
      expect(scoreSheet?.groups.map(({ field, points, max }) => [field, points, max])).toEqual([
        ["common", 28.25, 30],
        ["results", 62.5, 70],
      ]);
      expect(scoreSheet?.tasks.map(({ value }) => value?.vi)).toEqual(["10", "10", "0", "3", "0"]);
    }));

  it("is good with the same points and two tasks above requirement: bands are lower bounds (example 10)", () =>
    undone(orm, async (tx) => {
      const facts = { ...inOrder, tasks: { ...inOrder.tasks, exceeded: 2 } };
      const answer = await read(tx, aMember({ facts }));
      expect(answer.explanation.ceiling).toBe("GOOD");
      expect(answer.scoreSheet?.band).toBe("EXCELLENT");
      expect(why(answer)).toEqual(["QD366.TIER.EXCELLENT.INDIVIDUAL_TASKS"]);
      expect(answer.explanation.whyNotHigher[0]?.arithmetic).toContain("200 <");
    }));

  it("with a quarter of the tasks late is referred to the deciding body, and open once it answers (example 16)", () =>
    undone(orm, async (tx) => {
      const tasks = { assigned: 20, done: 20, late: 5, exceeded: 0, failed: 0 };
      const facts = { ...inOrder, points: { common: 20, results: 45 }, tasks };
      const { explanation, attestable } = await read(tx, aMember({ facts, tier: "COMPLETED" }));
      expect(explanation).toMatchObject({ ceiling: "COMPLETED", proposal: "NEEDS_ATTESTATION" });
      expect(explanation.findings.find(({ ruleId }) => ruleId === "QD366.TIER.GAP")).toMatchObject({
        outcome: "UNANSWERED",
        clause: [],
      });
      expect(attestable.map(({ ruleId }) => ruleId)).toContain("QD366.TIER.GAP");
      await rows(tx, "delete from classification");
      const lowest = await read(tx, aMember({ facts, tier: "NOT_COMPLETED" }));
      expect(lowest.explanation.proposal).toBe("NEEDS_ATTESTATION");
      await rows(tx, "delete from classification");
      const answered = await read(tx, aMember({ facts, tier: "COMPLETED", attested: { "QD366.TIER.GAP": true } }));
      expect(answered.explanation.proposal).toBe("ACCEPTED");
    }));

  it.each([
    ["rated the day before the review was completed", { ratedOn: "2025-12-04" }, "BLOCKED"],
    ["rated on that day", { ratedOn: "2025-12-05" }, "RATEABLE"],
    ["not rated yet", { ratedOn: null, reviewCompletedOn: "2026-01-05" }, "RATEABLE"],
  ])("%s: the review comes first (rules-2025.md, 160)", (_, days, status) =>
    undone(orm, async (tx) => {
      const { explanation } = await read(tx, aMember(days));
      expect(explanation.status).toBe(status);
      const asked = explanation.findings.find(({ ruleId }) => ruleId === "QD366.USE.REVIEW_FIRST");
      expect(asked?.outcome === "FAILED").toBe(status === "BLOCKED");
    }),
  );

  it("with more points than a group gives is refused by its rule, not by the form", () =>
    undone(orm, async (tx) => {
      const { explanation } = await read(tx, aMember({ facts: { ...inOrder, points: { common: 31, results: 60 } } }));
      expect(explanation.status).toBe("BLOCKED");
    }));

  it("with counts that contradict each other, as they may come with the data, is blocked in words", () =>
    undone(orm, async (tx) => {
      const tasks = { assigned: 10, done: 12, late: 0, exceeded: 3, failed: 3 };
      const { explanation } = await read(tx, aMember({ facts: { ...inOrder, tasks }, tier: "EXCELLENT" }));
      expect(explanation).toMatchObject({ status: "BLOCKED", proposal: "REFUSED" });
    }));

  it("what nobody asks is no fact", () =>
    undone(orm, async (tx) => {
      await expect(read(tx, aMember({ facts: { levels: {} } }))).rejects.toThrow("facts of MEMBER under QĐ 366");
    }));
});

describe("an organisation under QĐ 366", () => {
  it("waits for its members and its committee", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, aMember());
      expect((await read(tx, theCell())).explanation.status).toBe("RATEABLE");
      await rows(tx, "delete from classification");
      await aClassification(tx, aMember({ state: "DRAFT" }));
      expect((await read(tx, theCell())).explanation.status).toBe("BLOCKED");
      await aClassification(tx, aCollective({ state: "PROPOSED" }));
      const { explanation } = await read(tx, theCell({ organisationId: commune, group: "GRASSROOTS" }));
      const parts = explanation.findings.find(({ ruleId }) => ruleId === "QD366.ORDER.PARTS_BEFORE_ORG");
      expect(parts).toMatchObject({ outcome: "FAILED" });
    }));

  it("with anybody of its collective disciplined is not excellent, and is warned of where it was decided so", () =>
    undone(orm, async (tx) => {
      const facts = { ...inOrder, personDisciplines: [{ form: "REPRIMAND", dutyRelated: false }] };
      await aClassification(tx, aMember());
      await aClassification(tx, theCell({ facts, tier: "EXCELLENT" }));
      const warned = async () => {
        await evaluateClassifications(tx, 2025, { organisationId: 1 });
        expect((await verifyRuleWarnings(tx)).differences).toEqual([]);
        return rows(tx, "select rule_id from warning where kind = 'RULE' and subject_kind = 'ORG'");
      };
      expect(await warned()).toEqual([{ rule_id: "QD366.TIER.EXCELLENT.COLLECTIVE_NO_DISCIPLINE" }]);
      await rows(tx, "update classification set decided_tier = 'GOOD' where subject_kind = 'ORG'");
      expect(await warned()).toEqual([]);
    }));
});

describe("collectives and leaders under QĐ 366", () => {
  it("a commune's collective that completed 69 of 100 tasks is at the lowest (example 21)", () =>
    undone(orm, async (tx) => {
      const tasks = { assigned: 100, done: 69, late: 0, exceeded: 0, failed: 31 };
      const facts = { ...inOrder, points: { common: 20, results: 40 }, tasks };
      const { explanation } = await read(tx, aCollective({ facts, tier: "COMPLETED" }));
      expect(explanation).toMatchObject({ forced: true, proposal: "REFUSED" });
    }));

  it("a head waits for the collective and is reminded where rated above it (example 34)", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, aCollective({ state: "PROPOSED" }));
      expect((await read(tx, aLeader({ isHead: true }))).explanation.status).toBe("BLOCKED");
      await rows(tx, "delete from classification");
      await aClassification(tx, aCollective());
      const { explanation } = await read(tx, aLeader({ isHead: true, tier: "EXCELLENT" }));
      expect(explanation).toMatchObject({ ceiling: "EXCELLENT", proposal: "ACCEPTED" });
      expect(explanation.findings.find(({ ruleId }) => ruleId === "QD366.LEADER.HEAD_CAP")).toMatchObject({
        outcome: "WARNING",
      });
    }));

  it("a leader voted differently at two places waits until the authority decides (QD366.PLACE.RATING)", () =>
    undone(orm, async (tx) => {
      const placeVotes = [
        { place: "Ban Thường vụ", tier: "EXCELLENT" },
        { place: "Lãnh đạo UBND", tier: "GOOD" },
      ];
      const divergence = { tier: "GOOD", byBody: "Ban Thường vụ", decidedOn: "2025-12-20", reason: "Chức vụ cao nhất" };
      const under = async (facts: object) => {
        await rows(tx, "delete from classification");
        await aClassification(tx, aCollective());
        const { explanation } = await read(tx, aLeader({ facts: { ...inOrder, ...facts } }));
        const place = explanation.findings.find(({ ruleId }) => ruleId === "QD366.PLACE.RATING");
        return [explanation.status, place?.outcome, place?.facts.filter(({ name }) => name === "votedTiers").length];
      };
      expect(await under({ placeVotes })).toEqual(["BLOCKED", "UNKNOWN", 2]);
      expect(await under({ placeVotes, divergence })).toEqual(["RATEABLE", "PASSED", 2]);
      expect(await under({ placeVotes, isHighestPost: true })).toEqual(["RATEABLE", "PASSED", 2]);
      expect(await under({ placeVotes: [placeVotes[0], placeVotes[0]] })).toEqual(["RATEABLE", "NOT_APPLICABLE", 0]);
    }));

  it("a member is rated by the cell, however other places voted", () =>
    undone(orm, async (tx) => {
      const placeVotes = [
        { place: "Chi bộ", tier: "GOOD" },
        { place: "Cơ quan", tier: "COMPLETED" },
      ];
      const { explanation } = await read(tx, aMember({ facts: { ...inOrder, placeVotes } }));
      expect(explanation.status).toBe("RATEABLE");
    }));

  it("eleven of twenty ballots of low confidence force the lowest, ten do not (example 31)", () =>
    undone(orm, async (tx) => {
      const with20 = (low: number) => aLeader({ facts: { ...inOrder, confidence: { ballots: 20, low } } });
      expect((await read(tx, with20(10))).explanation.forced).toBe(false);
      await rows(tx, "delete from classification");
      expect((await read(tx, with20(11))).explanation.forced).toBe(true);
    }));
});

describe("what waits for what (QĐ 366, Điều 12, khoản 2)", () => {
  const [district, board] = [4, 4];
  const upper = () => aCollective({ organisationId: district, subjectId: board, state: "PROPOSED" });

  it.each([
    ["still to be decided", aCollective({ state: "PROPOSED" }), "FAILED"],
    ["decided", aCollective(), "PASSED"],
    ["not rated", aCollective({ state: "DRAFT", notRatedReason: "NEWLY_FOUNDED" }), "PASSED"],
  ])("a collective below that is %s (QD366.ORDER.LOWER_FIRST)", (_, below, outcome) =>
    undone(orm, async (tx) => {
      await aClassification(tx, below);
      const { explanation } = await read(tx, upper());
      expect(explanation.findings.find(({ ruleId }) => ruleId === "QD366.ORDER.LOWER_FIRST")).toMatchObject({
        outcome,
      });
    }),
  );

  it("its organisation and the collective above rest on a collective; before 2025 neither does", () =>
    undone(orm, async (tx) => {
      const ids = [await aClassification(tx, upper()), await aClassification(tx, theCell({ organisationId: commune }))];
      const below = await aClassification(tx, aCollective());
      const kindsOf = async () => {
        const found = (await dependentsOfEach(tx, 2025, [below])).get(below) ?? [];
        return found.filter(({ id }) => ids.includes(id)).map(({ via }) => via);
      };
      expect((await kindsOf()).toSorted()).toEqual(["LOWER_COLLECTIVE", "PART_OF_ORGANISATION"]);
      await rows(tx, "update cycle set regime = 'TIERS_2019' where year = 2025");
      expect(await kindsOf()).toEqual([]);
    }));
});
