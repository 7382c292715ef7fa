import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleById, rules } from "./rules.ts";

interface Clause {
  readonly id: string;
  readonly citation: string;
  readonly quotes: readonly string[];
}

/** The clauses as they were taken from the documents. */
const source = new URL("testing/clauses.json", import.meta.url);

describe("clauses stand as in the documents", () => {
  const clauses: readonly Clause[] = JSON.parse(readFileSync(source, "utf8"));
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, { citation, clause }) => {
    expect(byId.get(id)).toEqual({ id, citation, quotes: clause });
  });
});

it("every id is there once", () => expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length));

it("every rule cites its place and quotes it", () => {
  for (const { citation, clause, subjects } of rules) {
    expect(citation).toMatch(/^(HD 21|CV 54|KH 174|CV 04|KH 57|TB 53|TB 01), /);
    expect(clause.length).toBeGreaterThan(0);
    expect(clause.every((quote) => quote.length > 14)).toBe(true);
    expect(subjects.length).toBeGreaterThan(0);
  }
});

it("finds a rule by its id", () => {
  expect(ruleById("HD21.ORG.EXCELLENT.SUBORDINATE_SHARE")?.clause[0]).toContain("trong đó có từ 80%");
  expect(ruleById("HD21.NO.SUCH.RULE")).toBeUndefined();
});
