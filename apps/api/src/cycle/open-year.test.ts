import { expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { aRegulation, place } from "../testing/a-document.ts";
import { smallCountryApi } from "../testing/test-api.ts";

/** The first moment of 2022 in Viet Nam. */
const api = await smallCountryApi({ now: "2022-01-01T00:00:00+07:00" });
const administrator = await api.viewerOf([1], "ADMINISTRATOR");
const tx = api.orm.em.fork();

const open = `mutation ($year: Int!) { openYear(year: $year) {
  ... on Cycle { year closesOn state regime rulesHeld hasClassifications } ... on Refusal { code problems { path message { en } } } } }`;
const opened = async (year: number, who = administrator) => (await who.ask(open, { year })).data.openYear;
const rowsOf = async (sql: string) => (await api.pool.query({ text: sql, rowMode: "array" })).rows;

test("is for who administers the whole tree", async () => {
  expect(await opened(2021, await api.viewerOf([1], "APPRAISER"))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await opened(2021, await api.viewerOf([2], "ADMINISTRATOR"))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await opened(2021, api.anyone())).toMatchObject({ code: "NOT_SIGNED_IN" });
});

test.each([2020, 2022, 1, -5])("%i is not the next year", async (year) => {
  const problem = { path: "year", message: { en: "Only the next year can be opened: 2021." } };
  expect(await opened(year)).toEqual({ code: "BAD_INPUT", problems: [problem] });
});

test("opens with the tree as it stands, the rules and deadlines of the documents that hold then, and nothing rated", async () => {
  await api.pool.query("select organisation_move(9, 6, '2021-03-01')");
  const byTenth = { parameter: "deadline.grassroots", value: "Y-12-10", citation: "Số 31, III", clause: [] };
  await aRegulation(tx, { id: 31, at: 2, overrides: [byTenth] });
  await place(tx, { document: "31", at: 2, from: 2021 });
  await place(tx, { document: "KH174", at: 4, from: 2019, to: 2020 });
  expect(await opened(2021)).toEqual({
    year: 2021,
    closesOn: "2021-12-31",
    state: "OPEN",
    regime: "TIERS_2019",
    rulesHeld: true,
    hasClassifications: false,
  });
  expect(
    await rowsOf(
      "select organisation_id, parent_id, rule_set_id from organisation_year where year = 2021 and organisation_id in (1, 4, 9) order by 1",
    ),
  ).toEqual([
    [1, null, "HD21"],
    [4, 2, "HD21/31"],
    [9, 6, "HD21"],
  ]);
  const due = await rowsOf(
    "select organisation_id, due_on::text, document_id from submission where year = 2021 and due_on is not null order by 1",
  );
  expect(due).toEqual([
    [2, "2022-03-15", "HD21"],
    [3, "2022-03-15", "HD21"],
    [7, "2021-12-10", "31"],
    [8, "2021-12-10", "31"],
  ]);
  expect(await rowsOf("select count(*)::int from submission where year = 2021")).toEqual([[14]]);
  expect(await rowsOf("select * from verify_counters()")).toEqual([]);
});

test("two who open it at once open it once", async () => {
  const both = await Promise.all([opened(2022), opened(2022)]);
  expect(both.map(({ code, year }) => code ?? year).sort()).toEqual([2022, "BAD_INPUT"]);
});

test("not before it has begun", async () => {
  const problem = { path: "year", message: { en: "2023 has not begun: it can be opened from 1 January 2023." } };
  expect(await opened(2023)).toEqual({ code: "BAD_INPUT", problems: [problem] });
});

test("the newest year with classifications the viewer sees can be told", async () => {
  await aClassification(tx, { year: 2020, organisationId: 13, subjectKind: "MEMBER", subjectId: 4 });
  const years = async (scope: number) => {
    const { data } = await (await api.viewerOf([scope])).ask("{ cycles { year hasClassifications } }");
    return data.cycles.filter((cycle: { hasClassifications: boolean }) => cycle.hasClassifications);
  };
  expect(await years(1)).toEqual([{ year: 2020, hasClassifications: true }]);
  expect(await years(3)).toEqual([{ year: 2020, hasClassifications: true }]);
  expect(await years(2)).toEqual([]);
});
