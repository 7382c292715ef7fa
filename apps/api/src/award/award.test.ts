import type { QualityTier } from "@xep-loai/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { loadMoreYears } from "../testing/more-years.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ now: "2024-02-10T08:00:00+07:00" });
await loadMoreYears(api.pool);
const [province, district, commune, cell, sister] = ["2", "4", "7", 10, 11];
const board = await api.viewerOf([4], "DECIDER");

const award = `award candidacy yearsNeeded yearsInARow yearsToAttest finding { ruleId outcome clause message { vi } }
  selection { isChosen byBody chosenOn note byName version } earlier { isChosen note }`;
const candidate = `classificationId subjectName tier regime organisation { id } path { id } awards { ${award} }
  years { year standing regime state tier notRatedReason answer { counts byBody version } }`;
const page = `query ($at: ID!, $year: Int!, $kind: SubjectKind!, $award: Award, $isChosen: Boolean, $first: Int! = 50, $after: String) {
  awardCandidates(organisationId: $at, year: $year, subjectKind: $kind, award: $award, isChosen: $isChosen, first: $first, after: $after) {
    ... on AwardCandidatePage { nextCursor awards atTop chosen nodes { ${candidate} } } ... on Refusal { code } } }`;
const about = "$id: ID!, $year: Int!, $version: Int!";
const answer = `... on AwardCandidate { ${candidate} } ... on Refusal { code findings { ruleId message { vi } } }`;
const select = `mutation (${about}, $selection: AwardSelectionInput!) {
  answer: selectForAward(classificationId: $id, year: $year, version: $version, selection: $selection) { ${answer} } }`;
const attest = `mutation (${about}, $given: AwardYearInput!) {
  answer: attestAwardYear(classificationId: $id, year: $year, version: $version, answer: $given) { ${answer} } }`;

async function listed(variables: object = {}, who: Client = board) {
  const asked = { at: district, year: 2023, kind: "ORG", ...variables };
  const { data, errors } = await who.ask(page, asked);
  expect(errors).toBeUndefined();
  return data.awardCandidates;
}

interface Shown {
  readonly classificationId: string;
  readonly awards: { readonly award: string; readonly candidacy: string }[];
}
const awardIn = ({ awards }: Shown, asked: string) => awards.find((each) => each.award === asked);

const chosen = { isChosen: true, byBody: "Ban Thường vụ Huyện ủy An Lão", chosenOn: "2024-02-01" };
async function selected(id: string, selection: object, { version = 0, who = board, year = 2023 } = {}) {
  const { data, errors } = await who.ask(select, { id, year, version, selection: { ...chosen, ...selection } });
  expect(errors).toBeUndefined();
  return data.answer;
}
const ofTheYear = { award: "ORG_OF_THE_YEAR" };
const fiveYears = { award: "ORG_FIVE_YEARS" };

/** The organisation's results, oldest first from the year said. */
async function rated(organisationId: number, from: number, ...tiers: (QualityTier | null)[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, tier] of tiers.entries()) ids.push(await result(organisationId, from + at, tier));
  return ids;
}

function result(organisationId: number, year: number, tier: QualityTier | null): Promise<string> {
  const name = `Chi bộ ${organisationId}`;
  const given = { organisationId, year, name, ruleSetId: year < 2019 ? "NONE" : "HD21" };
  const tx = api.orm.em.fork();
  return aClassification(tx, tier === null ? { ...given, notRatedReason: "NEWLY_FOUNDED" } : { ...given, tier });
}

const top = "EXCELLENT";

beforeEach(() => api.pool.query("delete from award_selection; delete from award_year; delete from classification"));

