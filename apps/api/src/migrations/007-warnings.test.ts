import { beforeEach, expect, it } from "vitest";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();

const warnings = async (): Promise<unknown[]> =>
  (
    await pool.query(
      "select kind, organisation_id as at, rank, magnitude, severity from warning order by rank, magnitude desc, id",
    )
  ).rows;

beforeEach(async () => {
  await pool.query("delete from classification");
  await pool.query(`insert into classification (year, id, subject_kind, organisation_id, member_id, subject_name, state, self_tier, rule_set_id)
    select 2020, member_id, 'MEMBER', organisation_id, member_id, 'x', 'SELF_RATED', case when member_id < 24 then 'EXCELLENT' else 'GOOD' end, 'HD21'
      from member_stay where organisation_id = 9`);
});

it("a quota that is broken is warned of, blocks once nobody is pending, and is forgotten when it is kept again", async () => {
  const quota = { kind: "QUOTA", at: 9, rank: 10, magnitude: 2 };
  expect(await warnings()).toEqual([{ ...quota, severity: "WARN" }]);
  await pool.query(
    "update classification set state = 'DECIDED', decided_tier = self_tier, decision_number = '1', decision_date = '2020-12-20'",
  );
  expect(await warnings()).toEqual([{ ...quota, severity: "BLOCK" }]);
  await pool.query("update classification set decided_tier = 'GOOD'");
  expect(await warnings()).toEqual([]);
});

it("a rule's warning goes where its classification goes and ends when that is cancelled", async () => {
  await pool.query("update classification set self_tier = 'GOOD'");
  await pool.query(`insert into warning (year, kind, organisation_id, subject_kind, classification_id, rule_id, severity, outcome, rank, message_vi, message_en)
    select 2020, 'RULE', 9, 'MEMBER', min(id), 'R', 'BLOCK', 'FAILED', 20, 'x', 'x' from classification`);
  await pool.query("update classification set organisation_id = 13");
  expect(await warnings()).toEqual([{ kind: "RULE", at: 13, rank: 20, magnitude: 0, severity: "BLOCK" }]);
  await pool.query("update classification set state = 'CANCELLED', cancelled_on = '2021-02-01', cancel_reason = 'x'");
  expect(await warnings()).toEqual([]);
  expect((await pool.query("select from warning_counter where own <> 0 or subtree <> 0")).rows).toEqual([]);
});
