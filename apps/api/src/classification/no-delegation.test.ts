import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { openOrm } from "../database/open-orm.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { undone } from "../testing/undone.ts";
import { factsOf } from "./classification.facts.ts";
import { missingSubjects } from "./drafting/missing-subjects.sql.ts";
import { verdictOf } from "./verdict-of.ts";

const { url, pool } = await smallCountryDatabase();
const orm = await openOrm(url);
const [district, commune] = [4, 8];

beforeAll(async () => {
  await copyQuotaParameters(orm.em.fork());
  await pool.query(`insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'POINTS_2025');
    insert into cycle_rule_set values (2025, 1, 'QD366')`);
  await pool.query("update organisation_year set rule_set_id = 'QD366' where year = 2025");
});
afterAll(() => orm.close());
beforeEach(() => pool.query("delete from classification"));

const inOrder = {
  points: { common: 28, results: 66 },
  tasks: { assigned: 10, done: 10, late: 0, exceeded: 3, failed: 0 },
  qualityAttested: true,
  previousDefects: { total: 0, remedied: 0 },
};
const in2025 = { year: 2025, ruleSetId: "QD366", attested: {}, facts: inOrder } as const;

const standingCommittee = `
  insert into collective (organisation_id, kind, name, founded_on)
  values ($1, 'GRASSROOTS_STANDING_COMMITTEE', 'Ban Thường vụ Đảng ủy xã', '2020-01-01') returning id`;

async function aStandingCommittee(tx: Tx): Promise<GivenClassification> {
  const made = await firstRow<{ id: number }>(tx, standingCommittee, [commune]);
  return { ...in2025, organisationId: commune, subjectKind: "COLLECTIVE", subjectId: Number(made?.id) };
}

const delegated = (tx: Tx, on = "2025-03-01") =>
  rows(tx, "insert into organisation_upper_power (organisation_id, valid) values ($1, daterange($2::date, null))", [
    commune,
    on,
  ]);

const drafted = async (tx: Tx) =>
  (
    await rows<{ subject_name: string }>(
      tx,
      `select name as subject_name from (${missingSubjects.COLLECTIVE}) s (year, kind, at, m, c, l, name, "group", head, facts, rules)`,
      [2025, commune, "QD366", ["GRASSROOTS_STANDING_COMMITTEE"]],
    )
  ).map(({ subject_name }) => subject_name);

const judged = async (tx: Tx, id: string) => {
  const [subject] = await factsOf(tx, 2025, [id]);
  if (subject === undefined) throw new Error("not found");
  return { facts: subject.subject.facts, verdict: verdictOf(subject) };
};

describe("the standing committee of a grassroots committee (QĐ 366, Điều 5, 1.1.c; D15)", () => {
  it("is drafted where the committee has the powers of the level above, and not elsewhere", () =>
    undone(orm, async (tx) => {
      await aStandingCommittee(tx);
      expect(await drafted(tx)).toEqual([]);
      await delegated(tx);
      expect(await drafted(tx)).toEqual(["Ban Thường vụ Đảng ủy xã"]);
    }));

  it("that was given them after the year is not", () =>
    undone(orm, async (tx) => {
      await aStandingCommittee(tx);
      await delegated(tx, "2026-01-01");
      expect(await drafted(tx)).toEqual([]);
    }));

  it("is rated with them, and blocked without", () =>
    undone(orm, async (tx) => {
      const id = await aClassification(tx, await aStandingCommittee(tx));
      expect((await judged(tx, id)).verdict.status).toBe("BLOCKED");
      await delegated(tx);
      expect((await judged(tx, id)).verdict).toMatchObject({ status: "RATEABLE", ceiling: "EXCELLENT" });
    }));

  it("keeps nobody waiting without them: neither its organisation nor the collective above", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, { ...(await aStandingCommittee(tx)), state: "PROPOSED" });
      const own = await aClassification(tx, { ...in2025, organisationId: commune });
      const above = await aClassification(tx, {
        ...in2025,
        organisationId: district,
        subjectKind: "COLLECTIVE",
        subjectId: district,
      });
      expect((await judged(tx, own)).facts).toHaveProperty("collectiveDecided", undefined);
      expect((await judged(tx, above)).facts).toHaveProperty("lowerPending", undefined);
      await delegated(tx);
      expect((await judged(tx, own)).facts).toHaveProperty("collectiveDecided", false);
      expect((await judged(tx, above)).facts).toHaveProperty("lowerPending", 1);
    }));
});
