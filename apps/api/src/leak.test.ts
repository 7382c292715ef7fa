import { Role } from "@xep-loai/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildApiSchema } from "./schema.ts";
import { anyLeafOf } from "./testing/any-leaf.ts";
import { anyQuery } from "./testing/any-query.ts";
import { type Asker, askerOf, isForeignTo } from "./testing/asker.ts";
import { contentsOf } from "./testing/contents.ts";
import { withEveryTable } from "./testing/every-table.ts";
import { fullQuestions, type Question } from "./testing/full-query.ts";
import { loadMarkedCountry } from "./testing/marked-country.ts";
import { questionValues } from "./testing/question-values.ts";
import { testApi } from "./testing/test-api.ts";

const api = await testApi();
const country = await loadMarkedCountry(api);
const schema = buildApiSchema();

/** Everybody in district An Lão, and two with different roles at two places. */
const askers = await Promise.all([
  ...Object.values(Role).map((role) => askerOf(api, { at: 4, role })),
  askerOf(api, { at: 4, role: "ADMINISTRATOR" }, { at: 13, role: "VIEWER" }),
  askerOf(api, { at: 11, role: "EDITOR" }, { at: 9, role: "DECIDER" }),
]);
const centre = await Promise.all(
  (["ADMINISTRATOR", "APPRAISER", "DECIDER"] as const).map((role) => askerOf(api, { at: 1, role })),
);

/** Units of the small country, each with what lies below it where it has no row of a kind itself; the ended cell was there in 2019. */
const places: Readonly<Record<string, { readonly units: readonly number[]; readonly year?: number }>> = {
  own: { units: [4, 7, 8, 11, 10, 12] },
  sister: { units: [5, 9] },
  "ended cell": { units: [16], year: 2019 },
  "province above": { units: [2, 5, 9] },
  "centre above": { units: [1, 3, 6, 13] },
  "other province": { units: [3, 6, 13] },
  "cell of the other province": { units: [13] },
};

const questionsAt = ({ units, year }: (typeof places)[string]) =>
  new Map(withEveryTable(fullQuestions(schema, questionValues(country, units, year))));
const asked = Object.entries(places).map(([place, at]) => ({ year: 2020, ...at, place, questions: questionsAt(at) }));
/** The same of rows that there are not. */
const ofNobody: Readonly<Record<number, ReadonlyMap<string, Question>>> = {
  2019: questionsAt({ units: [], year: 2019 }),
  2020: questionsAt({ units: [], year: 2020 }),
};
const names = [...questionsAt({ units: [] }).keys()];

/** What is asked of; of a summary table its number stands behind. */
const fieldOf = (name: string): string => name.split(" ")[0] ?? "";

/** What is no unit's: who one is, which years there are, and which doors. */
const ofEverybody = ["viewer", "cycles", "singleSignOn"];

async function answerTo({ client }: Pick<Asker, "client">, question: Question | undefined): Promise<string> {
  const { data, errors } = await client.ask(question?.query ?? "", question?.variables);
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
}

/** What a text tells somebody that he has no business with; what he asked for by its id he knew already. */
const foreignIn = (told: string, asker: Asker, question: Question | undefined) =>
  country.marksIn(told, JSON.stringify(question?.variables)).filter((mark) => isForeignTo(asker, mark));

/** An answer but for the ids it was asked by. */
const withoutIds = (told: string): string => told.replaceAll(/\d{8,10}/g, "#");

describe.each(askers)("$name", (asker) => {
  const isOwn = (units: readonly number[]) => asker.grants.some(({ at }) => units.includes(at));

  test.each(names)("is told nothing of other units by %s, not even that they are there", async (name) => {
    const told = await Promise.all(asked.map(({ questions }) => answerTo(asker, questions.get(name))));
    const foreign = asked.map(({ place, questions }, at) => [
      place,
      foreignIn(told[at] ?? "", asker, questions.get(name)),
    ]);
    expect(foreign).toEqual(asked.map(({ place }) => [place, []]));
    // the law of those above is read by those below
    if (name === "document") return;
    const nothing = await Promise.all([2019, 2020].map((year) => answerTo(asker, ofNobody[year]?.get(name))));
    for (const [at, { place, units, year }] of asked.entries())
      if (!isOwn(units))
        expect([place, withoutIds(told[at] ?? "")]).toEqual([place, withoutIds(nothing[year - 2019] ?? "")]);
  });
});

/** Tables of which something was told. */
const toldOf = new Set<string>();

test.each(names.filter((name) => !ofEverybody.includes(name)))(
  "%s tells the centre: the questions above could have been answered",
  async (name) => {
    const told: string[] = [];
    for (const { questions } of asked)
      for (const somebody of centre) told.push(await answerTo(somebody, questions.get(name)));
    for (const { of } of country.marksIn(told.join())) toldOf.add(String(of.split(".")[0]));
    const refused = `{"${fieldOf(name)}":{"__typename":"Refusal"`;
    expect(told.every((answer) => answer.startsWith(refused))).toBe(false);
  },
);

test("what the centre was told came from every table anybody is told of: none is unmarked", () => {
  expect([...toldOf].toSorted()).toEqual([
    "adjustment",
    "aggregate_return",
    "annual_plan",
    "attestation",
    "audit_entry",
    "classification",
    "collective",
    "document",
    "dossier",
    "draft",
    "form_entry",
    "inspection",
    "inspection_report",
    "inspection_visit",
    "intake",
    "leader",
    "member",
    "opinion",
    "organisation",
    "organisation_version",
    "organisation_year",
    "outstanding_decision",
    "person_event",
    "quota_use",
    "recheck",
    "review",
    "review_prompt",
    "shared_preset",
    "submission_event",
    "upward_report",
    "warning",
  ]);
});

test.each(names.filter((name) => !ofEverybody.includes(name)))("%s tells nobody who is not signed in", async (name) => {
  const { query = "", variables } = ofNobody[2020]?.get(name) ?? {};
  const { data } = await api.anyone().ask(query, variables);
  expect(data[fieldOf(name)]).toMatchObject({ __typename: "Refusal", refused_code: "NOT_SIGNED_IN" });
});

test("no question of any shape tells of other units, fails, or writes", async () => {
  const before = await contentsOf(api.pool);
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...askers.map(({ name }) => name)), fc.gen(), async (name, draw) => {
      const asker = askers.find((one) => one.name === name) as Asker;
      const question = anyQuery(schema, anyLeafOf(country), draw);
      const { data, errors } = await asker.client.ask(question.query, question.variables);
      expect([question, errors]).toEqual([question, undefined]);
      expect([question, foreignIn(JSON.stringify(data), asker, question)]).toEqual([question, []]);
      if (Object.values(data).some((one) => (one as { __typename?: string })?.__typename !== "Refusal")) answered++;
    }),
    { numRuns: 250, interruptAfterTimeLimit: 15_000 },
  );
  expect(answered).toBeGreaterThan(20);
  expect(await contentsOf(api.pool)).toEqual(before);
});
