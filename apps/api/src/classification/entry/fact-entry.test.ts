import { type FactField, type FactInput, factFieldsOf, hd21, qd366, SubjectKind } from "@xep-loai/domain";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { wrongFacts } from "../../intake/check/compare-facts.ts";
import { workbookColumns } from "../../intake/workbook/workbook-columns.ts";
import { aClassification, type GivenClassification } from "../../testing/a-classification.ts";
import { type Client, smallCountryApi } from "../../testing/test-api.ts";
import { factsShape2019 } from "../entered-facts.ts";
import { factsShape2025 } from "../entered-facts-2025.ts";
import { evaluateClassifications } from "../evaluation.service.ts";
import { factProblems } from "./enter-facts.service.ts";
import { withFactAt } from "./fact-place.service.ts";

const api = await smallCountryApi();
const [commune, cell] = [8, 12];
let editor: Client;
let committee: Client;

beforeAll(async () => {
  editor = await api.viewerOf([cell], "EDITOR");
  committee = await api.viewerOf([commune], "DECIDER");
});
beforeEach(() => api.pool.query("delete from classification"));

const member = { subjectKind: "MEMBER", organisationId: cell, subjectId: 3, year: 2020 } as const;

async function given(classification: Partial<GivenClassification>): Promise<string> {
  const tx = api.orm.em.fork();
  const id = await aClassification(tx, { ...member, state: "DRAFT", facts: {}, ...classification });
  await evaluateClassifications(tx, 2020, { organisationId: 1 });
  return id;
}

const shown = `{ __typename
  ... on FactEntry { version obstacle facts { path value label { vi } section input { kind choices { code } } } }
  ... on Refusal { code problems { path message { vi } } } }`;

async function ask(who: Client, query: string, variables: object) {
  const { data, errors } = await who.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.answer;
}

const read = (who: Client, id: string) =>
  ask(who, `query ($id: ID!) { answer: factEntry(id: $id, year: 2020) ${shown} }`, { id });

const enter = (who: Client, id: string, version: number, ...facts: object[]) =>
  ask(
    who,
    `mutation ($id: ID!, $version: Int!, $facts: [FactInput!]!) { answer: enterFacts(id: $id, year: 2020, version: $version, facts: $facts) ${shown} }`,
    { id, version, facts },
  );

const stored = async (id: string) =>
  (await api.pool.query("select facts, entered_by from classification where id = $1", [id])).rows[0];

const valueAt = ({ facts }: { facts: { path: string[]; value: unknown }[] }, ...path: string[]) =>
  facts.find((fact) => fact.path.join("/") === path.join("/"))?.value;

describe("facts are kept as they are typed", () => {
  it("one at a time, each with what it is called and where it stands", async () => {
    const id = await given({});
    const answer = await enter(editor, id, 1, { path: ["levels", "I.1"], value: "EXCELLENT" });
    expect(answer).toMatchObject({ version: 2, obstacle: null });
    expect(valueAt(answer, "levels", "I.1")).toBe("EXCELLENT");
    expect(answer.facts[0]).toMatchObject({ section: "CRITERIA", label: { vi: expect.stringContaining("I.1. ") } });
    await enter(editor, id, 2, { path: ["targets", "assigned"], value: 20 }, { path: ["targets", "done"], value: 19 });
    expect(await stored(id)).toMatchObject({
      facts: { levels: { "I.1": "EXCELLENT" }, targets: { assigned: 20, done: 19 } },
      entered_by: [expect.any(Number)],
    });
  });

  it("what is taken away is not known any more", async () => {
    const id = await given({ facts: { sickLeaveDays: 5, targets: { done: 3 } } });
    await enter(editor, id, 1, { path: ["targets", "done"], value: null });
    expect((await stored(id)).facts).toEqual({ sickLeaveDays: 5 });
  });

  it("the warnings of the tier follow at once", async () => {
    const levels = { "I.1": "GOOD", "I.2": "GOOD", III: "GOOD" };
    const id = await given({ state: "SELF_RATED", tier: "EXCELLENT", facts: { levels } });
    const count = async () =>
      (await api.pool.query("select count(*)::int as n from warning where rule_id = 'HD21.MEMBER.EXCELLENT.CRITERIA'"))
        .rows[0].n;
    expect(await count()).toBe(1);
    await enter(editor, id, 1, ...["I.1", "I.2"].map((box) => ({ path: ["levels", box], value: "EXCELLENT" })));
    expect(await count()).toBe(0);
  });
});

