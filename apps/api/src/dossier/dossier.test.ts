import { beforeEach, describe, expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { loadMoreYears } from "../testing/more-years.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi({ now: "2017-01-05T08:00:00+07:00" });
await loadMoreYears(api.pool);
const cell = "10";
const committee = await api.viewerOf([7], "EDITOR");

const paper = "id label { vi } required received missing receivedOn";
const shown = `receivedOn applicable complete hasCommittee members declaringMembers version changedByName organisation { name }
  finding { ruleId outcome message { vi } } items { no label { vi } isApplicable isComplete papers { ${paper} } }`;
const answers = `... on Dossier { ${shown} } ... on Refusal { code }`;
const ask = `query ($of: ID!, $year: Int! = 2016) { answer: dossier(organisationId: $of, year: $year) { ${answers} } }`;
const record = `mutation ($of: ID!, $year: Int! = 2016, $version: Int! = 0, $given: DossierInput!) {
  answer: recordDossier(organisationId: $of, year: $year, version: $version, dossier: $given) { ${answers} } }`;

async function asked(query: string, variables: object, who: Client = committee) {
  const { data, errors } = await who.ask(query, { of: cell, ...variables });
  expect(errors).toBeUndefined();
  return data.answer;
}

const day = "2016-12-23";
const papers = (counts: Record<string, number>) =>
  Object.entries(counts).map(([id, received]) => ({ id, received, receivedOn: received > 0 ? day : null }));
const all = {
  activityReport: 1,
  committeeReview: 1,
  selfReview: 2,
  fileSupplement: 2,
  assetDeclaration: 1,
  residenceComment: 2,
  minutes: 1,
  classificationReport: 1,
  scoreSheet: 1,
};
const given = (counts: Record<string, number>, more: object = {}) => ({
  given: { receivedOn: day, declaringMembers: 1, papers: papers(counts), ...more },
});

beforeEach(async () => {
  await api.pool.query(`delete from dossier; delete from classification; delete from collective where kind = 'CELL_COMMITTEE';
    insert into cycle_rule_set values (2016, 7, 'KH57') on conflict do nothing`);
  for (const subjectId of [2, 8, 14])
    await aClassification(api.orm.em.fork(), {
      subjectKind: "MEMBER",
      organisationId: 10,
      subjectId,
      year: 2016,
      ruleSetId: "KH57",
      ...(subjectId === 14 ? { notRatedReason: "EXEMPT" } : {}),
    });
});

const aCommittee = () =>
  api.pool.query(
    "insert into collective (organisation_id, kind, name, founded_on) values (10, 'CELL_COMMITTEE', 'Chi ủy', '2015-01-01')",
  );

describe("the dossier of a cell in 2016", () => {
  test("asks for each kind of paper as often as there are members, the exempt left out", async () => {
    const { items, members, hasCommittee, applicable, finding } = await asked(ask, {});
    expect([members, hasCommittee, applicable]).toEqual([2, false, 6]);
    expect(items.map(({ no, isApplicable }: Record<string, unknown>) => `${no} ${isApplicable}`)).toEqual([
      "1 true",
      "2 false",
      "3 true",
      "4 true",
      "5 false",
      "6 true",
      "7 true",
      "8 true",
    ]);
    expect(items[2]).toMatchObject({
      label: { vi: "Bản tự kiểm điểm của Đảng viên (có ý kiến và xếp loại chất lượng đảng viên của chi bộ)" },
      papers: [{ required: 2, received: 0, missing: 2 }],
    });
    expect(finding).toMatchObject({ ruleId: "KH57.DOSSIER.EIGHT_DOCUMENTS", outcome: "UNKNOWN" });
  });

  test("of a cell with a committee and somebody who declares: all eight, complete", async () => {
    await aCommittee();
    const recorded = await asked(record, given(all));
    expect(recorded).toMatchObject({
      applicable: 8,
      complete: 8,
      receivedOn: day,
      version: 1,
      changedByName: "Người thử",
      finding: { outcome: "PASSED", message: { vi: "Đủ 8 loại tài liệu." } },
    });
    expect(recorded.items[4].papers[0]).toMatchObject({ id: "assetDeclaration", required: 1, receivedOn: day });
  });

  test("says what is missing, and takes back what was recorded by mistake", async () => {
    await asked(record, given(all));
    const later = await asked(record, { version: 1, ...given({ selfReview: 1, scoreSheet: 0 }) });
    expect(later).toMatchObject({
      applicable: 7,
      complete: 5,
      version: 2,
      finding: {
        outcome: "WARNING",
        message: { vi: expect.stringContaining("Bản tự chấm điểm chất lượng của chi bộ (1)") },
      },
    });
    expect(later.items[7]).toMatchObject({
      isComplete: false,
      papers: [
        { id: "classificationReport", missing: 0 },
        { id: "scoreSheet", missing: 1, receivedOn: null },
      ],
    });
  });

  test.each([
    ["a paper the document does not list", given({ diploma: 1 })],
    ["a paper twice", { given: { papers: [...papers({ minutes: 1 }), ...papers({ minutes: 2 })] } }],
    ["papers without their day", { given: { papers: [{ id: "minutes", received: 1 }] } }],
    ["a day without papers", { given: { papers: [{ id: "minutes", received: 0, receivedOn: day }] } }],
    ["fewer than none", { given: { papers: [{ id: "minutes", received: -1, receivedOn: day }] } }],
    ["a day to come", given({}, { receivedOn: "2017-01-06" })],
  ])("%s is refused, and nothing is kept", async (_what, wrong) => {
    expect(await asked(record, wrong)).toMatchObject({ code: "BAD_INPUT" });
    expect((await api.pool.query("select from dossier")).rows).toEqual([]);
  });

  test("of two at once the later is told", async () => {
    const colleague = await api.viewerOf([4], "APPRAISER");
    const both = await Promise.all([asked(record, given(all)), asked(record, given({}), colleague)]);
    expect(both.map(({ code }) => code).filter(Boolean)).toEqual(["CHANGED_MEANWHILE"]);
  });
});

test("where the documents list no papers, whether a dossier is kept", async () => {
  const of2020 = { year: 2020 };
  expect(await asked(ask, of2020)).toMatchObject({
    items: [],
    applicable: 0,
    finding: { ruleId: "HD21.REPORT.DOSSIER_MANAGED", outcome: "WARNING" },
  });
  expect(await asked(record, { ...of2020, given: { receivedOn: day, papers: [] } })).toMatchObject({
    finding: { outcome: "PASSED" },
  });
  expect(await asked(ask, { year: 2018 })).toMatchObject({ items: [], finding: null });
});

test.each([
  [4, "DECIDER", undefined],
  [7, "APPRAISER", undefined],
  [10, "EDITOR", "NOT_ALLOWED"],
  [7, "VIEWER", "NOT_ALLOWED"],
  [11, "EDITOR", "NOT_FOUND"],
  [3, "DECIDER", "NOT_FOUND"],
] as const)("recorded at %i as %s: %s", async (at, role, code) => {
  const who = await api.viewerOf([at], role);
  expect((await asked(record, given(all), who)).code).toBe(code);
});
