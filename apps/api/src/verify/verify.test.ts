import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { rows } from "../shared/tx.ts";
import { plantedDamage } from "../testing/planted-damage.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { undone } from "../testing/undone.ts";
import { repair } from "./repair.ts";
import { verifyReviewConcerns } from "./review-concerns.ts";
import { verifyRuleSets } from "./rule-sets.ts";
import { verifyRuleWarnings } from "./rule-warnings.ts";
import { tell } from "./tell.ts";
import { treeChecks } from "./tree-checks.ts";
import { checkCount, type Verified, verify, verifyInside } from "./verify.ts";

const { url, pool } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());
beforeAll(async () => {
  await pool.query(`insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, decided_tier,
      decision_number, decision_date, rule_set_id)
    select 2020, 'MEMBER', organisation_id, member_id, 'x', 'DECIDED', case when member_id % 4 = 0 then 'EXCELLENT' else 'GOOD' end,
      '1', '2020-12-20', 'HD21' from member_stay;
    update classification set ballot = '{"eligible": 9, "present": 8, "votes": {"GOOD": 8}}' where member_id = 1;
    insert into review (year, subject_kind, organisation_id, member_id, place, meeting_on, completed_on)
    select 2020, 'MEMBER', organisation_id, member_id, 'CELL', '2020-12-01', '2020-12-01' from member_stay;
    insert into review (year, subject_kind, organisation_id, collective_id, meeting_on) values (2020, 'COLLECTIVE', 4, 4, '2020-12-01');
    insert into review_prompt (year, review_id, issuer, issue) select year, id, 'X', 'x' from review where member_id < 3`);
  await pool.query(`insert into touched_rules (year, classification_id, organisation_id, subject_kind, rule_ids)
    select year, id, organisation_id, subject_kind, '{R}' from classification`);
  await pool.query(`insert into aggregate_return (year, organisation_id, subject_kind, total, rated, excellent, good, completed,
      not_completed, good_includes_excellent, changed_by_name, changed_at)
    select 2020, organisation_id, 'MEMBER', 3, 3, 1, 2, 0, 0, false, 'x', now() from organisation_year where year = 2020`);
  await pool.query(`insert into account (id, username, display_name, password_hash) values (900, 'an', 'An', '')`);
  await pool.query(`insert into audit_entry (account_id, account_name, relation, row_key, act, before, after)
      values (900, 'An', 'member', '{"id": 1}', 'ADDED', '{}', '{"name": "x"}')`);
  await pool.query("select seal_audit(max(id)) from audit_entry");
  await orm.em.fork().transactional(repair);
});

/** What every check tells after `planting`, which is taken back. */
async function foundAfter(planting: string): Promise<Verified[]> {
  return [...(await inSql(planting)), ...(await byTheRules(planting))];
}

async function inSql(planting: string): Promise<Verified[]> {
  const client = await pool.connect();
  try {
    await client.query(`begin; ${planting}`);
    return await verifyInside(client);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const byTheRules = (planting: string): Promise<Verified[]> =>
  undone(orm, async (tx) => {
    for (const statement of planting.split(";")) await rows(tx, statement);
    return [await verifyRuleSets(tx), await verifyRuleWarnings(tx), await verifyReviewConcerns(tx)];
  });

const wrong = (all: readonly Verified[]): string[] =>
  all.filter(({ differences }) => differences.length > 0).map(({ check }) => check.id);

it("finds nothing in a database only its own acts have written to", async () => {
  expect(wrong(await foundAfter("select 1"))).toEqual([]);
});

it("looks at rows in every check the small country has rows for", async () => {
  const client = await pool.connect();
  const all = await verify(client).finally(() => client.release());
  expect(all).toHaveLength(checkCount);
  expect(all.filter(({ rows: looked }) => looked === 0)).toEqual([]);
});

it("has a damage planted below for every check there is", async () => {
  const all = await foundAfter("select 1");
  expect(all.map(({ check }) => check.id).toSorted()).toEqual(Object.keys(plantedDamage).toSorted());
});

describe("finds what was planted past triggers and constraints, and nothing else:", () => {
  it.each(Object.entries(plantedDamage))("%s", async (id, { planted, also = [], vi, en }) => {
    const all = await foundAfter(planted);
    expect(wrong(all).toSorted()).toEqual([id, ...also].toSorted());
    expect(all.find(({ check }) => check.id === id)?.differences).toContainEqual({ vi, en });
  });
});

it("says in both languages what was checked and what is wrong", () => {
  const [check] = treeChecks;
  if (check === undefined) throw new Error("no checks");
  const lines = tell([
    { check, rows: 1234, differences: [{ vi: "Ngày 2020-01-01 có 2 tổ chức gốc", en: "2 roots on 2020-01-01" }] },
  ]);
  expect(lines).toEqual([
    "SAI 1 chỗ / 1 WRONG Mỗi ngày đúng một tổ chức gốc – Exactly one root on every day (1.234 dòng / rows)",
    "    Ngày 2020-01-01 có 2 tổ chức gốc",
    "    2 roots on 2020-01-01",
    "",
    "Đã kiểm tra 1 mục, có 1 sai lệch.",
    "1 checks, 1 differences.",
    expect.stringContaining("khôi phục bản sao lưu"),
    expect.stringContaining("never set right by itself"),
  ]);
});

it("offers the repair where what is wrong follows from other rows, and only there", () => {
  const differences = [{ vi: "Năm 2020", en: "2020" }];
  const lines = tell([
    { check: { id: "tier_counter", title: { vi: "Số liệu", en: "Figures" } }, rows: 1, differences },
  ]);
  expect(lines.filter((line) => line.includes("--repair"))).toHaveLength(2);
  expect(lines.join()).not.toContain("never set right by itself");
});
