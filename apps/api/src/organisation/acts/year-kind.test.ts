import { afterEach, describe, expect, it } from "vitest";
import { buildApiSchema } from "../../schema.ts";
import { fullAct, fullAsk } from "../../testing/full-query.ts";
import { loadReformCountry } from "../../testing/reform-country.ts";
import { testApi } from "../../testing/test-api.ts";
import { differencesIn } from "../../testing/verified.ts";

const api = await testApi({ now: "2025-10-01T08:00:00+07:00" });
await loadReformCountry(api);
const schema = buildApiSchema();
const administrator = await api.viewerOf([1], "ADMINISTRATOR");
/** Commune An Hòa with two cells and the section of its school, below the district. */
const [district, commune, cell, section] = [4, 7, 10, 14];

const decision = (on = "2025-03-01") => ({ number: "10-HD/HU", on });

async function told(id: number, yearKind: string, on?: string) {
  const { rows } = await api.pool.query("select version from organisation where id = $1", [id]);
  const given = { id: String(id), version: rows[0]?.version, yearKind, decision: decision(on) };
  const { query, variables } = fullAct(schema, "setYearKindOfOrganisation", given);
  const { data, errors } = await administrator.ask(query, variables);
  expect(errors).toBeUndefined();
  expect(await differencesIn(api)).toEqual([]);
  return data.setYearKindOfOrganisation;
}

async function daysOf(id: number, who = administrator) {
  const { query, variables } = fullAsk(schema, "deadlines", { organisationId: String(id), year: 2025 });
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  const { own } = data.deadlines;
  return [own.yearKind, own.deadlines.map((one: { ruleId: string; dueOn: string }) => [one.ruleId, one.dueOn])];
}

const [yearEnd, schools, later] = ["YEAR_END", "SCHOOLS", "SPECIAL_UNITS"].map((name) => `HD43.DEADLINE.${name}`);

afterEach(() => api.pool.query("delete from organisation_year_kind"));

describe("when the year of an organisation closes (HD 43, 4.1)", () => {
  it("a school has the day by its own clause, and so have all below it", async () => {
    expect(await daysOf(commune)).toEqual(["ORDINARY", [[yearEnd, "2025-12-31"]]]);
    expect(await told(commune, "SCHOOL")).toMatchObject({ __typename: "TreeActDone" });
    expect(await daysOf(commune)).toEqual(["SCHOOL", [[schools, "2025-12-31"]]]);
    expect((await daysOf(cell))[0]).toBe("SCHOOL");
    expect((await daysOf(district))[0]).toBe("ORDINARY");
  });

  it("what closes its year later has another day; the nearest one above counts", async () => {
    await told(commune, "CLOSES_LATER");
    expect(await daysOf(commune)).toEqual(["CLOSES_LATER", [[later, "2026-01-15"]]]);
    await told(section, "ORDINARY");
    expect([(await daysOf(section))[0], (await daysOf(cell))[0]]).toEqual(["ORDINARY", "CLOSES_LATER"]);
  });

  it("holds from its day on: a year that closed before keeps its days", async () => {
    await told(commune, "CLOSES_LATER");
    const { query, variables } = fullAsk(schema, "organisation", { id: String(commune), year: 2020 });
    expect((await administrator.ask(query, variables)).data.organisation).toMatchObject({ yearKind: "ORDINARY" });
    const now = fullAsk(schema, "organisation", { id: String(commune), year: 2025 });
    expect((await administrator.ask(now.query, now.variables)).data.organisation).toMatchObject({
      yearKind: "CLOSES_LATER",
      history: expect.arrayContaining([expect.objectContaining({ kind: "YEAR_CLOSES_LATER" })]),
    });
  });

  it("a submission not sent yet follows; the preview tells how many organisations do", async () => {
    await api.pool.query(
      "insert into submission (year, organisation_id, to_organisation_id) values (2025, $1, $2) on conflict do nothing",
      [commune, district],
    );
    const act = { act: "YEAR_KIND", organisationId: String(commune), yearKind: "CLOSES_LATER", decision: decision() };
    const { query, variables } = fullAsk(schema, "treeActPreview", { act });
    const { data } = await administrator.ask(query, variables);
    expect(data.treeActPreview).toMatchObject({
      unitCount: 0,
      years: [{ year: 2025, organisations: 0, yearKinds: 5 }],
    });
    const dueOn = async () =>
      (
        await api.pool.query(
          "select due_on::text, rule_id from submission where year = 2025 and organisation_id = $1",
          [commune],
        )
      ).rows[0];
    await told(commune, "CLOSES_LATER");
    expect(await dueOn()).toEqual({ due_on: "2026-01-15", rule_id: later });
  });

  it("is said by the committee above, in order of the days", async () => {
    const own = await api.viewerOf([commune], "ADMINISTRATOR");
    const given = { id: String(commune), version: null, yearKind: "SCHOOL", decision: decision() };
    const { query, variables } = fullAct(schema, "setYearKindOfOrganisation", { ...given, version: 1 });
    expect((await own.ask(query, variables)).data.setYearKindOfOrganisation.refused_code).toBe("NOT_ALLOWED");
    await told(commune, "SCHOOL", "2025-06-01");
    expect(await told(commune, "ORDINARY", "2025-05-01")).toMatchObject({ refused_code: "LATER_CHANGE_EXISTS" });
  });

  it("comes in a file of acts too", async () => {
    const file = `Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định\nKỳ tổng kết;Đảng ủy xã An Hòa;;;Trường học, cơ sở giáo dục (theo năm học);1/3/2025;10-HD/HU`;
    const { query, variables } = fullAct(schema, "carryOutTreeFile", { file });
    expect((await administrator.ask(query, variables)).data.carryOutTreeFile).toMatchObject({ count: 1 });
    expect((await daysOf(commune))[0]).toBe("SCHOOL");
  });
});
