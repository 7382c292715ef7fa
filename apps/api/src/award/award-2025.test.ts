import type { QualityTier } from "@xep-loai/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { aClassification, type GivenClassification } from "../testing/a-classification.ts";
import { aRegulation } from "../testing/a-document.ts";
import { loadMoreYears } from "../testing/more-years.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ now: "2026-02-10T08:00:00+07:00" });
await loadMoreYears(api.pool);
await api.pool.query(`
  insert into cycle (year, closes_on, regime) values (2024, '2024-12-31', 'NOT_HELD'), (2025, '2025-12-31', 'POINTS_2025');
  insert into cycle_rule_set values (2024, 1, 'HD25'), (2025, 1, 'QD366');
  update cycle set regime = 'NOT_HELD' where year = 2023; update cycle_rule_set set rule_set_id = 'HD25' where year = 2023`);
const [district, commune, cell] = [4, 7, 10];
const board = await api.viewerOf([district], "DECIDER");
const committee = await api.viewerOf([commune], "DECIDER");

beforeEach(() =>
  api.pool.query(
    "update cycle set state = 'OPEN'; delete from award_selection; delete from award_year; delete from classification",
  ),
);

const candidate = `classificationId needsRecognition recognition { isRecognised byBody note version byName }
  awards { award candidacy yearsNeeded yearsInARow yearsToAttest finding { ruleId citation certainty outcome message { vi } } }
  years { year standing regime }`;
const answer = `__typename ... on AwardCandidate { ${candidate} } ... on Refusal { code findings { ruleId } }`;

async function listed(subjectKind: "ORG" | "MEMBER", asked: object = {}) {
  const query = `query ($kind: SubjectKind!, $award: Award) {
    awardCandidates(organisationId: "${district}", year: 2025, subjectKind: $kind, award: $award, first: 20) {
      ... on AwardCandidatePage { atTop awards nodes { ${candidate} } } } }`;
  const { data, errors } = await board.ask(query, { kind: subjectKind, ...asked });
  expect(errors).toBeUndefined();
  return data.awardCandidates;
}

async function acted(name: string, input: string, variables: object, who: Client = committee) {
  const type = { recognition: "CellRecognitionInput", selection: "AwardSelectionInput" }[input];
  const query = `mutation ($id: ID!, $version: Int!, $given: ${type}!) {
    answer: ${name}(classificationId: $id, year: 2025, version: $version, ${input}: $given) { ${answer} } }`;
  const { data, errors } = await who.ask(query, { version: 0, ...variables });
  expect(errors).toBeUndefined();
  return data.answer;
}

const recognition = { isRecognised: true, byBody: "Đảng ủy xã An Hòa", recognisedOn: "2025-12-20" };
const recognise = (id: string, more: object = {}, version = 0, who = committee) =>
  acted("recogniseCell", "recognition", { id, version, given: { ...recognition, ...more } }, who);
const choose = (id: string, award: string, who = board) =>
  acted(
    "selectForAward",
    "selection",
    { id, given: { award, isChosen: true, byBody: "Ban Thường vụ", chosenOn: "2026-01-20" } },
    who,
  );

const rulesOf = (year: number) => (year >= 2025 ? "QD366" : year >= 2023 ? "HD25" : "HD21");

/** The last is of 2025; null: not rated that year, left out: no result at all. */
async function rated(given: Partial<GivenClassification>, ...tiers: (QualityTier | null | undefined)[]) {
  const subject = { organisationId: cell, attested: {}, facts: {}, ...given };
  let id = "";
  for (const [at, tier] of tiers.entries()) {
    const year = 2025 - tiers.length + 1 + at;
    if (tier === undefined) continue;
    const result = tier === null ? ({ notRatedReason: "SUSPENDED" } as const) : { tier };
    id = await aClassification(api.orm.em.fork(), { ...subject, ...result, year, ruleSetId: rulesOf(year) });
  }
  return id;
}
const top = "EXCELLENT";
const aMember = { subjectKind: "MEMBER", subjectId: 3, name: "Nguyễn Văn 3" } as const;

interface Shown {
  readonly awards: readonly { readonly award: string; readonly candidacy: string; readonly finding: object }[];
}
const candidacies = ({ awards }: Shown) => awards.map(({ award, candidacy }) => `${award} ${candidacy}`);
const awardIn = ({ awards }: Shown, asked: string) => awards.find(({ award }) => award === asked);

