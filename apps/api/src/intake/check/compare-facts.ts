import type { SubjectKind } from "@xep-loai/domain";
import { factProblems } from "../../classification/entry/enter-facts.service.ts";
import { factAt, withFactAt } from "../../classification/entry/fact-place.service.ts";
import type { GivenRow } from "../workbook/given-row.ts";
import { isProblem, type WorkbookColumn } from "../workbook/workbook-column.ts";
import { saysStored } from "../workbook/workbook-columns.ts";
import type { RowProblem } from "./row-problem.ts";
import type { RowDifference, RowRules } from "./row-rules.ts";

interface ComparedFacts {
  readonly differences: readonly RowDifference[];
  /** All the facts with those given in their places. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The facts a row gives beside those entered; a cell left empty says that it is not known. */
export function comparedFacts(
  entered: Readonly<Record<string, unknown>>,
  cells: GivenRow["cells"],
  columns: readonly WorkbookColumn[],
): ComparedFacts {
  return columns.reduce<ComparedFacts>(
    (compared, column) => {
      const { name, fact } = column;
      const text = cells[name] ?? null;
      if (fact === null) return compared;
      const before = factAt(entered, fact) ?? null;
      const given = column.read(text);
      if (isProblem(given) || saysStored(column, text, before)) return compared;
      const after = given.value ?? null;
      return {
        differences: [...compared.differences, { column: name, before, after }],
        facts: withFactAt(compared.facts, fact, after ?? undefined),
      };
    },
    { differences: [], facts: entered },
  );
}

/** What is wrong with the facts as a whole, at the columns they are given in. */
export function wrongFacts({ ruleSet, columns }: RowRules, subject: SubjectKind, facts: object): RowProblem[] {
  return factProblems(ruleSet, subject, facts).map(({ path, message }) => ({
    column: columns.find(({ fact }) => fact !== null && isAt(path, fact.path.join(".")))?.name ?? null,
    message,
  }));
}

const isAt = (path: string, fact: string): boolean =>
  path === fact || path.startsWith(`${fact}.`) || path.startsWith(`${fact}[`);