describe("five years in a row", () => {
  test("all under the same rules: a candidate, year by year", async () => {
    await rated(cell, 2019, top, top, top, top, top);
    const { nodes, atTop, awards } = await listed();
    expect([atTop, awards]).toEqual([1, ["ORG_OF_THE_YEAR", "ORG_FIVE_YEARS"]]);
    expect(awardIn(nodes[0], "ORG_OF_THE_YEAR")).toMatchObject({ candidacy: "CANDIDATE", yearsNeeded: 1 });
    expect(awardIn(nodes[0], "ORG_FIVE_YEARS")).toMatchObject({
      candidacy: "CANDIDATE",
      yearsNeeded: 5,
      yearsInARow: 5,
      finding: {
        ruleId: "HD21.AWARD.ORG.FIVE_YEARS",
        outcome: "UNANSWERED",
        clause: [expect.stringContaining("5 năm liền")],
      },
    });
    expect(nodes[0].years.map(({ year, standing }: Record<string, unknown>) => `${year} ${standing}`)).toEqual(
      [2023, 2022, 2021, 2020, 2019].map((year) => `${year} COUNTS`),
    );
    expect(nodes[0].path.map(({ id }: { id: string }) => id)).toEqual(["4", "7", "10"]);
  });

  test.each<[string, (QualityTier | null)[], string]>([
    ["a lower tier in between", [top, top, "GOOD", top, top], "ENDS"],
    ["a year without a tier", [top, top, null, top, top], "GAP"],
  ])("%s: only the award of the year", async (_why, tiers, standing) => {
    await rated(cell, 2019, ...tiers);
    const [node] = (await listed()).nodes;
    expect(awardIn(node, "ORG_FIVE_YEARS")).toMatchObject({ candidacy: "NONE", yearsInARow: 2, yearsToAttest: [] });
    expect(node.years[2]).toMatchObject({ year: 2021, standing });
    expect((await listed({ award: "ORG_FIVE_YEARS" })).nodes).toEqual([]);
    expect((await listed({ award: "ORG_OF_THE_YEAR" })).nodes).toHaveLength(1);
  });

  test("a cancelled result leaves a gap, and is shown as cancelled", async () => {
    await rated(cell, 2019, top, top, top);
    await rated(cell, 2023, top);
    await aClassification(api.orm.em.fork(), { organisationId: cell, year: 2022, tier: top, state: "CANCELLED" });
    const [node] = (await listed()).nodes;
    expect(node.years[1]).toMatchObject({ year: 2022, standing: "GAP", state: "CANCELLED", tier: null });
  });

  test("what is proposed only is no result yet", async () => {
    await rated(cell, 2019, top, top, top, top);
    await aClassification(api.orm.em.fork(), { organisationId: cell, year: 2023, tier: top, state: "PROPOSED" });
    expect((await listed()).nodes).toEqual([]);
  });

  test("a year whose rules are not held must be attested first, and counts once it is", async () => {
    const ids = await rated(cell, 2018, top, top, top, top, top);
    const id = ids.at(-1) as string;
    const before = awardIn((await listed({ year: 2022, award: "ORG_FIVE_YEARS" })).nodes[0], "ORG_FIVE_YEARS");
    expect(before).toMatchObject({ candidacy: "NEEDS_ATTESTATION", yearsInARow: 4, yearsToAttest: [2018] });
    const early = await selected(id, fiveYears, { year: 2022 });
    expect(early).toMatchObject({ code: "AGAINST_RULES", findings: [{ ruleId: "HD21.AWARD.ORG.FIVE_YEARS" }] });
    const given = { ofYear: 2018, counts: true, byBody: "Ban Thường vụ", answeredOn: "2024-01-20" };
    const { data } = await board.ask(attest, { id, year: 2022, version: 0, given });
    expect(awardIn(data.answer, "ORG_FIVE_YEARS")).toMatchObject({ candidacy: "CANDIDATE", yearsInARow: 5 });
    expect(data.answer.years[4]).toMatchObject({ standing: "COUNTS", answer: { counts: true, version: 1 } });
    expect(awardIn(await selected(id, fiveYears, { year: 2022 }), "ORG_FIVE_YEARS")).toMatchObject({
      selection: { isChosen: true, byName: "Người thử" },
      finding: { outcome: "PASSED" },
    });
  });

  test.each([
    ["of the same rules", 2021],
    ["of which there is no result", 2017],
    ["to come", 2023],
  ])("a year %s needs no attestation", async (_which, ofYear) => {
    const ids = await rated(cell, 2018, top, top, top, top, top);
    const given = { ofYear, counts: true, byBody: "Ban Thường vụ", answeredOn: "2024-01-20" };
    const { data } = await board.ask(attest, { id: ids.at(-1), year: 2022, version: 0, given });
    expect(data.answer).toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("a run follows the person", () => {
  const member = (year: number, organisationId: number) =>
    aClassification(api.orm.em.fork(), {
      subjectKind: "MEMBER",
      subjectId: 3,
      name: "Nguyễn Văn 3",
      organisationId,
      year,
      tier: top,
    });

  test("across cells, also those the viewer does not see; of these it tells the tier alone", async () => {
    for (const year of [2019, 2020, 2021]) await member(year, 13);
    for (const year of [2022, 2023]) await member(year, cell);
    const { nodes } = await listed({ kind: "MEMBER" });
    expect(awardIn(nodes[0], "MEMBER_FIVE_YEARS")).toMatchObject({ candidacy: "CANDIDATE" });
    expect(JSON.stringify(nodes)).not.toContain("Kho bạc");
    const neighbour = await api.viewerOf([6]);
    expect((await listed({ at: "6", kind: "MEMBER" }, neighbour)).nodes).toEqual([]);
  });

  test("the list of a year goes on where the page ended, narrowed or not", async () => {
    for (const year of [2019, 2020, 2021, 2022, 2023]) await member(year, cell);
    for (const organisation of [10, 11, 12, 15]) {
      const at = { subjectKind: "MEMBER", organisationId: organisation, subjectId: organisation + 20 } as const;
      await aClassification(api.orm.em.fork(), { ...at, year: 2023, tier: top, name: `Đảng viên ${organisation}` });
    }
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const { nodes, nextCursor }: Awaited<ReturnType<typeof listed>> = await listed({
        kind: "MEMBER",
        first: 2,
        after,
      });
      names.push(...nodes.map(({ subjectName }: { subjectName: string }) => subjectName));
      after = nextCursor;
    }
    expect(names).toEqual(["Đảng viên 10", "Nguyễn Văn 3", "Đảng viên 11", "Đảng viên 12", "Đảng viên 15"]);
    const narrowed = await listed({ kind: "MEMBER", award: "MEMBER_FIVE_YEARS", first: 1 });
    expect([narrowed.nodes.length, narrowed.nextCursor]).toEqual([1, null]);
  });
});

describe("a committee chooses", () => {
  let id: string;
  beforeEach(async () => {
    [id] = (await rated(cell, 2023, top)) as [string];
  });

  test("and takes back, saying why; what it said before stays", async () => {
    const first = await selected(id, ofTheYear);
    expect(awardIn(first, "ORG_OF_THE_YEAR")).toMatchObject({
      selection: { ...chosen, byName: "Người thử", version: 1 },
      finding: { outcome: "PASSED", message: { vi: expect.stringContaining("đã lựa chọn") } },
    });
    expect((await listed()).chosen).toBe(1);
    const back = { ...ofTheYear, isChosen: false };
    expect(await selected(id, back, { version: 1 })).toMatchObject({ code: "BAD_INPUT" });
    const after = await selected(id, { ...back, note: "Nhầm chi bộ" }, { version: 1 });
    expect(awardIn(after, "ORG_OF_THE_YEAR")).toMatchObject({
      selection: { isChosen: false, note: "Nhầm chi bộ", version: 2 },
      earlier: [{ isChosen: true }],
    });
    expect((await listed()).chosen).toBe(0);
    expect((await listed({ isChosen: true })).nodes).toEqual([]);
    expect((await listed({ isChosen: false })).nodes).toHaveLength(1);
  });

  test("one that falls below the top tier afterwards stays listed, against the rule", async () => {
    await selected(id, ofTheYear);
    await api.pool.query("update classification set decided_tier = 'GOOD'");
    const [node] = (await listed()).nodes;
    expect(awardIn(node, "ORG_OF_THE_YEAR")).toMatchObject({ candidacy: "NONE", finding: { outcome: "FAILED" } });
    const back = { ...ofTheYear, isChosen: false, note: "Không còn đủ điều kiện" };
    expect(awardIn(await selected(id, back, { version: 1 }), "ORG_OF_THE_YEAR")).toMatchObject({
      selection: { isChosen: false },
    });
  });

  test("never one that is no candidate: refused with the clause", async () => {
    const [good] = await rated(sister, 2023, "GOOD");
    expect(await selected(good as string, ofTheYear)).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: "HD21.AWARD.ORG.YEAR" }],
    });
    expect(await selected(id, fiveYears)).toMatchObject({ code: "AGAINST_RULES" });
  });

  test.each([
    ["for an award of another kind", { award: "MEMBER_OF_THE_YEAR" }],
    ["for an award of other rules", { award: "TYPICAL_CELL" }],
    ["without a body", { ...ofTheYear, byBody: " " }],
    ["on a day to come", { ...ofTheYear, chosenOn: "2024-02-11" }],
    ["on a day there is none", { ...ofTheYear, chosenOn: "2024-02-30" }],
    ["with a note no database holds", { ...ofTheYear, note: "a\0b" }],
  ])("not %s", async (_what, wrong) => expect(await selected(id, wrong)).toMatchObject({ code: "BAD_INPUT" }));

  test("of two at once the later is told, and overwrites nothing", async () => {
    const colleague = await api.viewerOf([2], "APPRAISER");
    const both = await Promise.all([
      selected(id, ofTheYear),
      selected(id, { ...ofTheYear, isChosen: false }, { who: colleague }),
    ]);
    expect(both.map(({ code }) => code).filter(Boolean)).toEqual(["CHANGED_MEANWHILE"]);
    expect((await api.pool.query("select from award_selection")).rows).toHaveLength(1);
  });

  test("an answer to what was seen before is refused", async () => {
    await selected(id, ofTheYear);
    expect(await selected(id, { ...ofTheYear, note: "x" })).toMatchObject({ code: "CHANGED_MEANWHILE" });
  });
});

