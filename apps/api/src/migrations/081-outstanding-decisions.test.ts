import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { openOrm } from "../database/open-orm.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool, url } = await smallCountryDatabase();
const orm = await openOrm(url);
const [district, commune, other, thon1, thon2, section, nursery] = [4, 7, 8, 10, 11, 14, 15];

beforeAll(async () => {
  await copyQuotaParameters(orm.em.fork());
});
afterAll(() => orm.close());

beforeEach(async () => {
  await pool.query("update cycle set state = 'OPEN'; delete from classification; delete from outstanding_decision");
  await pool.query(
    "delete from cycle_rule_set where organisation_id > 1; insert into cycle_rule_set values (2020, 4, 'QD366')",
  );
});

const rate = (
  kind: "ORG" | "MEMBER",
  tiers: readonly (readonly [at: number, group: string, tier: string, count: number])[],
) =>
  pool.query(
    `insert into classification (year, subject_kind, subject_group, organisation_id, member_id, subject_name, state, self_tier, rule_set_id)
     select 2020, $1::text, g, at, case $1::text when 'MEMBER' then row_number() over () end, 'x', 'SELF_RATED', tier, 'QD366'
       from jsonb_to_recordset($2::jsonb) t(at int, g text, tier text, n int), generate_series(1, n)`,
    [kind, JSON.stringify(tiers.map(([at, g, tier, n]) => ({ at, g, tier, n })))],
  );

async function scopes(kind: "ORG" | "MEMBER"): Promise<unknown[]> {
  expect((await pool.query("select * from verify_counters()")).rows).toEqual([]);
  const { rows } = await pool.query(
    `select organisation_id as at, scope_group as group, excellent, good, numerator, special, status from quota_use
      where year = 2020 and subject_kind = $1 order by 1, 2`,
    [kind],
  );
  return rows;
}

const decide = (at: number, percent: number) =>
  pool.query(
    `insert into outstanding_decision (year, organisation_id, rate, number, decided_on, by_body, recorded_by_name, recorded_at)
     values (2020, $1, $2, '12-QĐ/HU', '2020-12-01', 'Ban Thường vụ Huyện ủy', 'x', now())`,
    [at, percent],
  );

describe("peer groups", () => {
  it("cells count with the cells of their sections, sections by themselves, where the grassroots committee decides", async () => {
    await rate("ORG", [
      [thon1, "SUB_GRASSROOTS", "EXCELLENT", 1],
      [thon2, "SUB_GRASSROOTS", "GOOD", 1],
      [nursery, "SUB_GRASSROOTS", "GOOD", 1],
      [section, "SUB_GRASSROOTS", "GOOD", 1],
      [commune, "GRASSROOTS", "GOOD", 1],
    ]);
    expect(await scopes("ORG")).toMatchObject([
      { at: district, group: "GRASSROOTS_PARTY_ORGANIZATION", good: 1 },
      { at: commune, group: "SECTION_PARTY_ORGANIZATION", good: 1 },
      { at: commune, group: "SUBORDINATE_PARTY_CELL", excellent: 1, good: 2, status: "OK_ONLY_IF_SMALL_BASE" },
    ]);
  });

  it("members count by their form, and the sum of two forms is no scope (example 45)", async () => {
    await rate("MEMBER", [
      [thon1, "CIVIL_SERVANT", "EXCELLENT", 1],
      [thon1, "CIVIL_SERVANT", "GOOD", 8],
      [thon2, "", "EXCELLENT", 5],
      [thon2, "", "GOOD", 22],
    ]);
    expect(await scopes("MEMBER")).toMatchObject([
      { at: commune, group: "2B", excellent: 1, good: 8, status: "OK" },
      { at: commune, group: "2C", excellent: 5, good: 22, status: "OK_ONLY_IF_INCLUSIVE" },
    ]);
  });

  it("one at the top of four good is tolerated and told with what is not held (example 43)", async () => {
    await rate("MEMBER", [
      [thon1, "", "EXCELLENT", 1],
      [thon1, "", "GOOD", 4],
    ]);
    expect(await scopes("MEMBER")).toMatchObject([{ status: "OK_ONLY_IF_SMALL_BASE" }]);
    const { rows } = await pool.query(
      "select severity, outcome, rank, rule_id, message_vi from warning where kind = 'QUOTA'",
    );
    expect(rows).toMatchObject([{ severity: "WARN", outcome: "WARNING", rank: 60, rule_id: "QD366.QUOTA.SMALL_BASE" }]);
    expect(rows[0].message_vi).toContain("tạm chấp nhận");
  });
});

describe("a decision on an outstanding unit", () => {
  beforeEach(() =>
    rate("MEMBER", [
      [thon1, "", "EXCELLENT", 6],
      [thon1, "", "GOOD", 24],
      [12, "", "GOOD", 6],
    ]),
  );
  const usual = { numerator: 20, special: false };

  it("of 25 % lets six of thirty be excellent, at the unit alone, until it is withdrawn (examples 37, 38)", async () => {
    expect(await scopes("MEMBER")).toMatchObject([
      { at: commune, status: "OK_ONLY_IF_INCLUSIVE", ...usual },
      { at: other },
    ]);
    await decide(commune, 25);
    expect(await scopes("MEMBER")).toMatchObject([
      { at: commune, status: "OK", numerator: 25, special: true },
      { at: other, ...usual },
    ]);
    await pool.query(
      "update outstanding_decision set withdrawn_at = now(), withdrawn_by_name = 'x', withdrawn_reason = 'sai'",
    );
    expect(await scopes("MEMBER")).toMatchObject([
      { at: commune, ...usual },
      { at: other, ...usual },
    ]);
  });

  it("of 23 % is not enough (example 41), and the nearest decision holds", async () => {
    await decide(district, 25);
    await decide(commune, 23);
    expect(await scopes("MEMBER")).toMatchObject([
      { at: commune, numerator: 23, status: "OK_ONLY_IF_INCLUSIVE" },
      { at: other, numerator: 25, special: true },
    ]);
  });

  it("never lowers the share: one at or below the usual of the rules there changes nothing", async () => {
    for (const percent of [20, 18]) {
      await decide(commune, percent);
      expect(await scopes("MEMBER")).toMatchObject([{ at: commune, ...usual }, {}]);
      await pool.query("delete from outstanding_decision");
    }
  });

  it("under other rules changes nothing; nor does one of special merit here", async () => {
    await pool.query(
      "insert into special_merit (year, organisation_id, by_body, attested_on) values (2020, 7, 'x', '2020-12-20')",
    );
    expect(await scopes("MEMBER")).toMatchObject([{ at: commune, ...usual }, {}]);
    await pool.query("delete from special_merit");
    await pool.query("delete from cycle_rule_set where organisation_id > 1");
    await decide(commune, 25);
    expect(await scopes("MEMBER")).toMatchObject([{ at: commune, group: "", ...usual }, {}]);
  });

  it("leaves a closed year as it was closed", async () => {
    await pool.query("update cycle set state = 'CLOSED' where year = 2020");
    await decide(commune, 25);
    expect(await scopes("MEMBER")).toMatchObject([{ at: commune, ...usual }, {}]);
  });

  it("stands once for a unit and year", () =>
    expect(decide(commune, 25).then(() => decide(commune, 24))).rejects.toThrow("outstanding_decision_live"));
});
