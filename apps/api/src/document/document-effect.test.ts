import { describe, expect, test } from "vitest";
import { evaluateClassifications } from "../classification/evaluation.service.ts";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { aRegulation, place } from "../testing/a-document.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const tx = api.orm.em.fork();
const board = await api.viewerOf([2], "APPRAISER");

// «Các tiêu chí cơ bản»: under CORE the side criterion III may be poor, under ALL it may not (C5)
const poorSide = { ...factsInOrder.MEMBER, levels: { "I.1": "AVERAGE", "I.2": "AVERAGE", III: "POOR" } };
const member = { year: 2020, subjectKind: "MEMBER", tier: "COMPLETED", facts: poorSide } as const;
const undecided = await aClassification(tx, {
  ...member,
  organisationId: 12,
  subjectId: 3,
  name: "Nguyễn Văn 3",
  state: "PROPOSED",
});
await aClassification(tx, { ...member, organisationId: 12, subjectId: 9 });
await aClassification(tx, { ...member, organisationId: 13, subjectId: 4, state: "PROPOSED" });
await aClassification(tx, { year: 2020, organisationId: 8, state: "PROPOSED", tier: "GOOD" });
await evaluateClassifications(tx, 2020, { organisationId: 1 });
await api.pool.query(`
  insert into submission (year, organisation_id, to_organisation_id, submitted_at, due_on, rule_id)
  values (2020, 4, 2, null, null, null), (2020, 5, 2, '2020-12-30', '2021-01-15', 'HD21.REPORT.ANNUAL_PLAN'), (2020, 7, 4, null, null, null)`);
await api.pool.query("update cycle set state = 'CLOSED' where year = 2019");

const allCriteria = {
  parameter: "completed.basicCriteria",
  value: "ALL",
  citation: "mục II.3",
  clause: ["Tất cả các tiêu chí."],
};
const districtDeadline = { parameter: "deadline.district", value: "Y+1-01-10", citation: "mục III.1", clause: [] };
const share = { parameter: "org.excellent.minPctGood", value: 70, citation: "mục II.1", clause: [] };

const aDraft = (given: object = {}) => ({
  organisationId: "2",
  number: "12-HD/TU",
  kind: "GUIDANCE",
  issuedOn: "2020-11-01",
  issuer: "Ban Thường vụ Tỉnh ủy Bình Định",
  title: "Xếp loại chất lượng",
  yearFrom: 2020,
  overrides: [allCriteria, districtDeadline, share],
  ...given,
});

const query = `query ($draft: DocumentDraft!) { documentEffect(draft: $draft) { ... on Refusal { code problems { path } } ... on DocumentEffect {
  year openYears builtUpon organisations undecided decided submissions
  parameters { parameter { id } before { shown { text { vi } } document { id } } after { shown { text { vi } } document { id shortTitle { vi } } citation clause } }
  findings { parameter { id } upper { shown { value } document { id } } }
  deadlines { year level organisations sent first { id } before { dueOn documentId } after { dueOn inclusive documentId citation } }
  verdicts { examined complete changed ceilingsLowered ceilingsRaised warningsNew warningsGone
    first { classification { id subjectName organisation { id } } ceilingBefore ceilingAfter newWarnings goneWarnings } } } } }`;

async function effect(given: object = {}, who = board) {
  const { data, errors } = await who.ask(query, { draft: aDraft(given) });
  expect(errors).toBeUndefined();
  return data.documentEffect;
}

