import {
  kh57,
  type QuotaBase,
  type QuotaParameters,
  quotaParameters,
  quotaUse,
  quotaWarningWords,
  type SmallBy,
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

const count = (max: number) => fc.nat(max);

/** Any scope under any numbers, of the shapes the documents know and of others. */
const scopes = fc
  .record({
    excellent: count(30),
    good: count(60),
    completed: count(20),
    notCompleted: count(5),
    pending: count(2),
    headCount: count(90),
    numerator: fc.integer({ min: 0, max: 12 }),
    more: fc.integer({ min: 1, max: 90 }),
    smallBelow: count(9),
    smallMax: count(3),
    smallBy: fc.constantFrom<(SmallBy | null)[]>("BASE", "HEAD_COUNT", null),
    base: fc.constantFrom<QuotaBase[]>("GOOD_ONLY", "GOOD_AND_ABOVE", "ALL_RATED"),
  })
  .map(({ more, ...scope }) => ({ ...scope, denominator: scope.numerator + more }));
type Scope = typeof scopes extends fc.Arbitrary<infer One> ? One : never;

const held = (subject: SubjectKind, hasSpecialMerit: boolean): QuotaParameters => {
  const parameters = quotaParameters(kh57, subject, hasSpecialMerit);
  if (parameters === null) throw new Error(`KH 57 has a quota of ${subject}`);
  return parameters;
};

/** KH 57's quota with other numbers; where it has no rule for a small place it gets the members' one. */
function parametersOf(subject: SubjectKind, isSpecial: boolean, n: Scope): QuotaParameters {
  const parameters = held(subject, isSpecial);
  const rule = parameters.small?.rule ?? parameters.rule;
  const small = n.smallBy && { by: n.smallBy, below: n.smallBelow, max: n.smallMax, rule };
  return { ...parameters, share: { numerator: n.numerator, denominator: n.denominator }, base: n.base, small };
}

const ask = `insert into quota_use (year, organisation_id, subject_kind, scope_group, rule_set_id, excellent, good, completed, not_completed,
    pending, not_rated, numerator, denominator, small_by, small_below, small_max, base, head_count, special)
  values (2020, 7, $1, '', 'KH57', $2, $3, $4, $5, $6, 0, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict (year, organisation_id, subject_kind, scope_group) do update set excellent = $2, good = $3, completed = $4,
    not_completed = $5, pending = $6, numerator = $7, denominator = $8, small_by = $9, small_below = $10, small_max = $11, base = $12,
    head_count = $13, special = $14
  returning max_good_only, max_good_and_above, over, status, quota_arithmetic(quota_use) as arithmetic,
    quota_blocks(quota_use) as blocks, quota_rule(quota_use) as rule`;

it("SQL and the domain count and word the same, for any counts of any shape of quota", async () => {
  const client = await pool.connect();
  await client.query("begin; alter table quota_use disable trigger user");
  const subjects = fc.constantFrom<SubjectKind[]>("ORG", "MEMBER");
  await fc.assert(
    fc.asyncProperty(subjects, fc.boolean(), scopes, async (subject, isSpecial, n) => {
      const { rows } = await client.query(ask, [
        subject,
        ...[n.excellent, n.good, n.completed, n.notCompleted, n.pending, n.numerator, n.denominator],
        ...[n.smallBy, n.smallBelow, n.smallMax, n.base, n.headCount, isSpecial],
      ]);
      const use = quotaUse(parametersOf(subject, isSpecial, n), n);
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

it("the database holds the numbers and the words of the plan", async () => {
  const { rows } = await pool.query("select * from quota_parameter where rule_set_id = 'KH57' order by subject_kind");
  const [members, cells] = rows;
  expect(cells).toMatchObject({ numerator: 2, denominator: 5, base: "ALL_RATED", small_by: null, by_cell: false });
  expect(members).toMatchObject({
    numerator: 15,
    special_numerator: 20,
    small_by: "HEAD_COUNT",
    small_below: 7,
    by_cell: true,
    small_rule_id: "KH57.QUOTA.MEMBER.SMALL_CELL",
    special_rule_id: "KH57.QUOTA.MEMBER.SPECIAL",
  });
  expect(cells).toMatchObject({ exceeded_vi: quotaWarningWords(held("ORG", false)).exceeded.vi });
  expect(cells.exceeded_vi).toContain("Trong sạch, vững mạnh");
});
