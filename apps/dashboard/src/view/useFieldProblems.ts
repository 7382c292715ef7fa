import { useSaid } from "../i18n/useText.ts";
import { Refused } from "../providers/problem.ts";

/**
 * What the API found wrong, by the names of the fields: a field is named as its value stands in the input
 * («meetingOn», «minutes.superiorTeam»), a list by its own name («reportVersions»).
 */
export function useFieldProblems(problem: Error | null): ReadonlyMap<string, string> {
  const said = useSaid();
  const problems = problem instanceof Refused ? problem.problems : [];
  return new Map(problems.map(({ path, message }) => [path.replace(/\[.*$/, ""), said(message)]));
}
