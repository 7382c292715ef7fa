import { rules } from "@xep-loai/domain";
import { describe, expect, test } from "vitest";
import { evaluateClassifications } from "../classification/evaluation.service.ts";
import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { place } from "../testing/a-document.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ now: "2020-12-20T08:00:00+07:00" });
const tx = api.orm.em.fork();
const centre = await api.viewerOf([1]);
const district = await api.viewerOf([4]);

await place(tx, { document: "KH174", at: 4 });
await place(tx, { document: "CV54", at: 7 });
await layRuleSets(tx, 2020, 1);
const sick = { ...factsInOrder.MEMBER, sickLeaveDays: 90 };
for (const [organisationId, subjectId] of [
  [12, 3],
  [12, 9],
  [13, 4],
] as const)
  await aClassification(tx, {
    year: 2020,
    subjectKind: "MEMBER",
    organisationId,
    subjectId,
    tier: "COMPLETED",
    facts: sick,
  });
for (const subjectId of [1, 7])
  await aClassification(tx, { year: 2020, subjectKind: "MEMBER", organisationId: 10, subjectId, tier: "EXCELLENT" });
await evaluateClassifications(tx, 2020, { organisationId: 1 });
await api.pool.query(`
  insert into submission (year, organisation_id, to_organisation_id, due_on, rule_id, document_id) values
  (2020, 7, 4, '2020-12-15', 'KH174.DEADLINE.GRASSROOTS', 'KH174'), (2020, 8, 4, '2020-12-15', 'KH174.DEADLINE.GRASSROOTS', 'KH174'),
  (2020, 2, 1, '2021-03-15', 'HD21.REPORT.CENTRAL_DEADLINE', 'HD21')`);

const query = `query ($id: ID!, $year: Int!, $documentId: ID, $subjectKind: SubjectKind, $effect: Effect, $severity: Severity, $step: Step,
    $means: Means, $standing: RuleStanding, $touchedOnly: Boolean! = false, $text: String) {
  rules(organisationId: $id, year: $year, documentId: $documentId, subjectKind: $subjectKind, effect: $effect, severity: $severity,
    step: $step, means: $means, standing: $standing, touchedOnly: $touchedOnly, text: $text) { ... on Refusal { code } ... on RuleList {
    known rules { ruleId citation clause certainty effect severity subjects step means documentId document { id shortTitle { vi } } standing
      inPlace { ruleId citation } touched warned } } } }`;

async function asked(id: number, filter: object = {}, who = centre, year = 2020) {
  const { data, errors } = await who.ask(query, { id, year, ...filter });
  expect(errors).toBeUndefined();
  return data.rules;
}
interface Shown {
  readonly ruleId: string;
  readonly touched: number;
  readonly warned: number;
  readonly subjects: readonly string[];
  readonly standing: string;
}
const touchedAt = async (id: number, filter: object = {}): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await asked(id, { touchedOnly: true, ...filter })).rules.map((rule: Shown) => [rule.ruleId, rule.touched]),
  );

const cap = "HD21.ELIG.MEMBER.SICK_LEAVE_CAP";

test("tells how the words of each rule are known", async () => {
  const known = new Map((await asked(1)).rules.map((rule: { ruleId: string }) => [rule.ruleId, rule]));
  expect(known.get("HD21.LEADER.HEAD_CAP")).toMatchObject({ certainty: "VERBATIM" });
  expect(known.get("QD366.SCOPE.SUBJECTS")).toMatchObject({ certainty: "PARAPHRASE" });
  expect(known.get("QD366.TIER.GAP")).toMatchObject({ certainty: "MISSING", clause: [] });
});

