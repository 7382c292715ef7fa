import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Certainty } from "./rule/certainty.ts";
import type { RuleHead } from "./rule/rule.ts";
import { certaintyOf, shownClause } from "./rule/shown-clause.ts";
import { documentOfRule } from "./rule-sets/document-of-rule.ts";
import { ruleById, rules } from "./rules.ts";

interface Clause {
  readonly id: string;
  readonly citation: string;
  readonly quotes: readonly string[];
}

interface Clause2025 extends Clause {
  readonly certainty: Certainty;
}

const read = <T>(file: string | URL): T => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));

/** The clauses as they were taken from the documents. */
const clauses = read<readonly Clause[]>("testing/clauses.json");
const clauses2025 = read<readonly Clause2025[]>("testing/clauses-2025.json");

/** QĐ 366, HD 43 and what stands beside and below them (rules-2025.md). */
const documents2025 = ["QD366", "HD43", "CV10072", "HD06", "HCM2025"];
const isOf2025 = ({ id }: RuleHead): boolean => documents2025.includes(documentOfRule(id));
const until2024 = rules.filter((rule) => !isOf2025(rule));
const rules2025 = rules.filter(isOf2025);

describe("every rule of the documents is there, word for word", () => {
  it.each(clauses.map((clause) => [clause.id, clause] as const))("%s", (id, { citation, quotes }) => {
    expect(ruleById(id)).toMatchObject({ id, citation, clause: quotes });
  });

  it("243 of them, and no other", () => {
    expect(until2024.map(({ id }) => id).toSorted()).toEqual(clauses.map(({ id }) => id).toSorted());
    expect(until2024).toHaveLength(243);
  });

  it("with the severity they have there", () => {
    expect(Object.fromEntries(until2024.map(({ id, severity }) => [id, severity]))).toEqual(
      read("testing/severities.json"),
    );
  });

  const original = new URL("../../../../shared/domain/clauses.json", import.meta.url);
  it.runIf(existsSync(original))("as in the list the rules were taken from", () => {
    expect(clauses).toEqual(read(original));
  });
});

describe("every rule of QĐ 366 and the documents with it is there, as it is known", () => {
  it.each(clauses2025.map((clause) => [clause.id, clause] as const))("%s", (id, { citation, quotes, certainty }) => {
    const rule = ruleById(id);
    expect(rule).toMatchObject({ id, citation, clause: quotes });
    expect(rule && certaintyOf(rule)).toBe(certainty);
  });

  it("181 of them, and no other", () => {
    expect(rules2025.map(({ id }) => id).toSorted()).toEqual(clauses2025.map(({ id }) => id).toSorted());
    expect(rules2025).toHaveLength(181);
  });

  it("with the severity it has there", () => {
    expect(Object.fromEntries(rules2025.map(({ id, severity }) => [id, severity]))).toEqual(
      read("testing/severities-2025.json"),
    );
  });

  const original = new URL("../../../../shared/domain/clauses-2025.json", import.meta.url);
  it.runIf(existsSync(original))("as in the list the rules were taken from", () => {
    expect(clauses2025).toEqual(read(original));
  });
});

describe("a rule whose text is not held", () => {
  const missing = rules2025.filter((rule) => certaintyOf(rule) === "MISSING");

  it("never refuses: it reminds, or asks the authority", () => {
    for (const { severity } of missing) expect(["WARN", "ATTEST"]).toContain(severity);
  });

  it("has no quotation; what holds meanwhile is said in both languages", () => {
    for (const rule of missing) {
      const { quotes, note } = shownClause(rule);
      expect(quotes).toEqual([]);
      expect(rule.recommended).toBeDefined();
      expect(note?.vi).toContain(rule.recommended?.vi);
      expect(note?.en).toContain(rule.recommended?.en);
    }
  });
});

it("every id is there once", () => expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length));

it("every rule cites its place and quotes it", () => {
  for (const { citation, clause, subjects } of until2024) {
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
