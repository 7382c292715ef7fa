import { beforeEach, expect, it } from "vitest";
import { aClassification, type GivenClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";

const api = await smallCountryApi({ now: "2026-01-10T08:00:00+07:00" });
await api.pool.query(`
  insert into cycle (year, closes_on, regime) values (2025, '2025-12-31', 'POINTS_2025');
  insert into cycle_rule_set values (2025, 1, 'QD366')`);
const [commune, cell, elsewhere] = [8, 12, 7];
const editor = await api.viewerOf([commune], "EDITOR");

beforeEach(() => api.pool.query("delete from classification"));

const rated = (given: Partial<GivenClassification> = {}) =>
  aClassification(api.orm.em.fork(), {
    organisationId: commune,
    year: 2025,
    subjectKind: "LEADER",
    subjectId: 4,
    ruleSetId: "QD366",
    facts: { periodicAssessments: [{ period: "HALF_YEAR", no: 1 }] },
    attested: {},
    ...given,
  });

async function record(
  id: string,
  quarters: object[],
  { version = 1, who = editor }: { version?: number; who?: Client } = {},
) {
  const { data, errors } = await who.ask(
    `mutation ($id: ID!, $version: Int!, $quarters: [QuarterTierInput!]!) {
      recordQuarterTiers(id: $id, year: 2025, version: $version, quarters: $quarters) {
        ... on Classification { version quarterTiers { no tier byName recordedAt } explanation { findings { ruleId outcome } } }
        ... on Refusal { code problems { path message { vi } } } } }`,
    { id, version, quarters },
  );
  expect(errors).toBeUndefined();
  return data.recordQuarterTiers;
}

const said = ({ explanation }: { explanation: { findings: { ruleId: string; outcome: string }[] } }) =>
  explanation.findings.find(({ ruleId }) => ruleId === "QD366.USE.QUARTER_TO_YEAR")?.outcome;
const good = (no: number) => ({ no, tier: "GOOD" });

it("the quarters of a leader stand beside the year, with who entered them; a missing one is told", async () => {
  const id = await rated();
  const two = await record(id, [good(2), { no: 1, tier: "EXCELLENT" }]);
  expect(two.quarterTiers).toEqual([
    { no: 1, tier: "EXCELLENT", byName: "Người thử", recordedAt: expect.any(String) },
    { no: 2, tier: "GOOD", byName: "Người thử", recordedAt: expect.any(String) },
  ]);
  expect(said(two)).toBe("WARNING");
  expect(said(await record(id, [1, 2, 3, 4].map(good), { version: 2 }))).toBe("PASSED");
  const none = await record(id, [], { version: 3 });
  expect(none.quarterTiers).toEqual([]);
  expect(said(none)).toBe("WARNING");
  const { rows } = await api.pool.query("select facts from classification");
  expect(rows).toEqual([{ facts: { periodicAssessments: [{ period: "HALF_YEAR", no: 1 }] } }]);
});

const aMember = { subjectKind: "MEMBER", subjectId: 3, organisationId: cell } as const;

it.each([
  ["a leader of whom no assessment at all is recorded", {}, "WARNING"],
  ["a civil servant", { ...aMember, group: "CIVIL_SERVANT", facts: { civilServantTier: "GOOD" } }, "WARNING"],
  ["another member", { ...aMember, group: "OTHER" }, "NOT_APPLICABLE"],
] as const)("the four are missing of %s: %s", async (_, given, expected) => {
  const id = await rated({ facts: {}, ...given });
  const { data } = await editor.ask(
    `{ classification(id: ${id}, year: 2025) { ... on Classification { explanation { findings { ruleId outcome } } } } }`,
  );
  expect(said(data.classification)).toBe(expected);
});

it("what is saved unchanged keeps who entered it", async () => {
  const id = await rated();
  await record(id, [good(1)]);
  const { quarterTiers } = await record(id, [good(1), good(2)], {
    version: 2,
    who: await api.viewerOf([commune], "DECIDER"),
  });
  const { rows } = await api.pool.query("select facts -> 'periodicAssessments' as all from classification");
  expect(rows[0].all).toHaveLength(3);
  expect(quarterTiers.map(({ no }: { no: number }) => no)).toEqual([1, 2]);
});

it.each([
  ["a fifth quarter", [good(5)], "quarters[0].no"],
  ["one quarter twice", [good(1), { no: 1, tier: "COMPLETED" }], "quarters"],
])("%s is refused", async (_, quarters, path) =>
  expect(await record(await rated(), quarters)).toMatchObject({ code: "BAD_INPUT", problems: [{ path }] }),
);

it.each<[string, Partial<GivenClassification>]>([
  ["an organisation", { subjectKind: "ORG", group: "GRASSROOTS", facts: {} }],
  ["a member who is no civil servant", { subjectKind: "MEMBER", organisationId: cell, subjectId: 3, facts: {} }],
  ["a leader rated under HD 21", { ruleSetId: "HD21", facts: {} }],
  ["a cancelled result", { state: "CANCELLED" }],
])("%s has no quarters to record", async (_, given) =>
  expect(await record(await rated(given), [good(1)])).toMatchObject({
    code: "BAD_INPUT",
    problems: [{ path: "quarters" }],
  }),
);

it("those of a civil servant are recorded too", async () =>
  expect(
    await record(
      await rated({ subjectKind: "MEMBER", organisationId: cell, subjectId: 3, group: "CIVIL_SERVANT", facts: {} }),
      [good(1)],
    ),
  ).toMatchObject({ quarterTiers: [{ no: 1 }] }));

it("who saw an older state, only reads, or stands elsewhere is refused", async () => {
  const id = await rated();
  expect(await record(id, [good(1)], { version: 2 })).toMatchObject({ code: "CHANGED_MEANWHILE" });
  const reader = await api.viewerOf([commune], "VIEWER");
  expect(await record(id, [good(1)], { who: reader })).toMatchObject({ code: "NOT_ALLOWED" });
  const other = await api.viewerOf([elsewhere], "EDITOR");
  expect(await record(id, [good(1)], { who: other })).toMatchObject({ code: "NOT_FOUND" });
});
