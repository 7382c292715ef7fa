import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { openOrm } from "../database/open-orm.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { asRequestOf, undone } from "../testing/undone.ts";
import { factsOf } from "./classification.facts.ts";
import { dependentsOfEach } from "./recheck/around.ts";
import { verdictOf } from "./verdict-of.ts";

const { url, pool } = await smallCountryDatabase();
const orm = await openOrm(url);
/** The commune's committee, and a district the leader moved to; a cell of the commune, and one elsewhere. */
const [commune, committee, district, cell, cellElsewhere] = [8, 8, 4, 12, 9];

beforeAll(async () => {
  await copyQuotaParameters(orm.em.fork());
  await pool.query(`insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'POINTS_2025');
    insert into cycle_rule_set values (2025, 1, 'QD366')`);
});
afterAll(() => orm.close());
beforeEach(() => pool.query("delete from classification"));

const inOrder = {
  points: { common: 28, results: 66 },
  tasks: { assigned: 10, done: 10, late: 0, exceeded: 3, failed: 0 },
  qualityAttested: true,
  previousDefects: { total: 0, remedied: 0 },
};
const reprimand = { form: "REPRIMAND", dutyRelated: true };
const disciplined = { ...inOrder, disciplines: [{ ...reprimand, violatedElsewhere: true }] };
const in2025 = { year: 2025, ruleSetId: "QD366", attested: {}, facts: inOrder } as const;
const aCommittee: GivenClassification = {
  ...in2025,
  organisationId: commune,
  subjectKind: "COLLECTIVE",
  subjectId: committee,
};

/** Somebody who sat in the commune's committee until June and leads in the district since. */
async function aMovedLeader(tx: Tx, given: Partial<GivenClassification> = {}): Promise<string> {
  await rows(tx, former, [commune, committee]);
  const post = await firstRow<{ id: number }>(tx, present, [district]);
  return aClassification(tx, {
    ...in2025,
    organisationId: district,
    subjectKind: "LEADER",
    subjectId: Number(post?.id),
    tier: "NOT_COMPLETED",
    facts: disciplined,
    ...given,
  });
}

const former = `
  insert into leader (full_name, member_id, organisation_id, collective_id, title, title_group_id, valid)
  select 'Trần Văn Dời', 3, $1, $2, 'Ủy viên', min(id), '[2020-01-01,2025-06-01)' from title_group`;
const present = `
  insert into leader (full_name, member_id, organisation_id, title, title_group_id, valid)
  select 'Trần Văn Dời', 3, $1, 'Phó Trưởng ban', min(id), '[2025-06-01,)' from title_group returning id`;

async function judged(tx: Tx, id: string) {
  const [subject] = await factsOf(tx, 2025, [id]);
  if (subject === undefined) throw new Error("not found");
  return { facts: subject.subject.facts, verdict: verdictOf(subject) };
}

describe("a leader disciplined at the new place for what was done at the former (QD366.ELIG.DISCIPLINE.FORMER_ORG)", () => {
  const lowest = "QD366.TIER.NOT_COMPLETED.COLLECTIVE_MEMBER_DISCIPLINE";

  it("counts at the collective the leader sat in; whether it was within its competence it has to say", () =>
    undone(orm, async (tx) => {
      await aMovedLeader(tx);
      const { facts, verdict } = await judged(tx, await aClassification(tx, aCommittee));
      expect(facts).toHaveProperty("personDisciplines", [{ ...reprimand, disciplinedElsewhere: true }]);
      expect(verdict.findings.find(({ ruleId }) => ruleId === lowest)?.outcome).toBe("UNKNOWN");
    }));

  it("what the body enters itself stands in its place", () =>
    undone(orm, async (tx) => {
      await aMovedLeader(tx);
      const entered = [{ ...reprimand, disciplinedElsewhere: true, withinCompetence: true }];
      const facts = { ...inOrder, personDisciplines: entered };
      const judgement = await judged(tx, await aClassification(tx, { ...aCommittee, facts }));
      expect(judgement.facts).toHaveProperty("personDisciplines", entered);
      expect(judgement.verdict).toMatchObject({ forced: true, ceiling: "NOT_COMPLETED" });
    }));

  it("counts at the organisation, not at the new one", () =>
    undone(orm, async (tx) => {
      await aMovedLeader(tx);
      const here = await judged(tx, await aClassification(tx, { ...in2025, organisationId: commune }));
      const there = await judged(tx, await aClassification(tx, { ...in2025, organisationId: district }));
      expect(here.facts).toHaveProperty("personDisciplines");
      expect(there.facts).not.toHaveProperty("personDisciplines");
    }));

  it("not before it is decided where the leader is now", () =>
    undone(orm, async (tx) => {
      await aMovedLeader(tx, { state: "DRAFT" });
      const { facts } = await judged(tx, await aClassification(tx, aCommittee));
      expect(facts).not.toHaveProperty("personDisciplines");
    }));

  it("who sees the former place alone reads the same, without the name", () =>
    undone(orm, async (tx) => {
      await aMovedLeader(tx);
      const id = await aClassification(tx, aCommittee);
      const seen = await asRequestOf(tx, [commune], (request) => judged(request, id));
      expect(seen.facts).toEqual((await judged(tx, id)).facts);
      const moved = (request: Tx) => rows(request, "select * from moved_leaders(2025, $1::int[])", [[commune]]);
      expect(await asRequestOf(tx, [commune], moved)).toHaveLength(1);
      expect(await asRequestOf(tx, [cellElsewhere], moved)).toEqual([]);
    }));

  it("the former bodies rest on it", () =>
    undone(orm, async (tx) => {
      const leader = await aMovedLeader(tx);
      const bodies = [
        await aClassification(tx, aCommittee),
        await aClassification(tx, { ...in2025, organisationId: commune }),
      ];
      const found = (await dependentsOfEach(tx, 2025, [leader])).get(leader) ?? [];
      expect(found.filter(({ via }) => via === "FORMER_PLACE").map(({ id }) => id)).toEqual(bodies);
    }));
});

