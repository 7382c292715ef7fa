import { beforeAll, describe, expect, it } from "vitest";
import { loadSmallCountry } from "../testing/small-country.ts";
import { testDatabase } from "../testing/test-database.ts";
import { tell } from "./tell.ts";
import { treeChecks } from "./tree-checks.ts";
import { checkCount, verify } from "./verify.ts";

const { pool } = await testDatabase();
beforeAll(async () => {
  await loadSmallCountry(pool);
  await pool.query(`insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, decided_tier,
      decision_number, decision_date, rule_set_id)
    select 2020, 'MEMBER', organisation_id, member_id, 'x', 'DECIDED', case when member_id % 4 = 0 then 'EXCELLENT' else 'GOOD' end,
      '1', '2020-12-20', 'HD21' from member_stay;
    update classification set ballot = '{"eligible": 9, "present": 8, "votes": {"GOOD": 8}}' where member_id = 1;
    insert into review (year, subject_kind, organisation_id, member_id, place, meeting_on, completed_on)
    select 2020, 'MEMBER', organisation_id, member_id, 'CELL', '2020-12-01', '2020-12-01' from member_stay;
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
});

/** The ids of the checks that find something after `planting`, which goes past the triggers and is taken back. */
async function foundAfter(planting: string): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query(planting);
    const all = await verify(client);
    return all.filter(({ differences }) => differences.length > 0).map(({ check }) => check.id);
  } finally {
    client.release();
  }
}

it("finds nothing in a database only its own acts have written to", async () => {
  expect(await foundAfter("select 1")).toEqual([]);
});

it("looks at rows in every check the small country has rows for", async () => {
  const client = await pool.connect();
  const all = await verify(client).finally(() => client.release());
  expect(all).toHaveLength(checkCount);
  expect(all.filter(({ rows }) => rows === 0)).toEqual([]);
});

describe("finds what was planted past the triggers:", () => {
  const unguarded = (table: string, statement: string) =>
    `alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user`;

  it.each([
    [
      "tier_counter",
      "update tier_counter set own = own + 1 where organisation_id = 10",
      "update tier_counter set own = own - 1 where organisation_id = 10",
    ],
    [
      "child_count",
      "update organisation_year set child_count = child_count + 1 where organisation_id = 4",
      "update organisation_year set child_count = child_count - 1 where organisation_id = 4",
    ],
    [
      "year-tree",
      "update organisation_year set name = name || 'x' where organisation_id = 4",
      "update organisation_year set name = rtrim(name, 'x') where organisation_id = 4",
    ],
    [
      "quota_counter",
      "update quota_counter set subtree = subtree + 1",
      "update quota_counter set subtree = subtree - 1",
    ],
    [
      "warning_counter",
      "update warning_counter set subtree = subtree + 1",
      "update warning_counter set subtree = subtree - 1",
    ],
    [
      "rule_counter",
      "update rule_counter set subtree = subtree + 1 where organisation_id = 1",
      "update rule_counter set subtree = subtree - 1 where organisation_id = 1",
    ],
    [
      "quota_use",
      unguarded("quota_use", "update quota_use set completed = completed + 1"),
      unguarded("quota_use", "update quota_use set completed = completed - 1"),
    ],
    [
      "warning",
      unguarded("warning", "update warning set magnitude = magnitude + 1"),
      unguarded("warning", "update warning set magnitude = magnitude - 1"),
    ],
    [
      "left-is-gone",
      "update member set left_on = '2020-06-01', left_reason = 'DIED' where id = 1",
      "update member set left_on = null, left_reason = null where id = 1",
    ],
    [
      "stay-in-cell",
      "insert into member_stay (member_id, organisation_id, valid, temporary) values (1, 4, '[2020-01-01,)', true)",
      "delete from member_stay where temporary",
    ],
    [
      "subject-group",
      "update classification set subject_group = 'OTHER' where member_id = 1",
      "update classification set subject_group = '' where member_id = 1",
    ],
    [
      "review_counter",
      "update review_counter set n = n + 1 where organisation_id = 10",
      "update review_counter set n = n - 1 where organisation_id = 10",
    ],
    [
      "review-completed",
      unguarded("classification_2020", "update classification_2020 set review_completed_on = null where member_id = 1"),
      unguarded(
        "classification_2020",
        "update classification_2020 set review_completed_on = '2020-12-01' where member_id = 1",
      ),
    ],
    [
      "review-prompts",
      "update review set prompts = 2 where member_id = 1",
      "update review set prompts = 1 where member_id = 1",
    ],
    [
      "ballot-counts",
      unguarded(
        "classification_2020",
        `update classification_2020 set ballot = jsonb_set(ballot, '{present}', '7') where member_id = 1`,
      ),
      unguarded(
        "classification_2020",
        `update classification_2020 set ballot = jsonb_set(ballot, '{present}', '8') where member_id = 1`,
      ),
    ],
    [
      "return-total",
      "alter table aggregate_return drop constraint aggregate_return_total; update aggregate_return set total = 4 where organisation_id = 7",
      "update aggregate_return set total = 3 where organisation_id = 7",
    ],
    [
      "return-tiers",
      "alter table aggregate_return drop constraint aggregate_return_tiers; update aggregate_return set good = 1 where organisation_id = 7",
      "update aggregate_return set good = 2 where organisation_id = 7",
    ],
    [
      "audit-seals",
      unguarded("audit_entry", `update audit_entry set after = '{"name": "y"}'`),
      unguarded("audit_entry", `update audit_entry set after = '{"name": "x"}'`),
    ],
  ])("%s", async (id, planting, takingBack) => {
    expect(await foundAfter(planting)).toContain(id);
    expect(await foundAfter(takingBack)).toEqual([]);
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
