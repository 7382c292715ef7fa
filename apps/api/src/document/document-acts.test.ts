import { describe, expect, test } from "vitest";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
await api.pool.query(`
  insert into submission (year, organisation_id, to_organisation_id)
  select year, organisation_id, parent_id from organisation_year where parent_id is not null`);

const [province, otherProvince, district] = [2, 3, 4];
const board = await api.viewerOf([province], "APPRAISER");
const districtBoard = await api.viewerOf([district], "DECIDER");
const neighbour = await api.viewerOf([otherProvince], "APPRAISER");
const reader = await api.viewerOf([province]);

const grassrootsDeadline = {
  parameter: "deadline.grassroots",
  value: "Y-12-10",
  citation: "mục III.1",
  clause: ["Tổ chức cơ sở đảng báo cáo trước ngày 10/12."],
};

const aDraft = (given: object = {}) => ({
  organisationId: String(province),
  number: "12-HD/TU",
  kind: "GUIDANCE",
  issuedOn: "2020-11-01",
  issuer: "Ban Thường vụ Tỉnh ủy Bình Định",
  title: "Xếp loại chất lượng hằng năm",
  yearFrom: 2020,
  yearTo: null,
  overrides: [grassrootsDeadline],
  ...given,
});

const answered = `{ __typename ... on Document { id state version replacesId replacedById mayAct organisation { id } inForce { from to }
    overrides { parameter { id } stated { text { vi } } used } drafted { by } putInForce { by } withdrawn { by } }
  ... on Refusal { code problems { path message { vi } } } }`;
const save = `mutation ($draft: DocumentDraft!, $seen: SeenDocument) { saveDocument(draft: $draft, seen: $seen) ${answered} }`;
const acts = {
  putDocumentInForce: `mutation ($seen: SeenDocument!) { putDocumentInForce(seen: $seen) ${answered} }`,
  withdrawDocument: `mutation ($seen: SeenDocument!) { withdrawDocument(seen: $seen) ${answered} }`,
  deleteDocumentDraft: `mutation ($seen: SeenDocument!) { deleteDocumentDraft(seen: $seen) { ... on Deleted { id } ... on Refusal { code } } }`,
};

interface Seen {
  readonly id: string;
  readonly version: number;
}
const seenOf = ({ id, version }: Seen): Seen => ({ id, version });

async function saved(who: Client, draft: object = {}, seen: Seen | null = null) {
  const { data, errors } = await who.ask(save, { draft: aDraft(draft), seen: seen && seenOf(seen) });
  expect(errors).toBeUndefined();
  return data.saveDocument;
}

async function act(who: Client, name: keyof typeof acts, seen: Seen) {
  const { data, errors } = await who.ask(acts[name], { seen: seenOf(seen) });
  expect(errors).toBeUndefined();
  return data[name];
}

const inForce = async (draft: object = {}) => act(board, "putDocumentInForce", await saved(board, draft));
const column = async (sql: string) =>
  (await api.pool.query({ text: sql, rowMode: "array" })).rows.map(([value]) => value as unknown);
const keyOf = async (organisationId: number, year = 2020) =>
  (
    await column(
      `select rule_set_id from organisation_year where year = ${year} and organisation_id = ${organisationId}`,
    )
  )[0];

