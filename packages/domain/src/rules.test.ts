import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleById, rules } from "./rules.ts";

interface Clause {
  readonly id: string;
  readonly citation: string;
  readonly quotes: readonly string[];
}

const read = <T>(file: string | URL): T => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));

/** The clauses as they were taken from the documents. */
const clauses = read<readonly Clause[]>("testing/clauses.json");

describe("every rule of the documents is there, word for word", () => {
  it.each(clauses.map((clause) => [clause.id, clause] as const))("%s", (id, { citation, quotes }) => {
    expect(ruleById(id)).toMatchObject({ id, citation, clause: quotes });
  });

  it("243 of them, and no other", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(clauses.map(({ id }) => id).toSorted());
    expect(rules).toHaveLength(243);
  });

  it("with the severity they have there", () => {
    expect(Object.fromEntries(rules.map(({ id, severity }) => [id, severity]))).toEqual(
      read("testing/severities.json"),
    );
  });

  const original = new URL("../../../../shared/domain/clauses.json", import.meta.url);
  it.runIf(existsSync(original))("as in the list the rules were taken from", () => {
    expect(clauses).toEqual(read(original));
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
