import { beforeEach, expect, test } from "vitest";
import { buildApiSchema } from "./schema.ts";
import { aDraftFor } from "./testing/a-draft.ts";
import { fullQuestions } from "./testing/full-query.ts";
import { peopleActOf } from "./testing/people-acts-of-a-year.ts";
import { smallCountryApi } from "./testing/test-api.ts";

const api = await smallCountryApi();
const viewer = await api.viewerOf([1], "ADMINISTRATOR");

const fine = {
  id: "2",
  organisationId: "2",
  parentId: "2",
  year: 2020,
  subjectKind: "MEMBER",
  subjectId: "1",
  text: "an",
  table: "R2",
  act: { act: "RENAME", organisationId: "7", name: "Tên mới", decision: { number: "1-QĐ", on: "2020-06-01" } },
  people: peopleActOf("7"),
  file: "Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định\nĐổi tên;#7;;Tên mới;;1/6/2020;1-QĐ",
  draft: aDraftFor("2"),
  "intakeRows.rowStanding": "NEW",
  "candidates.quotaUseId": "1",
  classificationId: "1",
  formId: "FORM_02",
  "whatIf.items": [{ id: "1", version: 1, tier: "GOOD" }],
  "triedProposals.items": [{ id: "1", version: 1, tier: "GOOD" }],
  "organisationRows.ids": ["2"],
  parentIds: ["2"],
};
const questions = (values: object) => fullQuestions(buildApiSchema(), { ...fine, ...values });
const taking = (argument: string, values: object) =>
  questions(values).filter(([, { variables }]) => argument in variables);

beforeEach(() => void api.log.splice(0));

const cursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString("base64url");
const cursors = [
  "",
  "không phải",
  cursor(null),
  ...[1e15, -1e15, 2 ** 31, -(2 ** 31), 1.5].flatMap((n) =>
    [
      [n, 1],
      [1, n],
      [n, 1, "1"],
      [1, n, "1"],
      [n, "a", "1"],
    ].map(cursor),
  ),
  cursor([1, "a\0b", "1"]),
  cursor([1, "a", "9".repeat(19)]),
];

test.each(taking("after", { after: "" }))("%s refuses a forged cursor by name", async (name, { query, variables }) => {
  for (const after of cursors) {
    const { data, errors } = await viewer.ask(query, { ...variables, after });
    expect([after, errors, data?.[name].refused_code]).toEqual([after, undefined, "BAD_CURSOR"]);
  }
  expect(api.log).toEqual([]);
});

test.each(
  ["text", "group", "ruleId"].flatMap((argument) =>
    taking(argument, { [argument]: "a\0b" }).map(([name, question]) => ({ argument, name, question })),
  ),
)("$name refuses a $argument that nobody types", async ({ argument, name, question: { query, variables } }) => {
  for (const text of ["\0", "a\0b", "x".repeat(10_000)]) {
    const { data, errors } = await viewer.ask(query, { ...variables, [argument]: text });
    expect([errors, data?.[name].refused_code]).toEqual([undefined, "BAD_INPUT"]);
  }
});

test.each(["%", "_", "\\", "'; drop table account", "😀", "\ud800", "\u0301"])(
  "«%s» is searched for as it stands",
  async (text) => {
    for (const [, { query, variables }] of taking("text", {}))
      expect((await viewer.ask(query, { ...variables, text })).errors).toBeUndefined();
  },
);

test.each(["1e3", "0x1", " 1", "١٢", "-1", "9999999999", "", "\0"])("the id %j is not found", async (id) => {
  for (const argument of ["organisationId", "subjectId"])
    for (const [name, { query, variables }] of taking(argument, {}))
      expect((await viewer.ask(query, { ...variables, [argument]: id })).data[name].refused_code).toBe("NOT_FOUND");
});

test("a name no account can have is a wrong one", async () => {
  const query = `mutation { signIn(username: "a\\u0000", password: "a") { ... on Refusal { code } } }`;
  expect((await api.anyone().ask(query)).data.signIn.code).toBe("WRONG_CREDENTIALS");
});

test.each(["year=99999999999", "year=-2147483649", "year=2020.5", "year=2020&group=%00"])(
  "an export with %s is refused",
  async (asked) => {
    expect((await viewer.get(`/export/R2.csv?organisationId=2&${asked}`)).status).toBe(400);
  },
);

test("questions are not kept under a hash: nobody fills the memory with them", async () => {
  const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${api.url}/graphql`, { method: "POST", headers, body });
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } }] });
  expect(api.log).toEqual([]);
});