describe("is refused, and nothing is changed", () => {
  it.each([
    [["levels", "I.1"], "SUPERB", "levels.I.1"],
    [["targets", "done"], -1, "targets.done"],
    [["targets", "done"], "năm", "targets.done"],
    [["sickLeaveDays"], 400, "sickLeaveDays"],
    [["disciplines"], [{ form: "REPRIMAND" }], "disciplines[0].effectiveOn"],
    [["levels", "IX"], "GOOD", "facts[0].path"],
    [["points", "common"], 20, "facts[0].path"],
    [["__proto__", "x"], 1, "facts[0].path"],
  ])("%j: %j", async (path, value, where) => {
    const id = await given({});
    const answer = await enter(editor, id, 1, { path, value });
    expect(answer.code).toBe("BAD_INPUT");
    expect(answer.problems.map((problem: { path: string }) => problem.path)).toContain(where);
    expect((await stored(id)).facts).toEqual({});
  });

  it("what was proposed, what others have changed, what another unit holds", async () => {
    const fact = { path: ["sickLeaveDays"], value: 3 };
    const id = await given({ state: "PROPOSED" });
    expect(await enter(editor, id, 1, fact)).toMatchObject({ code: "BAD_INPUT", problems: [{ path: "id" }] });
    await api.pool.query("update classification set state = 'SELF_RATED'");
    expect(await enter(editor, id, 9, fact)).toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await enter(await api.viewerOf([3], "EDITOR"), id, 1, fact)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("and the page says before why", async () => {
    const id = await given({ state: "PROPOSED" });
    expect(await read(editor, id)).toMatchObject({ obstacle: "PROPOSED" });
    await api.pool.query("update classification set state = 'DRAFT'");
    expect(await read(committee, id)).toMatchObject({ obstacle: null });
    expect(await read(await api.viewerOf([cell]), id)).toMatchObject({ obstacle: "NOT_ALLOWED" });
  });
});

/** Something of its kind. */
function aValue(input: FactInput, name = ""): unknown {
  switch (input.kind) {
    case "YES_NO":
      return true;
    case "NUMBER":
      return name === "failed" ? 0 : 1;
    case "CHOICE":
      return input.choices[0]?.code;
    case "CHOICES":
      return input.choices.map(({ code }) => code);
    case "DATE":
      return "2025-06-01";
    case "LINE":
      return "12-QĐ/UBKT";
    case "LIST":
      return [Object.fromEntries(input.columns.map((column) => [column.name, aValue(column.input, column.name)]))];
    default:
      return input satisfies never;
  }
}

const allFields = (fields: readonly FactField[]) =>
  fields.reduce(
    (facts, field) => withFactAt(facts, field, aValue(field.input, field.path.at(-1))),
    {} as Readonly<Record<string, unknown>>,
  );

describe.each(Object.values(SubjectKind))("what is asked for of %s", (subject) => {
  it.each([
    [hd21, factsShape2019(subject)],
    [qd366, factsShape2025(subject)],
  ])("can be kept, all of it ($id)", (ruleSet, shape) => {
    const fields = factFieldsOf(ruleSet, subject);
    expect(fields.length).toBeGreaterThan(0);
    expect(shape.safeParse(allFields(fields)).error).toBeUndefined();
  });
});

describe("counts that contradict each other under QĐ 366", () => {
  const tasks = { assigned: 10, done: 10, late: 0, exceeded: 3, failed: 0 };
  it.each([
    ["MEMBER", { tasks: { ...tasks, done: 12, failed: 3 } }, ["tasks", "done"]],
    ["MEMBER", { tasks: { assigned: 10, failed: 11 } }, ["tasks", "failed"]],
    ["ORG", { tasks: { ...tasks, late: 11 } }, ["tasks", "late"]],
    ["COLLECTIVE", { tasks: { ...tasks, exceeded: 11 } }, ["tasks", "exceeded"]],
    ["COLLECTIVE", { indicators: { assigned: 5, missed: 6 } }, ["indicators", "missed"]],
    ["LEADER", { unitTasks: [tasks, { ...tasks, done: 11 }] }, ["unitTasks", 1, "done"]],
    ["LEADER", { confidence: { ballots: 5, low: 6 } }, ["confidence", "low"]],
    ["LEADER", { units: { inCharge: 2, lowest: 3 } }, ["units", "lowest"]],
    ["MEMBER", { previousDefects: { total: 4, remedied: 5 } }, ["previousDefects", "remedied"]],
  ] as const)("of %s are not kept: %j", (subject, facts, path) =>
    expect(factsShape2025(subject).safeParse(facts).error?.issues[0]?.path).toEqual(path),
  );

  it("are told in words at their field, those of a workbook too", () => {
    const facts = { tasks: { ...tasks, done: 12, failed: 3 }, previousDefects: { total: 4, remedied: 5 } };
    const problems = factProblems(qd366, "MEMBER", facts);
    expect(problems.map(({ path }) => path)).toEqual(["tasks.done", "previousDefects.remedied"]);
    expect(problems[0]?.message.vi).toMatch(/\(15\) nhiều hơn nhiệm vụ được giao \(10\): hãy/);
  });

  it("reject a row of a workbook at the column of the count", () => {
    const columns = workbookColumns(qd366, "MEMBER");
    const [wrong, ...others] = wrongFacts({ ruleSet: qd366, columns, today: "2025-12-20" }, "MEMBER", {
      tasks: { ...tasks, done: 12 },
    });
    expect(others).toEqual([]);
    expect(wrong).toEqual({
      column: "tasks/done",
      message: expect.objectContaining({ en: expect.stringContaining("please check") }),
    });
  });
});