describe("who may", () => {
  const may = async (at: number, role: "DECIDER" | "APPRAISER" | "EDITOR" | "VIEWER") => {
    const [id] = await rated(cell, 2023, top);
    return (await selected(id as string, ofTheYear, { who: await api.viewerOf([at], role) })).code ?? "done";
  };

  test.each([
    [7, "DECIDER", "done"],
    [4, "APPRAISER", "done"],
    [2, "DECIDER", "done"],
    [10, "DECIDER", "NOT_ALLOWED"],
    [4, "EDITOR", "NOT_ALLOWED"],
    [4, "VIEWER", "NOT_ALLOWED"],
    [8, "DECIDER", "NOT_FOUND"],
    [3, "DECIDER", "NOT_FOUND"],
  ] as const)("choose the cell: at %i as %s: %s", async (at, role, code) => expect(await may(at, role)).toBe(code));

  test("a viewer above who may act elsewhere may not act here", async () => {
    const [id] = await rated(cell, 2023, top);
    const cookie = await api.cookieOf([4], "VIEWER");
    await api.pool.query(
      "insert into account_grant select account_id, 8, 'DECIDER' from session order by created_at desc limit 1",
    );
    expect(await selected(id as string, ofTheYear, { who: api.anyone({ cookie }) })).toMatchObject({
      code: "NOT_ALLOWED",
    });
  });
});