describe("a draft", () => {
  test("is kept with who wrote it, rewritten, and taken away", async () => {
    const first = await saved(board);
    expect(first).toMatchObject({
      state: "DRAFT",
      version: 1,
      inForce: [],
      mayAct: true,
      drafted: { by: "Người thử" },
    });
    const second = await saved(board, { overrides: [] }, first);
    expect(second).toMatchObject({ id: first.id, version: 2, overrides: [] });
    expect(await act(board, "deleteDocumentDraft", second)).toEqual({ id: first.id });
    expect(await column("select id from regulation")).toEqual([]);
  });

  test("what is wrong with it is told place by place, and nothing is kept", async () => {
    const refused = await saved(board, { number: " ", overrides: [{ ...grassrootsDeadline, value: "10/12" }] });
    expect(refused).toEqual({
      __typename: "Refusal",
      code: "BAD_INPUT",
      problems: [
        { path: "number", message: { vi: "Phải ghi nội dung, tối đa 100 ký tự." } },
        {
          path: "overrides[0].value",
          message: { vi: "Phải là một ngày trong năm xếp loại hoặc năm sau, không phải ngày 29 tháng 2." },
        },
      ],
    });
    expect(await column("select id from regulation")).toEqual([]);
  });

  test("the later of two who read the same version is refused", async () => {
    const draft = await saved(board);
    const both = await Promise.all([saved(board, { number: "1" }, draft), saved(board, { number: "2" }, draft)]);
    expect(both.map(({ code }) => code).sort()).toEqual(["CHANGED_MEANWHILE", undefined]);
    expect(await act(board, "deleteDocumentDraft", draft)).toEqual({ code: "CHANGED_MEANWHILE" });
    await act(board, "deleteDocumentDraft", { ...draft, version: 2 });
  });

  test("is in nobody else's hands", async () => {
    const draft = await saved(board);
    expect(await saved(reader, {}, draft)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await saved(neighbour, {}, draft)).toMatchObject({ code: "NOT_FOUND" });
    expect(await saved(districtBoard, {}, draft)).toMatchObject({ code: "NOT_FOUND" });
    expect(await act(neighbour, "putDocumentInForce", draft)).toMatchObject({ code: "NOT_FOUND" });
    expect(await act(board, "putDocumentInForce", { ...draft, id: "abc" })).toMatchObject({ code: "NOT_FOUND" });
    await act(board, "deleteDocumentDraft", draft);
  });

  test("of another unit is not begun", async () => {
    expect(await saved(neighbour)).toMatchObject({ code: "NOT_FOUND" });
    expect(await saved(reader)).toMatchObject({ code: "NOT_ALLOWED" });
    const both = await api.viewerOf([district], "APPRAISER");
    expect(await saved(both, { organisationId: "1" })).toMatchObject({ code: "NOT_FOUND" });
    expect(await column("select id from regulation")).toEqual([]);
  });
});

describe("two documents of one unit do not bear the same number and day", () => {
  test("the other is named, however the number is written; withdrawn or of another unit it is none", async () => {
    const document = await inForce({ number: "54 -CV/TU" });
    const again = await saved(board, { number: "54-cv/tu" });
    expect(again).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "number" }] });
    expect(again.problems[0].message.vi).toContain("“Xếp loại chất lượng hằng năm”");
    const next = await saved(board, { number: "54 -CV/TU", replaces: seenOf(document) });
    expect(next).toMatchObject({ state: "DRAFT" });
    const below = await saved(districtBoard, { number: "54 -CV/TU", organisationId: String(district) });
    expect(below).toMatchObject({ state: "DRAFT" });
    const other = await saved(board);
    expect(await saved(board, { number: "54-CV/TU" }, other)).toMatchObject({ problems: [{ path: "number" }] });
    await act(board, "deleteDocumentDraft", next);
    await act(board, "withdrawDocument", document);
    expect(await saved(board, { number: "54-CV/TU" }, other)).toMatchObject({ state: "DRAFT", version: 2 });
    await act(board, "deleteDocumentDraft", { ...other, version: 2 });
    await act(districtBoard, "deleteDocumentDraft", below);
  });

  test("nor where two save them at the same moment", async () => {
    const both = await Promise.all([saved(board), saved(board)]);
    const [kept] = both.filter(({ id }) => id);
    expect(both.map(({ code }) => code)).toContain(undefined);
    expect(both.filter(({ code }) => code === "ALREADY_THERE" || code === "BAD_INPUT")).toHaveLength(1);
    await act(board, "deleteDocumentDraft", kept);
  });
});

test("a document of the unit of a guidance that was issued before it would have no effect, and is told so", async () => {
  const centre = await api.viewerOf([1], "APPRAISER");
  await api.pool.query("update document_in_force set issued_on = '2019-10-18' where document_id = 'HD21'");
  const before = await saved(centre, { organisationId: "1", issuedOn: "2019-10-17" });
  expect(before).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "issuedOn" }] });
  expect(before.problems[0].message.vi).toContain("Hướng dẫn 21-HD/BTCTW (18/10/2019)");
  const after = await saved(centre, { organisationId: "1", issuedOn: "2019-10-18" });
  await act(centre, "deleteDocumentDraft", after);
});

