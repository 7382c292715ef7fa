import type { Question } from "./full-query.ts";

/** Summary tables that a district has too, but the first. */
const tables = ["R3", "R4", "R5", "R6", "R11", "R12", "R13", "R14", "R15", "R16", "R17", "R18", "R19"];

/** The questions, and that for a summary table once more for every table. */
export function withEveryTable(questions: readonly [string, Question][]): [string, Question][] {
  const tableOf = questions.filter(([name]) => name === "summaryTable");
  const others = tableOf.flatMap(([name, { query, variables }]) =>
    tables.map((table): [string, Question] => [`${name} ${table}`, { query, variables: { ...variables, table } }]),
  );
  return [...questions, ...others];
}
