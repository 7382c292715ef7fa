import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { openOrm } from "../database/open-orm.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool, url } = await smallCountryDatabase();
const orm = await openOrm(url);
const [commune, thon1, thon2] = [7, 10, 11];

beforeAll(async () => {
  await copyQuotaParameters(orm.em.fork());
});
afterAll(() => orm.close());

beforeEach(async () => {
  await pool.query(
    "delete from classification; delete from special_merit; delete from cycle_rule_set where organisation_id > 1",
  );
  await pool.query("update member_stay set valid = '[2000-01-01,)'");
  await pool.query(`insert into cycle_rule_set values (2020, ${commune}, 'KH57')`);
  await pool.query(`insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, self_tier, rule_set_id)
    select 2020, 'MEMBER', organisation_id, member_id, 'x', 'SELF_RATED', case when member_id % 5 = 0 then 'EXCELLENT' else 'GOOD' end, 'KH57'
      from member_stay where organisation_id in (${thon1}, ${thon2}) and upper_inf(valid)`);
});

async function scopes(kind = "MEMBER"): Promise<unknown[]> {
  expect((await pool.query("select * from verify_counters()")).rows).toEqual([]);
  const { rows } = await pool.query(
    `select organisation_id as at, excellent, good, numerator, denominator, head_count, special from quota_use
      where year = 2020 and subject_kind = '${kind}' order by 1`,
  );
  return rows;
}

const usual = { excellent: 2, good: 8, numerator: 15, denominator: 100, head_count: 10, special: false };

describe("the scopes of 2016", () => {
  it("members count in their cell, with its head-count", async () =>
    expect(await scopes()).toEqual([
      { at: thon1, ...usual },
      { at: thon2, ...usual },
    ]));

  it("cells count under their đảng bộ, two fifths of all rated", async () => {
    await pool.query(`insert into classification (year, subject_kind, subject_group, organisation_id, subject_name, state, self_tier, rule_set_id)
      select 2020, 'ORG', 'SUB_GRASSROOTS', id, 'x', 'SELF_RATED', 'EXCELLENT', 'KH57' from unnest('{${thon1},${thon2}}'::int[]) id`);
    expect(await scopes("ORG")).toMatchObject([
      { at: commune, excellent: 2, numerator: 2, denominator: 5, head_count: null },
    ]);
    const { rows } = await pool.query("select rule_id, message_vi, arithmetic from warning where subject_kind = 'ORG'");
    expect(rows).toEqual([
      {
        rule_id: "KH57.QUOTA.CLEAN_STRONG_CELLS",
        message_vi: "Vượt tỷ lệ “Trong sạch, vững mạnh”",
        arithmetic: "2 trong sạch, vững mạnh trên 2 được xếp loại → tối đa ⌊2/5 × 2⌋ = 0 → vượt 2",
      },
    ]);
  });

  it("follow the members who come and go, whatever is rated of them", async () => {
    await pool.query(
      `update member_stay set valid = daterange(lower(valid), '2020-07-01') where organisation_id = ${thon1} and member_id > 20`,
    );
    expect(await scopes()).toMatchObject([
      { at: thon1, head_count: 4 },
      { at: thon2, head_count: 10 },
    ]);
    await pool.query(`update member_stay set valid = daterange(lower(valid), null) where organisation_id = ${thon1}`);
    expect(await scopes()).toMatchObject([{ head_count: 10 }, { head_count: 10 }]);
  });

  it("follow the day the year closes on", async () => {
    await pool.query(
      `update member_stay set valid = '[2020-07-01,)' where organisation_id = ${thon1} and member_id > 20`,
    );
    await pool.query("update cycle set closes_on = '2020-06-30' where year = 2020");
    expect(await scopes()).toMatchObject([{ head_count: 4 }, { head_count: 10 }]);
    await pool.query("update cycle set closes_on = '2020-12-31' where year = 2020");
  });
});

describe("special merit", () => {
  const attest = (at: number) =>
    pool.query(
      "insert into special_merit (year, organisation_id, by_body, attested_on) values (2020, $1, 'Ban Thường vụ', '2020-12-20')",
      [at],
    );

  it("of a cell widens its share, and its alone", async () => {
    await attest(thon1);
    expect(await scopes()).toMatchObject([
      { at: thon1, numerator: 20, special: true },
      { at: thon2, numerator: 15, special: false },
    ]);
  });

  it("of the đảng bộ widens that of all its cells, until it is taken back", async () => {
    await attest(commune);
    expect(await scopes()).toMatchObject([{ numerator: 20 }, { numerator: 20 }]);
    await pool.query("delete from special_merit");
    expect(await scopes()).toMatchObject([{ numerator: 15 }, { numerator: 15 }]);
  });

  it("of an organisation under HD 21 changes nothing", async () => {
    await pool.query("delete from cycle_rule_set where organisation_id > 1");
    await attest(commune);
    expect(await scopes()).toMatchObject([{ at: commune, numerator: 20, special: false, head_count: null }]);
  });
});

describe("when other rules hold", () => {
  it("of the đảng bộ and its cells: members count together again", async () => {
    await pool.query("delete from cycle_rule_set where organisation_id > 1");
    expect(await scopes()).toMatchObject([{ at: commune, excellent: 4, good: 16, head_count: null }]);
  });

  it("of one cell alone: only its members count in it", async () => {
    await pool.query(
      `delete from cycle_rule_set where organisation_id > 1; insert into cycle_rule_set values (2020, ${thon1}, 'KH57')`,
    );
    expect(await scopes()).toMatchObject([
      { at: commune, excellent: 2, good: 8 },
      { at: thon1, excellent: 2, good: 8, head_count: 10 },
    ]);
  });

  it("once a rule set counts cell by cell that did not before", async () => {
    await pool.query("delete from cycle_rule_set where organisation_id > 1");
    await pool.query(
      "update quota_parameter set by_cell = true where rule_set_id = 'HD21' and subject_kind = 'MEMBER'",
    );
    expect(await scopes()).toMatchObject([{ at: thon1 }, { at: thon2 }]);
    await pool.query(
      "update quota_parameter set by_cell = false where rule_set_id = 'HD21' and subject_kind = 'MEMBER'",
    );
    expect(await scopes()).toMatchObject([{ at: commune, excellent: 4 }]);
  });
});

it("a closed year keeps what it was closed with", async () => {
  await pool.query("update cycle set state = 'CLOSED' where year = 2020");
  await pool.query(
    `insert into special_merit (year, organisation_id, by_body, attested_on) values (2020, ${thon1}, 'x', '2021-03-01')`,
  );
  await pool.query(
    `update member_stay set valid = '[2000-01-01,2020-07-01)' where organisation_id = ${thon1} and member_id > 20`,
  );
  expect(await scopes()).toMatchObject([
    { at: thon1, ...usual },
    { at: thon2, ...usual },
  ]);
  await pool.query("update cycle set state = 'OPEN' where year = 2020");
});