describe("a document in force", () => {
  test("that was withdrawn leaves its next version to take force by itself", async () => {
    const first = await inForce();
    const next = await saved(board, { replaces: seenOf(first) });
    await act(board, "withdrawDocument", first);
    const second = await act(board, "putDocumentInForce", next);
    expect(second).toMatchObject({ state: "IN_FORCE", inForce: [{ from: 2020, to: null }] });
    expect(await keyOf(10)).toBe(`HD21/${second.id}`);
    await act(board, "withdrawDocument", second);
  });

  test("holds from its unit downwards and nowhere else, and dates what was not sent", async () => {
    await api.pool.query("update submission set submitted_at = now() where organisation_id = 8");
    const document = await inForce();
    expect(document).toMatchObject({
      state: "IN_FORCE",
      version: 2,
      inForce: [{ from: 2020, to: null }],
      putInForce: { by: "Người thử" },
      overrides: [{ parameter: { id: "deadline.grassroots" }, stated: { text: { vi: "10/12/2020" } }, used: true }],
    });
    const key = `HD21/${document.id}`;
    expect([await keyOf(2), await keyOf(10), await keyOf(3), await keyOf(1), await keyOf(2, 2019)]).toEqual([
      key,
      key,
      "HD21",
      "HD21",
      "HD21",
    ]);
    const dated = "select organisation_id from submission where year = 2020 and due_on is not null order by 1";
    expect(await column(dated)).toEqual([2, 7, 9]);
    expect(
      await column("select distinct document_id from submission where organisation_id in (7, 9) and year = 2020"),
    ).toEqual([document.id]);
    expect(await column("select * from verify_counters()")).toEqual([]);
    await act(board, "withdrawDocument", document);
    expect([await keyOf(2), await keyOf(10)]).toEqual(["HD21", "HD21"]);
    expect(await column(dated)).toEqual([2]);
  });

  test("is never rewritten, deleted or put in force twice", async () => {
    const document = await inForce();
    for (const refused of [
      await saved(board, {}, document),
      await act(board, "deleteDocumentDraft", document),
      await act(board, "putDocumentInForce", document),
    ])
      expect(refused).toMatchObject({ code: "DOCUMENT_FIXED" });
    const gone = await act(board, "withdrawDocument", document);
    expect(gone).toMatchObject({ state: "WITHDRAWN", version: 3, inForce: [], withdrawn: { by: "Người thử" } });
    expect(await act(board, "withdrawDocument", gone)).toMatchObject({ code: "DOCUMENT_FIXED" });
  });

  test("is replaced by its next version; for the years before it holds on", async () => {
    const first = await inForce({ yearFrom: 2019 });
    const next = await saved(board, {
      replaces: seenOf(first),
      overrides: [{ ...grassrootsDeadline, value: "Y-12-05" }],
    });
    expect(next).toMatchObject({ state: "DRAFT", replacesId: first.id });
    expect(await saved(board, { replaces: seenOf(first) })).toMatchObject({ code: "CHANGED_MEANWHILE" });
    const second = await act(board, "putDocumentInForce", next);
    expect([await keyOf(10, 2019), await keyOf(10)]).toEqual([`HD21/${first.id}`, `HD21/${second.id}`]);
    const { data } = await board.ask(`{ document(id: ${first.id}) ${answered} }`);
    expect(data.document).toMatchObject({
      state: "WITHDRAWN",
      replacedById: second.id,
      inForce: [{ from: 2019, to: 2019 }],
    });
    await act(board, "withdrawDocument", second);
    expect([await keyOf(10, 2019), await keyOf(10)]).toEqual(["HD21", "HD21"]);
  });

  test("of a unit above is not the lower unit's to change", async () => {
    const document = await inForce();
    for (const name of ["withdrawDocument", "putDocumentInForce"] as const)
      expect(await act(districtBoard, name, document)).toMatchObject({ code: "NOT_ALLOWED" });
    const { data } = await districtBoard.ask(`{ document(id: ${document.id}) ${answered} }`);
    expect(data.document).toMatchObject({ state: "IN_FORCE", mayAct: false, organisation: null });
    expect((await neighbour.ask(`{ document(id: ${document.id}) ${answered} }`)).data.document).toMatchObject({
      code: "NOT_FOUND",
    });
    await act(board, "withdrawDocument", document);
  });

  test("and one of a unit below stand in one key, whichever came first or both at once", async () => {
    const drafts = [await saved(board), await saved(districtBoard, { organisationId: String(district) })];
    const [upper, lower] = await Promise.all([
      act(board, "putDocumentInForce", drafts[0]),
      act(districtBoard, "putDocumentInForce", drafts[1]),
    ]);
    expect([await keyOf(5), await keyOf(10)]).toEqual([`HD21/${upper.id}`, `HD21/${upper.id}/${lower.id}`]);
    await act(board, "withdrawDocument", upper);
    expect(await keyOf(10)).toBe(`HD21/${lower.id}`);
    await act(districtBoard, "withdrawDocument", lower);
  });

  test("what it may not change is not used", async () => {
    const document = await inForce({
      overrides: [{ parameter: "org.excellent.minPctGood", value: 70, citation: "mục II", clause: [] }],
    });
    expect(document.overrides).toMatchObject([{ used: false }]);
    const { data } =
      await board.ask(`{ document(id: ${document.id}) { ... on Document { findings { ruleId message { vi }
      upper { shown { value } document { id } } } } } }`);
    expect(data.document.findings).toMatchObject([
      { ruleId: "ENGINE.UPPER_WINS", upper: { shown: { value: 80 }, document: { id: "HD21" } } },
    ]);
    await act(board, "withdrawDocument", document);
  });
});

