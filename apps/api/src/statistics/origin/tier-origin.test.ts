import { expect, it } from "vitest";
import { evaluateClassifications } from "../../classification/evaluation.service.ts";
import { copyQuotaParameters } from "../../cycle/quota-parameters.service.ts";
import { aClassification } from "../../testing/a-classification.ts";
import { smallCountryApi } from "../../testing/test-api.ts";

const api = await smallCountryApi({ now: "2021-12-20T08:00:00+07:00" });
await copyQuotaParameters(api.orm.em.fork());
await api.pool.query(`insert into cycle (year, closes_on, regime) values (2021, '2021-12-31', 'POINTS_2025');
  insert into cycle_rule_set values (2021, 1, 'QD366')`);
const [province, commune, otherProvince, withoutScopes] = [2, 7, 6, 5];
const tx = api.orm.em.fork();
const points = { common: 27, results: 60 };
for (const [subjectId, tier] of [
  [1, "EXCELLENT"],
  [7, "GOOD"],
] as const)
  await aClassification(tx, {
    ...{ year: 2021, ruleSetId: "QD366", attested: {}, facts: { points } },
    ...{ subjectKind: "MEMBER", organisationId: 10, subjectId, tier },
  });
await evaluateClassifications(tx, 2021, { organisationId: 1 });
const viewer = await api.viewerOf([province]);

const query = `query ($id: ID!, $year: Int!) { tierOrigin(organisationId: $id, year: $year, subjectKind: MEMBER) {
  ... on Refusal { code }
  ... on TierOrigin { year regime places { organisation { id } documents { id } } documents { id } rules { ruleId part certainty touched }
    scopes { total exceeded onlyIfInclusive onlyIfSmallBase usualFromPct usualToPct raised raisedPct } } } }`;

interface OriginRule {
  readonly ruleId: string;
  readonly part: string;
  readonly certainty: string;
  readonly touched: number;
}

async function asked(id: number, year: number) {
  const { data, errors } = await viewer.ask(query, { id, year });
  expect(errors).toBeUndefined();
  return data.tierOrigin;
}

it("names the documents, the rules by the way they act and how surely each is known", async () => {
  const { regime, documents, rules } = await asked(commune, 2021);
  expect([regime, documents[0].id]).toEqual(["POINTS_2025", "QD366"]);
  expect([...new Set(rules.map(({ part }: OriginRule) => part))]).toEqual([
    "NOT_RATED",
    "POINTS",
    "CONDITIONS",
    "LOWEST",
    "QUOTA",
  ]);
  const small = rules.find(({ ruleId }: OriginRule) => ruleId === "QD366.QUOTA.SMALL_BASE");
  expect(small).toMatchObject({ part: "QUOTA", certainty: "MISSING" });
  expect(rules.every(({ ruleId }: OriginRule) => !ruleId.startsWith("HD21"))).toBe(true);
});

it("counts what the rules touched and how the quota stands, at the place and below", async () => {
  const { rules, scopes } = await asked(province, 2021);
  const touchedBy = (id: string) => rules.find(({ ruleId }: OriginRule) => ruleId === id).touched;
  expect([touchedBy("QD366.TIER.EXCELLENT.POINTS"), touchedBy("QD366.TIER.GOOD.POINTS")]).toEqual([2, 0]);
  expect(scopes).toEqual({
    total: 1,
    exceeded: 0,
    onlyIfInclusive: 0,
    onlyIfSmallBase: 1,
    usualFromPct: 20,
    usualToPct: 20,
    raised: 0,
    raisedPct: null,
  });
});

it("of another year names the rules of that year", async () => {
  const { regime, rules } = await asked(commune, 2020);
  expect(regime).toBe("TIERS_2019");
  expect(rules.map(({ ruleId }: OriginRule) => ruleId)).toContain("HD21.QUOTA.MEMBER");
});

it("says from what to what the usual share goes, as the scopes below have it in force", async () => {
  await aClassification(api.orm.em.fork(), {
    ...{ year: 2021, ruleSetId: "QD366", attested: {}, facts: { points } },
    ...{ subjectKind: "MEMBER", organisationId: 12, subjectId: 3, tier: "GOOD" },
  });
  const usual = async (id: number) => {
    const { total, usualFromPct, usualToPct } = (await asked(id, 2021)).scopes;
    return [total, usualFromPct, usualToPct];
  };
  expect(await usual(province)).toEqual([2, 20, 20]);
  await api.pool.query("update quota_use set numerator = 15 where year = 2021 and organisation_id = 8");
  expect(await usual(province)).toEqual([2, 15, 20]);
  expect(await usual(8)).toEqual([1, 15, 15]);
  expect(await usual(withoutScopes)).toEqual([0, 20, 20]);
});

it("is told of nothing the viewer does not see, nor of a year that is not held", async () => {
  expect(await asked(otherProvince, 2021)).toEqual({ code: "NOT_FOUND" });
  expect(await asked(commune, 2011)).toEqual({ code: "YEAR_NOT_HELD" });
});

it("of a year before a merger names the documents of every place that went up in it", async () => {
  await api.pool.query(`insert into cycle_rule_set values (2020, 7, 'HD21/KH165-TU/KH174'), (2020, 8, 'HD21/CV54')
    on conflict (year, organisation_id) do update set rule_set_id = excluded.rule_set_id`);
  const founded =
    "select organisation_found(4, 'GRASSROOTS_PARTY_ORGANIZATION', 'Đảng ủy xã An Lão', '2021-02-01') as id";
  const { rows } = await api.pool.query(founded);
  for (const old of [7, 8]) await api.pool.query("select organisation_merge($1, $2, '2021-02-01')", [old, rows[0].id]);
  const { places, documents, rules } = await asked(rows[0].id, 2020);
  expect(places.map(({ documents: own }: { documents: { id: string }[] }) => own.map(({ id }) => id))).toEqual([
    ["HD21", "KH165-TU", "KH174"],
    ["HD21", "CV54"],
  ]);
  expect(documents.map(({ id }: { id: string }) => id)).toEqual(["HD21", "KH165-TU", "KH174", "CV54"]);
  expect(new Set(rules.map(({ ruleId }: OriginRule) => ruleId)).size).toBe(rules.length);
});
