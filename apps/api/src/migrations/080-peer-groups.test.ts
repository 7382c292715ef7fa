import {
  type QuotaParameters,
  qd366,
  quotaParameters,
  quotaUse,
  quotaWarningWords,
  type SubjectKind,
} from "@xep-loai/domain";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { openOrm } from "../database/open-orm.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool, url } = await smallCountryDatabase();
const orm = await openOrm(url);
beforeAll(async () => {
  await copyQuotaParameters(orm.em.fork());
});
afterAll(() => orm.close());

const held = (subject: SubjectKind, pct: number | null): QuotaParameters => {
  const parameters = quotaParameters(qd366, subject, false, pct);
  if (parameters === null) throw new Error(`QĐ 366 has a quota of ${subject}`);
  return parameters;
};

const scopes = fc.record({
  subject: fc.constantFrom<SubjectKind[]>("ORG", "MEMBER", "COLLECTIVE", "LEADER"),
  pct: fc.constantFrom(null, 21, 22, 23, 24, 25),
  base: fc.constantFrom("GOOD_ONLY", "GOOD_AND_ABOVE"),
  excellent: fc.nat(12),
  good: fc.nat(40),
  completed: fc.nat(9),
  notCompleted: fc.nat(3),
  pending: fc.nat(1),
});

const ask = `insert into quota_use (year, organisation_id, subject_kind, scope_group, rule_set_id, excellent, good, completed, not_completed,
    pending, not_rated, numerator, denominator, small_by, small_below, small_max, base, head_count, special)
  values (2020, 7, $1, '', 'QD366', $2, $3, $4, $5, $6, 0, $7, 100, 'TOLERATED_BASE', 5, 1, $8, null, $9)
  on conflict (year, organisation_id, subject_kind, scope_group) do update set excellent = $2, good = $3, completed = $4,
    not_completed = $5, pending = $6, numerator = $7, base = $8, special = $9
  returning max_good_only, max_good_and_above, over, status, quota_arithmetic(quota_use) as arithmetic,
    quota_blocks(quota_use) as blocks, quota_rule(quota_use) as rule`;

it("SQL and the domain count and word the quota of QĐ 366 the same, with and without a decision", async () => {
  const client = await pool.connect();
  await client.query("begin; alter table quota_use disable trigger user");
  await fc.assert(
    fc.asyncProperty(scopes, async ({ subject, pct, base, ...n }) => {
      const { rows } = await client.query(ask, [
        ...[subject, n.excellent, n.good, n.completed, n.notCompleted, n.pending, pct ?? 20, base, pct !== null],
      ]);
      const use = quotaUse({ ...held(subject, pct), base }, n);
      expect(rows[0]).toEqual({
        max_good_only: use.maxUnderGoodOnly,
        max_good_and_above: use.maxUnderGoodAndAbove,
        over: use.over,
        status: use.status,
        arithmetic: use.arithmetic.vi,
        blocks: use.isBlocking && !use.isProvisional,
        rule: use.ruleId,
      });
    }),
    { numRuns: 500 },
  );
  await client.query("rollback");
  client.release();
});

it("the database holds the numbers and the words of the regulation", async () => {
  const { rows } = await pool.query("select * from quota_parameter where rule_set_id = 'QD366' order by subject_kind");
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    numerator: 20,
    special_numerator: 25,
    special_by: "DECISION",
    special_rule_id: "QD366.QUOTA.OUTSTANDING_25",
    small_by: "TOLERATED_BASE",
    small_rule_id: "QD366.QUOTA.SMALL_BASE",
    peer_groups: true,
    tolerated_vi: quotaWarningWords(held("ORG", null)).onlyIfSmallBase.vi,
  });
});