describe("before a draft takes force it tells", () => {
  test("which parameters get another value, and which it states in vain", async () => {
    const { year, openYears, builtUpon, parameters, findings } = await effect();
    expect([year, openYears, builtUpon]).toEqual([2020, [2020], true]);
    expect(parameters).toEqual([
      {
        parameter: { id: "completed.basicCriteria" },
        before: { shown: { text: { vi: "Tiêu chí kết quả thực hiện nhiệm vụ chính trị" } }, document: null },
        after: {
          shown: { text: { vi: "Tất cả các tiêu chí" } },
          document: { id: "DRAFT", shortTitle: { vi: "Hướng dẫn 12-HD/TU" } },
          citation: "mục II.3",
          clause: ["Tất cả các tiêu chí."],
        },
      },
      {
        parameter: { id: "deadline.district" },
        before: { shown: { text: { vi: "Chưa quy định" } }, document: null },
        after: expect.objectContaining({ shown: { text: { vi: "10/01/2021" } } }),
      },
    ]);
    expect(findings).toEqual([
      { parameter: { id: "org.excellent.minPctGood" }, upper: { shown: { value: 80 }, document: { id: "HD21" } } },
    ]);
  });

  test("how far it reaches", async () => {
    expect(await effect()).toMatchObject({ organisations: 11, undecided: 2, decided: 1, submissions: 2 });
    expect(await effect({ organisationId: "4" })).toMatchObject({ organisations: 8, undecided: 2, submissions: 2 });
  });

  test("the deadlines level by level; what was sent keeps its own", async () => {
    const own = { dueOn: "2021-01-10", inclusive: false, documentId: "DRAFT", citation: "mục III.1" };
    const plan = { dueOn: "2021-01-15", documentId: null };
    const districts = { year: 2020, level: "DISTRICT", organisations: 1 };
    const { deadlines } = await effect();
    expect(deadlines.filter(({ level }: { level: string }) => level === "DISTRICT")).toEqual([
      { ...districts, sent: false, first: [{ id: "4" }], before: null, after: own },
      {
        ...districts,
        sent: true,
        first: [{ id: "5" }],
        before: plan,
        after: { ...plan, inclusive: false, citation: null },
      },
    ]);
    const cells = await effect({
      overrides: [{ ...districtDeadline, parameter: "deadline.grassroots", value: "Y-12-10" }],
    });
    const grassroots = { year: 2020, level: "GRASSROOTS", organisations: 3, sent: false, before: null };
    expect(cells.deadlines).toContainEqual({
      ...grassroots,
      first: [{ id: "7" }, { id: "8" }, { id: "9" }],
      after: { ...own, dueOn: "2020-12-10" },
    });
  });

  test("what the rules would say otherwise of whom", async () => {
    expect((await effect()).verdicts).toEqual({
      examined: 2,
      complete: true,
      changed: 1,
      ceilingsLowered: 1,
      ceilingsRaised: 0,
      warningsNew: 1,
      warningsGone: 0,
      first: [
        {
          classification: { id: undecided, subjectName: "Nguyễn Văn 3", organisation: { id: "12" } },
          ceilingBefore: "COMPLETED",
          ceilingAfter: "NOT_COMPLETED",
          newWarnings: ["HD21.MEMBER.NOT_COMPLETED.RESIDUAL"],
          goneWarnings: [],
        },
      ],
    });
  });

  test("nothing of the rules where it sets deadlines alone: nobody is asked about", async () => {
    const { verdicts } = await effect({ overrides: [districtDeadline] });
    expect(verdicts).toMatchObject({ examined: 0, complete: true, changed: 0, first: [] });
  });

  test("what changes where it replaces a version in force", async () => {
    await aRegulation(tx, { id: 31, at: 2, overrides: [allCriteria] });
    await place(tx, { document: "31", at: 2, issuedOn: "2020-01-01", from: 2020 });
    const { parameters } = await effect({ replaces: { id: "31", version: 1 }, overrides: [districtDeadline] });
    expect(parameters.map(({ parameter }: { parameter: { id: string } }) => parameter.id)).toEqual([
      "completed.basicCriteria",
      "deadline.district",
    ]);
    expect(parameters[0]).toMatchObject({ before: { document: { id: "31" } }, after: { document: null } });
    await api.pool.query("delete from document_in_force where document_id = '31'");
  });

  test("of a year to come, in the tree as it stands", async () => {
    const later = await effect({ yearFrom: 2022 });
    expect(later).toMatchObject({
      year: 2022,
      openYears: [],
      builtUpon: true,
      organisations: 11,
      undecided: 0,
      submissions: 0,
    });
    expect(later.deadlines).toContainEqual(
      expect.objectContaining({
        level: "DISTRICT",
        organisations: 2,
        before: null,
        after: expect.objectContaining({ dueOn: "2023-01-10" }),
      }),
    );
    expect(later.verdicts).toMatchObject({ examined: 0, complete: true, changed: 0 });
  });

  test("that no rules are held above it", async () => {
    await api.pool.query("update document_in_force set year_to = 2020 where document_id = 'HD21'");
    expect(await effect({ yearFrom: 2021 })).toMatchObject({ builtUpon: false, parameters: [], findings: [] });
    await api.pool.query("update document_in_force set year_to = null where document_id = 'HD21'");
  });
});

interface ToldDeadline {
  readonly level: string;
  readonly first: readonly { readonly id: string }[];
  readonly after: { readonly dueOn: string; readonly citation: string | null };
}
const districtsOf = ({ deadlines }: { deadlines: ToldDeadline[] }) =>
  deadlines.filter(({ level }) => level === "DISTRICT");

test("and what it tells comes true", async () => {
  const rows = async (sql: string) => (await api.pool.query({ text: sql, rowMode: "array" })).rows;
  const warned = () => rows(`select rule_id from warning where classification_id = ${undecided} order by 1`);
  const [before, warnedBefore] = [await effect(), await warned()];
  const saved = await board.ask(
    `mutation ($draft: DocumentDraft!) { saveDocument(draft: $draft) { ... on Document { id version } } }`,
    {
      draft: aDraft(),
    },
  );
  await board.ask(`mutation ($seen: SeenDocument!) { putDocumentInForce(seen: $seen) { __typename } }`, {
    seen: saved.data.saveDocument,
  });
  expect((await warned()).flat()).toEqual([...warnedBefore.flat(), ...before.verdicts.first[0].newWarnings]);
  expect(
    await rows(
      "select organisation_id, due_on::text, citation from submission where organisation_id in (4, 5) order by 1",
    ),
  ).toEqual([...districtsOf(before).map(({ first, after }) => [Number(first[0]?.id), after.dueOn, after.citation])]);
  const { data } =
    await board.ask(`{ parametersInForce(organisationId: 2, year: 2020) { ... on ParametersInForce { parameters {
    parameter { id } inForce { shown { text { vi } } } } } } }`);
  for (const { parameter, after } of before.parameters)
    expect(data.parametersInForce.parameters).toContainEqual({ parameter, inForce: { shown: after.shown } });
});

describe("it is refused", () => {
  test("with all that is wrong with the draft", async () => {
    const draft = { number: "", overrides: [{ ...share, value: "x" }] };
    expect(await effect(draft)).toEqual({
      code: "BAD_INPUT",
      problems: [{ path: "number" }, { path: "overrides[0].value" }],
    });
  });

  test("where every year it covers is closed, or the unit is another's", async () => {
    expect(await effect({ yearFrom: 2019, yearTo: 2019 })).toMatchObject({ code: "YEAR_CLOSED" });
    expect(await effect({ organisationId: "3" })).toMatchObject({ code: "NOT_FOUND" });
    expect(await effect({}, api.anyone())).toMatchObject({ code: "NOT_SIGNED_IN" });
  });
});