test.each([
  [{ kind: "COLLECTIVE" }, { nodes: [], awards: [] }],
  [{ year: 2018 }, { nodes: [], awards: [] }],
  [{ at: province }, { code: "NOT_FOUND" }],
  [{ year: 2030 }, { code: "YEAR_NOT_HELD" }],
  [{ after: "x" }, { code: "BAD_CURSOR" }],
])("asked for %o: %o", async (asked, expected) => {
  await rated(cell, 2018, top);
  expect(await listed(asked)).toMatchObject(expected);
});

describe("2016: one typical cell of a đảng bộ", () => {
  const typical = { award: "TYPICAL_CELL", chosenOn: "2017-01-10" };
  let ids: string[];
  beforeEach(async () => {
    ids = [];
    for (const organisationId of [10, 11]) {
      const given = {
        organisationId,
        year: 2016,
        tier: top,
        name: `Chi bộ ${organisationId}`,
        ruleSetId: "KH57",
      } as const;
      ids.push(await aClassification(api.orm.em.fork(), given));
    }
  });
  const choose = (at: number, version = 0, more: object = {}) =>
    selected(ids[at] as string, { ...typical, ...more }, { year: 2016, version });

  test("one is chosen; a second is refused with the clause, until the first is taken back", async () => {
    expect(awardIn(await choose(0), "TYPICAL_CELL")).toMatchObject({ finding: { outcome: "PASSED" } });
    expect(await choose(1)).toMatchObject({
      code: "AGAINST_RULES",
      findings: [{ ruleId: "KH57.AWARD.TYPICAL_CELL", message: { vi: expect.stringContaining("nhiều nhất 1") } }],
    });
    await choose(0, 1, { isChosen: false, note: "Chọn chi bộ khác" });
    expect(awardIn(await choose(1), "TYPICAL_CELL")).toMatchObject({ selection: { isChosen: true } });
  });

  test("of two chosen at once one is refused", async () => {
    const both = await Promise.all([choose(0), choose(1)]);
    expect(both.map(({ code }) => code).filter(Boolean)).toEqual(["AGAINST_RULES"]);
  });

  test("the list shows both, without a run of years", async () => {
    const { nodes } = await listed({ at: commune, year: 2016 });
    expect(nodes).toMatchObject([{ regime: "POINTS_2016", years: [] }, { awards: [{ award: "TYPICAL_CELL" }] }]);
  });
});
