import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SubjectAnswer } from "./answer.ts";
import { evaluateCase } from "./evaluate-case.ts";

const read = <T>(name: string): readonly T[] =>
  readFileSync(new URL(`../testing/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

interface WorkedExample {
  readonly why: string;
  readonly case: { readonly id: string };
  /** `block`: the BLOCK findings as "rule id OUTCOME"; a quota's answer has none. */
  readonly expected: { readonly block?: readonly string[] };
}

const workedExamples = [
  "section7-hd21.jsonl",
  "section7-cv54.jsonl",
  "section7-kh57.jsonl",
  "section7-qd366.jsonl",
] as const;

describe("the worked examples of rules.md 7 and rules-2025.md 7", () => {
  const examples = workedExamples.flatMap((file) => read<WorkedExample>(file));

  it.each(examples)("$case.id: $why", ({ case: value, expected }) => {
    const { block, ...answer } = expected;
    const { findings, ...given } = evaluateCase({ value, repeated: [] }) as SubjectAnswer;
    expect(given).toEqual({ id: value.id, ...answer });
    expect(findings && blocking(findings)).toEqual(block?.toSorted());
  });
});

const blocking = (findings: SubjectAnswer["findings"]): readonly string[] =>
  findings
    .filter(({ severity }) => severity === "BLOCK")
    .map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)
    .toSorted();

interface Example {
  readonly case: { readonly id: string };
  readonly answer: SubjectAnswer;
}

describe("the examples of case-format", () => {
  const examples = ["case-format-hd21.jsonl", "case-format-cv54.jsonl", "case-format-kh57.jsonl"].flatMap(
    read<Example>,
  );

  it.each(examples)("$case.id, to the letter", ({ case: value, answer }) =>
    expect(JSON.stringify(evaluateCase({ value, repeated: [] }))).toBe(JSON.stringify(answer)),
  );
});