describe("a closed year", () => {
  test("is not touched: who covers it alone is refused, who goes on holds from the next year", async () => {
    await api.pool.query("update cycle set state = 'CLOSED' where year = 2019");
    const draft = await saved(board, { yearFrom: 2019, yearTo: 2019 });
    expect(await act(board, "putDocumentInForce", draft)).toMatchObject({ code: "YEAR_CLOSED" });
    await act(board, "deleteDocumentDraft", draft);
    const document = await inForce({ yearFrom: 2019 });
    expect(document.inForce).toEqual([{ from: 2020, to: null }]);
    expect([await keyOf(10, 2019), await keyOf(10)]).toEqual(["HD21", `HD21/${document.id}`]);
    await act(board, "withdrawDocument", document);
    await api.pool.query("update cycle set state = 'OPEN' where year = 2019");
  });
});

describe("classifications below a document that takes force", () => {
  // «Các tiêu chí cơ bản»: under CORE the side criterion III may be poor, under ALL it may not (C5)
  const allCriteria = { parameter: "completed.basicCriteria", value: "ALL", citation: "mục II.3", clause: [] };
  const poorSide = { ...factsInOrder.MEMBER, levels: { "I.1": "AVERAGE", "I.2": "AVERAGE", III: "POOR" } };
  const given = { year: 2020, subjectKind: "MEMBER", tier: "COMPLETED", facts: poorSide } as const;

  test("take it where they are not decided, with the warnings that follow; the decided keep theirs", async () => {
    const tx = api.orm.em.fork();
    const undecided = await aClassification(tx, { ...given, organisationId: 12, subjectId: 3, state: "PROPOSED" });
    const decided = await aClassification(tx, { ...given, organisationId: 12, subjectId: 9 });
    const elsewhere = await aClassification(tx, { ...given, organisationId: 13, subjectId: 4, state: "PROPOSED" });
    const keys = () => column("select rule_set_id from classification where year = 2020 order by id");
    const warned = () =>
      column("select classification_id::text || ' ' || rule_id from warning where kind = 'RULE' order by 1");

    const document = await inForce({ overrides: [allCriteria] });
    expect(await keys()).toEqual([`HD21/${document.id}`, "HD21", "HD21"]);
    expect(await warned()).toContain(`${undecided} HD21.MEMBER.COMPLETED.CRITERIA`);
    for (const other of [decided, elsewhere])
      expect(await warned()).not.toContain(`${other} HD21.MEMBER.COMPLETED.CRITERIA`);
    expect(await column("select * from verify_counters()")).toEqual([]);

    await api.pool.query(`update classification set state = 'DECIDED', decided_tier = 'COMPLETED', decision_number = '1',
      decision_date = '2020-12-20' where id = ${undecided}`);
    await act(board, "withdrawDocument", document);
    expect(await keys()).toEqual([`HD21/${document.id}`, "HD21", "HD21"]);
    const { data } =
      await board.ask(`{ classification(id: ${undecided}, year: 2020) { ... on Classification { ruleSet { id title { vi } }
      explanation { ceiling } } } }`);
    expect(data.classification).toEqual({
      ruleSet: { id: `HD21/${document.id}`, title: { vi: "Hướng dẫn 21-HD/BTCTW + Hướng dẫn 12-HD/TU" } },
      explanation: { ceiling: "NOT_COMPLETED" },
    });
  });
});