it("a member's counts in the shares of the cell left, not of the cell that rates", () =>
  undone(orm, async (tx) => {
    await rows(
      tx,
      "update member_stay set valid = '[2010-01-01,2025-06-01)', organisation_id = $1 where member_id = 3",
      [cellElsewhere],
    );
    await rows(tx, "insert into member_stay (member_id, organisation_id, valid) values (3, $1, '[2025-06-01,)')", [
      cell,
    ]);
    const member = { organisationId: cell, subjectKind: "MEMBER", subjectId: 3, tier: "NOT_COMPLETED" } as const;
    await aClassification(tx, { ...in2025, ...member, facts: disciplined });
    const from = await judged(tx, await aClassification(tx, { ...in2025, organisationId: cellElsewhere }));
    const to = await judged(tx, await aClassification(tx, { ...in2025, organisationId: cell }));
    expect(from.facts).toHaveProperty("formerOrgDisciplines", { countedHere: ["NOT_COMPLETED"], countedThere: [] });
    expect(to.facts).toHaveProperty("formerOrgDisciplines", { countedHere: [], countedThere: ["NOT_COMPLETED"] });
  }));

describe("of several places left", () => {
  /** In the first cell until 2022, in the second until June 2025, in the third since. */
  const [first, second] = [9, 10];
  const aMember = async (tx: Tx, disciplines: readonly object[]): Promise<string> => {
    await rows(tx, "delete from member_stay where member_id = 3");
    await rows(tx, stays, [first, second, cell]);
    const facts = { ...inOrder, disciplines };
    const member = { organisationId: cell, subjectKind: "MEMBER", subjectId: 3, tier: "NOT_COMPLETED" } as const;
    return aClassification(tx, { ...in2025, ...member, facts });
  };
  const stays = `
    insert into member_stay (member_id, organisation_id, valid) values
      (3, $1, '[2010-01-01,2022-03-01)'), (3, $2, '[2022-03-01,2025-06-01)'), (3, $3, '[2025-06-01,)')`;
  const elsewhere = { ...reprimand, violatedElsewhere: true };
  const countedAt = (tx: Tx) =>
    rows<{ readonly at: number; readonly here: readonly string[]; readonly there: readonly string[] }>(
      tx,
      `select organisation_id as at, counted_here as here, counted_there as there
       from moved_members(2025, $1::int[]) order by 1`,
      [[first, second, cell]],
    );
  const [lowest, none] = [["NOT_COMPLETED"], [] as string[]];

  it("it is the one left last where nothing is said", () =>
    undone(orm, async (tx) => {
      await aMember(tx, [elsewhere]);
      expect(await countedAt(tx)).toEqual([
        { at: second, here: lowest, there: none },
        { at: cell, here: none, there: lowest },
      ]);
    }));

  it("each discipline counts at the one it is said of, the member once at each", () =>
    undone(orm, async (tx) => {
      const there = { ...elsewhere, violatedAt: String(first) };
      await aMember(tx, [there, there]);
      expect((await countedAt(tx)).map(({ at, here }) => [at, here])).toEqual([
        [first, lowest],
        [cell, none],
      ]);
      await rows(tx, "delete from classification");
      await aMember(tx, [there, elsewhere]);
      expect((await countedAt(tx)).map(({ at, here }) => [at, here])).toEqual([
        [first, lowest],
        [second, lowest],
        [cell, none],
      ]);
    }));
});
