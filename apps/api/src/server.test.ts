import { expect, test } from "vitest";
import { buildApiSchema } from "./schema.ts";
import { aDraftFor } from "./testing/a-draft.ts";
import { fullQuestions } from "./testing/full-query.ts";
import { peopleActOf } from "./testing/people-acts-of-a-year.ts";
import { smallCountryApi } from "./testing/test-api.ts";

const api = await smallCountryApi();
const viewer = await api.viewerOf([1], "ADMINISTRATOR");

const values = {
  id: "2",
  organisationId: "2",
  subjectId: "1",
  year: 2020,
  subjectKind: "MEMBER",
  text: "an",
  table: "R1",
  act: { act: "RENAME", organisationId: "7", name: "Tên mới", decision: { number: "1-QĐ", on: "2020-06-01" } },
  people: peopleActOf("7"),
  file: "Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định\nĐổi tên;#7;;Tên mới;;1/6/2020;1-QĐ",
  draft: aDraftFor("2"),
  rowStanding: "NEW",
  quotaUseId: "1",
  classificationId: "1",
  formId: "FORM_02",
  items: [{ id: "1", version: 1, tier: "GOOD" }],
  ids: ["2"],
  parentIds: ["2"],
};

test.each(fullQuestions(buildApiSchema(), values))(
  "everything %s can answer may be asked in one request",
  async (_name, { query, variables }) => {
    const { errors } = await viewer.ask(query, variables);
    expect(errors).toBeUndefined();
  },
);

const deep = (levels: number): string => `{ ${"viewer { ".repeat(levels)} id ${"}".repeat(levels)} }`;
const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: viewer { id }`).join(" ")} }`;

/** Whatever stands together on a page. */
const together = 4;

test("a page may ask several of them at once", async () => {
  const all = fullQuestions(buildApiSchema(), values).map(([, { query }]) => query.slice(query.indexOf("{") + 1, -1));
  for (let from = 0; from + together <= all.length; from++) {
    const asPagesAsk = all
      .slice(from, from + together)
      .join(" ")
      .replaceAll(/refused_\w+: /g, "");
    const asked = Object.entries(types).filter(([name]) => new RegExp(`\\$${name}\\b`).test(asPagesAsk));
    const { errors } = await viewer.ask(
      `query (${asked.map((each) => `$${each.join(": ")}`)}) { ${asPagesAsk} }`,
      values,
    );
    expect([asPagesAsk.slice(0, 40), errors]).toEqual([asPagesAsk.slice(0, 40), undefined]);
  }
});

const types = {
  id: "ID!",
  organisationId: "ID!",
  subjectId: "ID!",
  year: "Int!",
  subjectKind: "SubjectKind!",
  rowStanding: "IntakeRowStanding!",
  text: "String!",
  table: "SummaryTableId!",
  draft: "DocumentDraft!",
  act: "TreeActInput!",
  people: "PeopleActInput!",
  file: "String!",
  quotaUseId: "ID!",
  classificationId: "ID!",
  formId: "FormId!",
  items: "[TierInput!]!",
  ids: "[ID!]!",
  parentIds: "[ID!]!",
};

/** Each fragment lies in the one before. */
const nested = (levels: number): string =>
  `{ viewer { ...F1 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at + 1} on Viewer { viewer { ${at + 1 < levels ? `...F${at + 2}` : "id"} } }`).join(" ")}`;

/** Each fragment spreads the next one twice: 2 to the power of `levels` fields in a few lines. */
const amplified = (levels: number): string =>
  `{ viewer { ...F1 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at + 1} on Viewer { ${at + 1 < levels ? `...F${at + 2} ...F${at + 2}` : "id"} }`).join(" ")}`;

test.each([
  ["too deep", deep(12), /depth/],
  ["too deep by fragments", nested(12), /depth/],
  ["amplified by fragments", amplified(60), /cost/i],
  [
    "a circle of fragments",
    "{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }",
    /Cannot spread/,
  ],
  ["a fragment within itself", "{ viewer { ...A } } fragment A on Viewer { id ...A }", /Cannot spread/],
  ["full of directives", `{ viewer { id ${"@include(if: true) ".repeat(21)} } }`, /directive/i],
  ["too many aliases", aliases(21), /alias/i],
  ["too many tokens", `{ viewer { ${"id ".repeat(2_001)} } }`, /token/i],
  [
    "too costly",
    `{ tierBreakdown(organisationId: 1, year: 2020, subjectKind: ORG, first: 100000) { ... on TierBreakdown { year } } }`,
    /cost/i,
  ],
])("a question that is %s is refused, administrators included", async (_what, query, words) => {
  const { status, errors } = await viewer.ask(query);
  expect(status).toBe(400);
  expect(errors?.[0]?.message).toMatch(words);
});

test("several questions in one request, or a body without end, are refused", async () => {
  const post = (body: string) =>
    fetch(`${api.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
  expect((await post(JSON.stringify([{ query: "{ viewer { id } }" }]))).status).toBe(400);
  expect((await post(JSON.stringify({ query: `{ viewer { id } } #${"x".repeat(1_500_000)}` }))).status).toBe(413);
});

test("the schema is not told to outsiders, not even by suggestions", async () => {
  expect((await viewer.ask("{ __schema { types { name } } }")).status).toBe(400);
  expect((await viewer.ask("{ viewr { id } }")).errors?.[0]?.message).not.toMatch(/Did you mean/);
});

/** Does it while a table has another name. */
async function without<T>(table: string, ask: () => Promise<T>): Promise<T> {
  await api.pool.query(`alter table ${table} rename to nguyen_van_an`);
  const answer = await ask();
  await api.pool.query(`alter table nguyen_van_an rename to ${table}`);
  return answer;
}

const logged = (traceId: unknown): string => api.log.find((line) => line.includes(String(traceId))) ?? "{}";

test.each(["cycle", "session"])(
  "what was not foreseen is masked; the log knows it and names no person (%s)",
  async (table) => {
    const { data, errors } = await without(table, () => viewer.ask("{ cycles { year } }"));
    expect(data ?? null).toBeNull();
    const [error] = errors ?? [];
    expect(error?.message).toMatch(/^Có lỗi ngoài dự kiến.*\nSomething unforeseen/);
    expect(error?.message).not.toMatch(/relation|select/);
    const line = logged(error?.extensions.traceId);
    expect(JSON.parse(line).error).toMatchObject({ code: "42P01" });
    expect(line).not.toMatch(/nguyen|select year/);
  },
);

test("the same holds for files", async () => {
  const response = await without("tier_counter", () => viewer.get("/export/R1.csv?organisationId=2&year=2020"));
  const text = await response.text();
  expect([response.status, response.headers.get("content-disposition")]).toEqual([500, null]);
  expect(text).toMatch(/^Có lỗi ngoài dự kiến/);
  expect(JSON.parse(logged(/mã ([\w-]+)/.exec(text)?.[1])).error).toMatchObject({ code: "42P01" });
});

test("a body that is no JSON is answered without a look into the machine", async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{",
  });
  expect([response.status, await response.text()]).toEqual([
    400,
    "Yêu cầu không đọc được.\nThe request cannot be read.\n",
  ]);
});

test("nobody may run a script of his own in the page or put the page in a frame", async () => {
  const { headers } = await viewer.get("/healthz");
  const policy = headers.get("content-security-policy");
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/script-src|unsafe-eval/);
  expect(policy).toContain("frame-ancestors 'none'");
});