describe("a member", () => {
  test("example 61: at the top tier in 2021–2025, under HD 21, HD 25 and QĐ 366: on both lists, by the clauses of HD 06", async () => {
    await rated(aMember, top, top, top, top, top);
    const { nodes, awards } = await listed("MEMBER");
    expect(awards).toEqual(["MEMBER_OF_THE_YEAR", "MEMBER_FIVE_YEARS_UPPER", "MEMBER_FIVE_YEARS_PROVINCIAL"]);
    expect(candidacies(nodes[0])).toEqual(awards.map((award: string) => `${award} CANDIDATE`));
    expect(awardIn(nodes[0], "MEMBER_OF_THE_YEAR")).toMatchObject({
      finding: { ruleId: "HD06.AWARD.MEMBER_YEAR", citation: "HD 06, 19.2.a", certainty: "VERBATIM" },
    });
    for (const award of ["MEMBER_FIVE_YEARS_UPPER", "MEMBER_FIVE_YEARS_PROVINCIAL"])
      expect(awardIn(nodes[0], award)).toMatchObject({
        yearsNeeded: 5,
        yearsInARow: 5,
        yearsToAttest: [],
        finding: { ruleId: "HD06.AWARD.MEMBER_FIVE_YEARS", outcome: "UNANSWERED" },
      });
    expect(
      nodes[0].years.map(({ year, standing, regime }: Record<string, string>) => [year, standing, regime]),
    ).toEqual([
      [2025, "COUNTS", "POINTS_2025"],
      [2024, "COUNTS", "NOT_HELD"],
      [2023, "COUNTS", "NOT_HELD"],
      [2022, "COUNTS", "TIERS_2019"],
      [2021, "COUNTS", "TIERS_2019"],
    ]);
  });

  test("each list is chosen by itself", async () => {
    const id = await rated(aMember, top, top, top, top, top);
    await choose(id, "MEMBER_FIVE_YEARS_UPPER");
    const [node] = (await listed("MEMBER")).nodes;
    expect(awardIn(node, "MEMBER_FIVE_YEARS_UPPER")).toMatchObject({ finding: { outcome: "PASSED" } });
    expect(awardIn(node, "MEMBER_FIVE_YEARS_PROVINCIAL")).toMatchObject({ finding: { outcome: "UNANSWERED" } });
    expect(await choose(id, "MEMBER_FIVE_YEARS")).toMatchObject({ code: "BAD_INPUT" });
  });

  test.each([
    ["not rated in 2023", null],
    ["without a result in 2023", undefined],
  ])("%s: the run is broken, the award of the year stays", async (_why, gap) => {
    const id = await rated(aMember, top, top, gap, top, top);
    const [node] = (await listed("MEMBER")).nodes;
    expect(candidacies(node)).toEqual([
      "MEMBER_OF_THE_YEAR CANDIDATE",
      "MEMBER_FIVE_YEARS_UPPER NONE",
      "MEMBER_FIVE_YEARS_PROVINCIAL NONE",
    ]);
    expect((await listed("MEMBER", { award: "MEMBER_FIVE_YEARS_PROVINCIAL" })).nodes).toEqual([]);
    expect(await choose(id, "MEMBER_FIVE_YEARS_UPPER")).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: "HD06.AWARD.MEMBER_FIVE_YEARS" }],
    });
  });
});

