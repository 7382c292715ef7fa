import { afterAll, beforeAll, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { rows } from "../shared/tx.ts";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { repair } from "./repair.ts";
import { isRepairable } from "./repairable.ts";
import { verifyReviewConcerns } from "./review-concerns.ts";
import { verifyRuleWarnings } from "./rule-warnings.ts";
import { verify } from "./verify.ts";

const { url, pool } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

/** An open and a closed year, with tiers, quotas, warnings of rules and reviews in both. */
beforeAll(async () => {
  const tx = orm.em.fork();
  for (const year of [2019, 2020]) {
    const sick = { ...factsInOrder.MEMBER, sickLeaveDays: 120 };
    await aClassification(tx, { year, subjectKind: "MEMBER", organisationId: 12, subjectId: 3, facts: sick });
    await aClassification(tx, { year, subjectKind: "MEMBER", organisationId: 12, subjectId: 4, tier: "EXCELLENT" });
  }
  await pool.query(`insert into review (year, subject_kind, organisation_id, member_id, place, meeting_on, completed_on)
    select 2020, 'MEMBER', organisation_id, member_id, 'CELL', '2020-12-01', '2020-12-01' from member_stay`);
  await orm.em.fork().transactional(repair);
  await pool.query("update cycle set state = 'CLOSED' where year = 2019");
});

async function wrongOnes(): Promise<string[]> {
  const client = await pool.connect();
  const inSql = await verify(client).finally(() => client.release());
  const byRules = await orm.em
    .fork()
    .transactional(async (tx) => [await verifyRuleWarnings(tx), await verifyReviewConcerns(tx)]);
  return [...inSql, ...byRules].filter(({ differences }) => differences.length > 0).map(({ check }) => check.id);
}

const counters = ["tier_counter", "quota_counter", "warning_counter", "rule_counter", "review_counter"];

const everything = async (): Promise<unknown> =>
  Promise.all(
    [...counters, "quota_use"].map((table) =>
      rows(orm.em.fork(), `select * from ${table} order by year, organisation_id, ${table}::text`),
    ),
  );

const unguarded = (table: string, statement: string): string =>
  `alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user`;

const broken = [
  ...counters.map((table) => unguarded(table, `delete from ${table} where organisation_id % 2 = 0`)),
  unguarded("tier_counter", "update tier_counter set own = own + 1, subtree = subtree - 1"),
  unguarded("quota_use", "update quota_use set completed = completed + 1"),
  unguarded("warning", "delete from warning where kind = 'RULE'"),
  unguarded("touched_rules", "update touched_rules set rule_ids = '{R}'"),
  "update organisation_year set child_count = child_count + 1",
];

it("sets right, in open and closed years, whatever was changed past the triggers", async () => {
  expect(await wrongOnes()).toEqual([]);
  const before = await everything();
  for (const statement of broken) await pool.query(statement);
  const found = await wrongOnes();
  expect(found).toEqual(expect.arrayContaining([...counters, "quota_use", "rule-warning", "child_count"]));
  expect(found.filter((id) => !isRepairable(id))).toEqual([]);
  await orm.em.fork().transactional(repair);
  expect(await wrongOnes()).toEqual([]);
  expect(await everything()).toEqual(before);
});

it("leaves what people entered as it is", async () => {
  await pool.query(
    unguarded("classification_2020", "update classification_2020 set subject_group = 'X' where member_id = 3"),
  );
  await orm.em.fork().transactional(repair);
  expect((await wrongOnes()).filter((id) => !isRepairable(id))).toEqual(["subject-group"]);
});