describe("the registry of rules", () => {
  test("has every rule, with its clause word for word", async () => {
    const { known, rules: all } = await asked(1);
    expect([known, all.length]).toEqual([rules.length, rules.length]);
    expect(
      all.map(({ ruleId, citation, clause }: Shown & { citation: string; clause: string[] }) => [
        ruleId,
        citation,
        clause,
      ]),
    ).toEqual(rules.map(({ id, citation, clause }) => [id, citation, clause]));
  });

  test("says how each stands where one looks, and what stands in its place", async () => {
    const at = async (id: number, ruleId: string) =>
      (await asked(id, { text: ruleId })).rules.find((rule: Shown) => rule.ruleId === ruleId);
    const upper = "HD21.ORG.EXCELLENT.MEMBER_SHARE";
    expect(await at(8, upper)).toMatchObject({
      standing: "IN_FORCE",
      inPlace: null,
      document: { shortTitle: { vi: "Hướng dẫn 21-HD/BTCTW" } },
    });
    expect(await at(7, upper)).toMatchObject({
      standing: "RESTATED",
      inPlace: { ruleId: "CV54.ORG.EXCELLENT.MEMBER_SHARE" },
    });
    expect(await at(8, "KH174.DEADLINE.GRASSROOTS")).toMatchObject({ standing: "IN_FORCE", documentId: "KH174" });
    expect(await at(5, "KH174.DEADLINE.GRASSROOTS")).toMatchObject({ standing: "ELSEWHERE" });
  });

  test.each([
    [{ documentId: "KH57" }, (rule: Shown) => rule.ruleId.startsWith("KH57.")],
    [{ subjectKind: "LEADER" }, (rule: Shown) => rule.subjects.includes("LEADER")],
    [{ standing: "ELSEWHERE" }, (rule: Shown) => rule.standing === "ELSEWHERE"],
    [{ effect: "CAP", severity: "BLOCK" }, (rule: Shown) => /CAP/.test(rule.ruleId)],
    [{ step: "QUOTA", means: "ENFORCED" }, (rule: Shown) => rule.ruleId.includes(".QUOTA.")],
    [{ text: "nghi om" }, (rule: Shown) => [cap, "HD43.ELIG.SICK_MATERNITY"].includes(rule.ruleId)],
    [{ text: "hd 21, iii.2" }, (rule: Shown) => rule.ruleId.startsWith("HD21.REPORT.")],
  ])("narrowed by %j", async (filter, belongs) => {
    const { rules: found } = await asked(1, filter);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(rules.length);
    expect(found.filter((rule: Shown) => !belongs(rule))).toEqual([]);
  });
});

describe("how many a rule touched in the year", () => {
  test("at an organisation and below", async () => {
    expect((await touchedAt(1))[cap]).toBe(3);
    expect((await touchedAt(8))[cap]).toBe(2);
    expect((await touchedAt(7))[cap]).toBeUndefined();
    expect((await touchedAt(1, { subjectKind: "ORG" }))[cap]).toBeUndefined();
  });

  test("scopes in which a quota is not kept, and who was not in by a deadline", async () => {
    expect(await touchedAt(4)).toMatchObject({ "HD21.QUOTA.SMALL_BASE": 1, "KH174.DEADLINE.GRASSROOTS": 2 });
    expect((await touchedAt(8))["KH174.DEADLINE.GRASSROOTS"]).toBe(1);
    expect((await touchedAt(1))["HD21.REPORT.CENTRAL_DEADLINE"]).toBeUndefined();
  });

  test("of these the warnings alone contradict something: a quota does, a deadline is told with the reports", async () => {
    const { rules: found } = await asked(4, { touchedOnly: true });
    const warned = Object.fromEntries(found.map((rule: Shown) => [rule.ruleId, rule.warned]));
    expect(warned).toMatchObject({ "HD21.QUOTA.SMALL_BASE": 1, "KH174.DEADLINE.GRASSROOTS": 0 });
  });

  test("nobody in a year not opened yet", async () => {
    const { rules: all } = await asked(1, {}, centre, 2021);
    expect(all.every(({ touched }: Shown) => touched === 0)).toBe(true);
  });
});

test("of another unit, another year, nothing is told", async () => {
  expect(await asked(3, {}, district)).toEqual({ code: "NOT_FOUND" });
  expect(await asked(4, {}, district, 2018)).toEqual({ code: "YEAR_NOT_HELD" });
  expect(await asked(4, { text: "a\0b" }, district)).toEqual({ code: "BAD_INPUT" });
});