describe("a cell", () => {
  test("example 62: at the top tier, not recognised as typical: no candidate; recognised, it is", async () => {
    const id = await rated({}, top);
    const [before] = (await listed("ORG")).nodes;
    expect(before).toMatchObject({ needsRecognition: true, recognition: null });
    expect(awardIn(before, "TYPICAL_ORG_OF_THE_YEAR")).toMatchObject({
      candidacy: "NONE",
      finding: { ruleId: "HD06.AWARD.CELL_YEAR", message: { vi: "Chưa được công nhận “tiêu biểu”." } },
    });
    expect(await choose(id, "TYPICAL_ORG_OF_THE_YEAR")).toMatchObject({ code: "AGAINST_RULES" });
    const after = await recognise(id);
    expect(after).toMatchObject({
      recognition: { isRecognised: true, byBody: "Đảng ủy xã An Hòa", version: 1, byName: "Người thử" },
    });
    expect(awardIn(after, "TYPICAL_ORG_OF_THE_YEAR")).toMatchObject({ candidacy: "CANDIDATE" });
    expect(awardIn(await choose(id, "TYPICAL_ORG_OF_THE_YEAR"), "TYPICAL_ORG_OF_THE_YEAR")).toMatchObject({
      finding: { outcome: "PASSED" },
    });
  });

  test("recognition is taken back with the reason; what was said before stays", async () => {
    const id = await rated({}, top);
    await recognise(id);
    expect(await recognise(id, { isRecognised: false })).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await recognise(id, { isRecognised: false }, 1)).toMatchObject({ code: "BAD_INPUT" });
    expect(await recognise(id, { isRecognised: false, note: "Nhầm chi bộ" }, 1)).toMatchObject({
      recognition: { isRecognised: false, note: "Nhầm chi bộ", version: 2 },
    });
    const kept = await api.pool.query("select answer, replaced_at is null as stands from attestation order by id");
    expect(kept.rows).toEqual([
      { answer: true, stands: false },
      { answer: false, stands: true },
    ]);
  });

  test("below the top tier it is not recognised, nor by itself, nor in a closed year", async () => {
    const good = await rated({ organisationId: 11 }, "GOOD");
    expect(await recognise(good)).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: "HD06.AWARD.CELL_RECOGNITION" }],
    });
    const id = await rated({}, top);
    expect(await recognise(id, {}, 0, await api.viewerOf([cell], "DECIDER"))).toMatchObject({ code: "NOT_ALLOWED" });
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2025");
    expect(await recognise(id)).toMatchObject({ code: "YEAR_CLOSED" });
  });

  test("five years in a row: those before HD 06 count by their tier, this one by its recognition too", async () => {
    const id = await rated({}, top, top, top, top, top);
    expect((await listed("ORG", { award: "TYPICAL_ORG_FIVE_YEARS" })).nodes).toEqual([]);
    await recognise(id);
    const [node] = (await listed("ORG", { award: "TYPICAL_ORG_FIVE_YEARS" })).nodes;
    for (const award of ["TYPICAL_ORG_FIVE_YEARS", "TYPICAL_ORG_FIVE_YEARS_PROVINCIAL"])
      expect(awardIn(node, award)).toMatchObject({
        candidacy: "CANDIDATE",
        finding: { ruleId: "HD06.AWARD.CELL_FIVE_YEARS" },
      });
  });
});

test("a grassroots organisation needs no recognition: of the year, and five years at the province", async () => {
  const id = await rated({ organisationId: commune }, top, top, top, top, top);
  const [node] = (await listed("ORG")).nodes;
  expect(node).toMatchObject({ needsRecognition: false, recognition: null });
  expect(node.awards).toMatchObject([
    { award: "TYPICAL_ORG_OF_THE_YEAR", candidacy: "CANDIDATE", finding: { ruleId: "HD06.AWARD.GRASSROOTS" } },
    {
      award: "TYPICAL_ORG_FIVE_YEARS_PROVINCIAL",
      candidacy: "CANDIDATE",
      finding: { ruleId: "HD06.AWARD.GRASSROOTS" },
    },
  ]);
  expect(await recognise(id, {}, 0, board)).toMatchObject({ code: "NOT_FOUND" });
});

test("those whose awards the text does not give are neither listed nor counted", async () => {
  await rated({ organisationId: district }, top);
  await rated({ organisationId: 14 }, top);
  await rated({}, top);
  const { nodes, atTop } = await listed("ORG");
  expect([nodes.length, atTop]).toEqual([1, 1]);
});

test("whether a gap ends the run is as the rules in force at the unit say", async () => {
  await rated(aMember, top, top, top, top, null, top);
  const runOf = async () => awardIn((await listed("MEMBER")).nodes[0], "MEMBER_FIVE_YEARS_UPPER");
  expect(await runOf()).toMatchObject({ candidacy: "NONE", yearsInARow: 1 });
  const lets = { parameter: "award.gapBreaksRun", value: false, citation: "mục 3", clause: [] };
  await aRegulation(api.orm.em.fork(), { id: 17, at: 2, overrides: [lets], yearFrom: 2025 });
  await api.pool.query("update classification set rule_set_id = 'QD366/17' where year = 2025");
  expect(await runOf()).toMatchObject({ candidacy: "CANDIDATE", yearsInARow: 5 });
});
