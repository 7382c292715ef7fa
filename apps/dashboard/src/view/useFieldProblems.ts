import { useSaid } from "../i18n/useText.ts";
import { Refused } from "../providers/problem.ts";
import type { ProblemAt } from "../ui/fieldProblem.ts";

/** What the API found wrong, by where the value stands in the input: «meetingOn», «minutes.superiorTeam», «votes[0].count». */
export function useFieldProblems(problem: Error | null): readonly ProblemAt[] {
  const said = useSaid();
  const problems = problem instanceof Refused ? problem.problems : [];
  return problems.map(({ path, message }) => ({ at: path, message: said(message) }));
}
