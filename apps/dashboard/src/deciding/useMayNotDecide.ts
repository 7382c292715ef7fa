import { citationText } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useLanguage, useSaid, useText } from "../i18n/useText.ts";
import type { Candidate, CandidateScope } from "../providers/queries/candidates.ts";
import type { Trial } from "./useTrial.ts";
import { whyNotDecide } from "./whyNotDecide.ts";
import { type WhyRefused, whyRulesRefuse } from "./whyRulesRefuse.ts";

/** Why these cannot be decided now, in words; null: they can. */
export function useMayNotDecide(scope: CandidateScope, rows: readonly Candidate[], trial: Trial): string | null {
  const text = useText();
  const { count } = useFigures();
  const refusal = useRefusal();
  const answer = whyNotDecide(scope, rows);
  if (answer) {
    const { why, units = [] } = answer;
    return text(`deciding.notNow.${why}`, {
      smart_count: answer.count,
      count: count(answer.count),
      units: units.join(", "),
    });
  }
  const refused = whyRulesRefuse(scope, rows, trial);
  return refused && refusal(refused);
}

/** With the sum or the sentence of the rule, and where its clause stands. */
function useRefusal(): (refused: WhyRefused) => string {
  const text = useText();
  const said = useSaid();
  const language = useLanguage();
  const { count } = useFigures();
  return (refused) => {
    if (refused.why === "beyondQuota") {
      const { over, quota } = refused;
      const citation = citationText(quota.citation, language);
      const sum = said(quota.arithmetic);
      return text("deciding.notNow.beyondQuota", { smart_count: over, count: count(over), sum, citation });
    }
    const { rule, name } = refused;
    const finding = rule ? `${said(rule.message)} (${citationText(rule.citation, language)})` : text("words.none");
    return text("deciding.notNow.againstRules", {
      smart_count: refused.count,
      count: count(refused.count),
      name,
      finding,
    });
  };
}
