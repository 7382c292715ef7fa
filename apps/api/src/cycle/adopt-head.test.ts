import { beforeAll, describe, expect, it } from "vitest";
import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { aClassification } from "../testing/a-classification.ts";
import { aRegulation, place } from "../testing/a-document.ts";
import { smallCountryApi } from "../testing/test-api.ts";
import { differencesIn } from "../testing/verified.ts";
import { copyQuotaParameters } from "./quota-parameters.service.ts";

const api = await smallCountryApi({ now: "2026-01-10T08:00:00+07:00" });
const board = await api.viewerOf([1], "APPRAISER");
const rowsOf = async (sql: string) => (await api.pool.query({ text: sql, rowMode: "array" })).rows;

const looked = async (year = 2025, who = board) =>
  (
    await who.ask(
      `query ($year: Int!) { newHead(year: $year) { ... on NewHead { years before { vi } after { vi } results restarted submissions }
        ... on Refusal { code problems { path } } } }`,
      { year },
    )
  ).data.newHead;
const adopted = async (year = 2025, who = board) => {
  const { data, errors } = await who.ask(
    `mutation ($year: Int!) { adoptHead(year: $year) { ... on Cycle { year regime } ... on Refusal { code problems { path } } } }`,
    { year },
  );
  expect(errors).toBeUndefined();
  return data.adoptHead;
};

/** A year of the product before QĐ 366 was known to it: 2025 opened under HD 21, a member rated, a commune of another document. */
beforeAll(async () => {
  await copyQuotaParameters(api.orm.em.fork());
  await api.pool.query(`update cycle set state = 'CLOSED';
    insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'TIERS_2019');
    insert into submission (year, organisation_id, to_organisation_id) values (2025, 7, 4)`);
  await api.orm.em.fork().transactional(async (tx) => {
    await aRegulation(tx, { id: 31, at: 7, yearFrom: 2025 });
    await place(tx, { document: "31", at: 7, from: 2025 });
    await layRuleSets(tx, 2025, 1);
    const of = { year: 2025, subjectKind: "MEMBER", state: "PROPOSED" } as const;
    await aClassification(tx, { ...of, organisationId: 12, subjectId: 3 });
    await aClassification(tx, { ...of, organisationId: 12, subjectId: 9, state: "DRAFT", facts: {}, attested: {} });
  });
  expect(await rowsOf("select rule_set_id from organisation_year where year = 2025 and organisation_id = 12")).toEqual([
    ["HD21"],
  ]);
});

describe("a year opened under a document another one took the place of (QD366.EFFECT.DATE)", () => {
  it("is looked at first: which document follows which, what starts anew; nothing is changed", async () => {
    expect(await looked()).toMatchObject({ years: [2025], results: 2, restarted: 1, submissions: 1 });
    expect(await rowsOf("select regime from cycle where year = 2025")).toEqual([["TIERS_2019"]]);
  });

  it("is for who drafts at the root", async () => {
    expect(await looked(2025, await api.viewerOf([4], "APPRAISER"))).toMatchObject({ code: "NOT_FOUND" });
    expect(await adopted(2025, await api.viewerOf([4], "APPRAISER"))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await adopted(2025, await api.viewerOf([1], "EDITOR"))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await adopted(2020)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "year" }] });
    expect(await adopted(1900)).toMatchObject({ code: "NOT_ALLOWED" });
  });

  it("does not go over once a result is decided", async () => {
    const decided = await aClassification(api.orm.em.fork(), { year: 2025, organisationId: 8, group: "GRASSROOTS" });
    expect(await looked()).toMatchObject({ code: "RESULT_DECIDED" });
    expect(await adopted()).toMatchObject({ code: "RESULT_DECIDED" });
    await api.pool.query("delete from classification where id = $1", [decided]);
  });

  it("goes over with rule sets, quotas, deadlines and results; earlier years stay", async () => {
    expect(await adopted()).toEqual({ year: 2025, regime: "POINTS_2025" });
    expect(
      await rowsOf(
        "select organisation_id, rule_set_id from organisation_year where year = 2025 and organisation_id in (7, 12) order by 1",
      ),
    ).toEqual([
      [7, "QD366/31"],
      [12, "QD366"],
    ]);
    expect(
      await rowsOf("select state, tier, facts::text, rule_set_id from classification where year = 2025 order by id"),
    ).toEqual(Array(2).fill(["DRAFT", null, "{}", "QD366"]));
    expect(await rowsOf("select due_on::text, rule_id from submission where year = 2025")).toEqual([
      ["2025-12-31", "HD43.DEADLINE.YEAR_END"],
    ]);
    expect(
      await rowsOf(
        "select document_id, year_from, year_to from document_in_force where organisation_id = 1 order by 2",
      ),
    ).toEqual([
      ["HD21", 2019, 2024],
      ["QD366", 2025, null],
    ]);
    expect(await rowsOf("select distinct rule_set_id from organisation_year where year = 2020")).toEqual([["HD21"]]);
    expect(await differencesIn(api)).toEqual([]);
    expect(await looked()).toMatchObject({ years: [], results: 0 });
  });

  it("the log tells who put which results anew", async () => {
    const told = await rowsOf(
      "select distinct relation from audit_entry where account_id is not null and year = 2025 order by 1",
    );
    expect(told.flat()).toContain("classification");
  });
});
