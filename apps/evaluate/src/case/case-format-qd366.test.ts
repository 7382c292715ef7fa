import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { evaluateCase } from "./evaluate-case.ts";

const document = readFileSync(new URL("../../case-format-qd366.md", import.meta.url), "utf8");

/** A case and its answer as the document prints them: both may go on over the next lines, deeper indented. */
const printed = /^ {4}(\{ ?"id".*(?:\n {6}.*)*)\n {4}→ (\{.*(?:\n {6}.*)*)$/gm;
const examples = [...document.slice(document.indexOf("## Examples")).matchAll(printed)].map(
  ([, asked = "", told = ""]) => ({
    value: JSON.parse(asked),
    answer: JSON.parse(told),
  }),
);

it.each(examples)("case-format-qd366.md, $value.id, to the letter", ({ value, answer }) =>
  expect(JSON.stringify(evaluateCase({ value, repeated: [] }))).toBe(JSON.stringify(answer)),
);

it("has an example of every kind of case", () => {
  const kinds = examples.map(({ value: { type, subject } }) => (type === "quota" ? type : subject));
  expect(new Set(kinds)).toEqual(new Set(["ORG", "MEMBER", "COLLECTIVE", "LEADER", "quota"]));
  expect(examples).toHaveLength(document.match(/^ {4}→ /gm)?.length ?? 0);
});
