import { hd21, hundredths, type QuotaParameters, type QuotaReading, quotaParameters, quotaUse } from "@xep-loai/domain";
import fc from "fast-check";
import { expect, it } from "vitest";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();

const counts = { excellent: fc.nat(60), good: fc.nat(120), pending: fc.nat(3) };
const numbers = { percent: fc.integer({ min: 0, max: 60 }), smallBelow: fc.nat(8), smallMax: fc.nat(3) };
const base = fc.constantFrom("GOOD_ONLY" as const, "GOOD_AND_ABOVE" as const);

interface Numbers {
  readonly percent: number;
  readonly smallBelow: number;
  readonly smallMax: number;
  readonly base: QuotaReading;
}

/** HD 21's quota of members with other numbers. */
function memberQuota({ percent, smallBelow, smallMax, base }: Numbers): QuotaParameters {
  const held = quotaParameters(hd21, "MEMBER");
  if (held?.small === null || held?.small === undefined) throw new Error("HD 21 has a rule for a small base");
  return { ...held, share: hundredths(percent), base, small: { ...held.small, below: smallBelow, max: smallMax } };
}

it("SQL and the domain say the same of any counts under any numbers", async () => {
  const client = await pool.connect();
  await client.query("begin; alter table quota_use disable trigger user");
  const ask = `insert into quota_use (year, organisation_id, subject_kind, scope_group, rule_set_id, excellent, good, completed, not_completed,
      pending, not_rated, numerator, small_below, small_max, base)
    values (2020, 7, 'MEMBER', '', 'HD21', $1, $2, 0, 0, $3, 0, $4, $5, $6, $7)
    on conflict (year, organisation_id, subject_kind, scope_group) do update set excellent = $1, good = $2, pending = $3, numerator = $4,
      small_below = $5, small_max = $6, base = $7
    returning max_good_only, max_good_and_above, over, status, quota_arithmetic(quota_use) as arithmetic, quota_blocks(quota_use) as blocks`;
  await fc.assert(
    fc.asyncProperty(fc.record({ ...counts, ...numbers, base }), async (n) => {
      const { rows } = await client.query(ask, [
        n.excellent,
        n.good,
        n.pending,
        n.percent,
        n.smallBelow,
        n.smallMax,
        n.base,
      ]);
      const use = quotaUse(memberQuota(n), n);
      expect(rows[0]).toEqual({
        max_good_only: use.maxUnderGoodOnly,
        max_good_and_above: use.maxUnderGoodAndAbove,
        over: use.over,
        status: use.status,
        arithmetic: use.arithmetic.vi,
        blocks: use.isBlocking && !use.isProvisional,
      });
    }),
    { numRuns: 300 },
  );
  await client.query("rollback");
  client.release();
});

/** rules.md 3.9.6: whose scope the subject counts in. */
it.each([
  ["MEMBER of a cell in a section", "organisation_id, member_id", "15, 1", "MEMBER", "", 7, ""],
  ["MEMBER of a grassroots cell", "organisation_id, member_id", "13, 1", "MEMBER", "", 13, ""],
  ["ORG under a district", "organisation_id", "8", "ORG", "GRASSROOTS", 4, "GRASSROOTS"],
  [
    "COLLECTIVE of a commune",
    "organisation_id, collective_id",
    "8, 8",
    "COLLECTIVE",
    "GRASSROOTS_PARTY_COMMITTEE",
    4,
    "GRASSROOTS_PARTY_COMMITTEE",
  ],
  [
    "COLLECTIVE of a district",
    "organisation_id, collective_id",
    "4, 4",
    "COLLECTIVE",
    "DISTRICT_STANDING_COMMITTEE",
    2,
    "DISTRICT_STANDING_COMMITTEE",
  ],
  ["LEADER of a district", "organisation_id, leader_id", "6, 2", "LEADER", "1", 3, "1"],
])("%s counts in its scope", async (_, columns, values, kind, group, owner, scope) => {
  await pool.query(`insert into classification (year, subject_kind, subject_group, subject_name, state, self_tier, rule_set_id, ${columns})
    values (2020, '${kind}', '${group}', 'x', 'SELF_RATED', 'EXCELLENT', 'HD21', ${values})`);
  const { rows } = await pool.query("select organisation_id, scope_group, excellent, pending from quota_use");
  await pool.query("delete from classification");
  expect(rows).toEqual([{ organisation_id: owner, scope_group: scope, excellent: 1, pending: 1 }]);
  expect((await pool.query("select from quota_use")).rows).toEqual([]);
});

it("a changed number puts every open year under it, and leaves a closed year as it was", async () => {
  await pool.query(`insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, self_tier, rule_set_id)
    select year, 'MEMBER', organisation_id, member_id, 'x', 'SELF_RATED', case when member_id <= 24 then 'EXCELLENT' else 'GOOD' end, 'HD21'
      from member_stay, cycle`);
  await pool.query("update cycle set state = 'CLOSED' where year = 2019");
  await pool.query("update quota_parameter set numerator = 90 where subject_kind = 'MEMBER'");
  const { rows } = await pool.query(
    "select year, array_agg(distinct numerator) as pct, array_agg(distinct status) as status from quota_use group by year order by year",
  );
  expect(rows).toEqual([
    { year: 2019, pct: [20], status: ["EXCEEDED"] },
    { year: 2020, pct: [90], status: ["OK"] },
  ]);
  expect((await pool.query("select distinct year from warning")).rows).toEqual([{ year: 2019 }]);
  expect((await pool.query("select * from verify_counters()")).rows).toEqual([]);
});
