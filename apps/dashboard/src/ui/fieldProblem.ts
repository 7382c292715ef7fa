import { createContext, useContext, useEffect } from "react";

/** What is wrong with one value of a form. */
export interface ProblemAt {
  /** Name of the field, or where the value stands in the input: «meetingOn», «votes[0].count». */
  readonly at: string;
  readonly message: string;
}

interface ProblemsOfForm {
  readonly problems: readonly ProblemAt[];
  /** Where there is a field, or a row, that says what is wrong with it. */
  readonly saidAt: readonly string[];
  /** One more says it, until it is taken away. */
  readonly sayAt: (at: string) => () => void;
}

const noForm: ProblemsOfForm = { problems: [], saidAt: [], sayAt: () => () => undefined };

export const ProblemsOfFormContext = createContext(noForm);

/** A field has the problems of its value: of the whole of it, of one entry of a list, of a part. */
const isAt = (problem: ProblemAt, field: string): boolean =>
  problem.at === field || problem.at.startsWith(`${field}[`) || problem.at.startsWith(`${field}.`);

/** What is wrong with one, for it to say; null: nothing. */
export function useFieldProblem(field: string): string | null {
  const { problems, sayAt } = useContext(ProblemsOfFormContext);
  useEffect(() => sayAt(field), [sayAt, field]);
  const said = problems.filter((problem) => isAt(problem, field)).map(({ message }) => message);
  return said.length === 0 ? null : said.join(" ");
}

/** Of these, what no field of the form around says. */
export function useSaidAtNoField(problems: readonly ProblemAt[]): readonly ProblemAt[] {
  const { saidAt } = useContext(ProblemsOfFormContext);
  return problems.filter((problem) => !saidAt.some((field) => isAt(problem, field)));
}
