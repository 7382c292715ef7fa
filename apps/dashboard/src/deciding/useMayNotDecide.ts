import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Candidate, CandidateScope } from "../providers/queries/candidates.ts";
import { whyNotDecide } from "./whyNotDecide.ts";

/** Why these cannot be decided now, in words; null: they can. */
export function useMayNotDecide(scope: CandidateScope, rows: readonly Candidate[]): string | null {
  const text = useText();
  const { count } = useFigures();
  const answer = whyNotDecide(scope, rows);
  return answer && text(`deciding.notNow.${answer.why}`, { smart_count: answer.count, count: count(answer.count) });
}
