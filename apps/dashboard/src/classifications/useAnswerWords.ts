import { isDecided, lowestTier } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { useTierNames } from "../ui/tierNames.ts";
import { isAboveCeiling } from "./aboveCeiling.ts";
import type { WhyNotHigher } from "./whyNotHigher.ts";

/** The answer in a sentence; the findings it rests on follow. */
export function useAnswerWords(classification: Classification): (answer: WhyNotHigher) => string {
  const text = useText();
  const { full } = useTierNames();
  const { explanation, notRatedReason, state, adjustment } = classification;
  return (answer) => {
    switch (answer.kind) {
      case "NOT_RATED":
        return text("classifications.why.notRated", { reason: reasonWords() });
      case "BLOCKED":
        return text("classifications.why.blocked");
      case "UNDECIDED":
        return text("classifications.why.undecided");
      case "NOT_YET":
        return explanation.ceiling
          ? text("classifications.why.notYet", { tier: full(explanation.ceiling) })
          : text("classifications.why.notYetWithoutCeiling");
      case "TOP":
        return text("classifications.why.top");
      case "BARRED":
        return text("classifications.why.closed", { tier: full(answer.tier) });
      case "FORCED":
        return text("classifications.why.forced", { tier: full(lowestTier) });
      case "CLOSED":
        return text(`classifications.why.${isAboveCeiling(classification) ? "closedToo" : "closed"}`, {
          tier: full(answer.nextTier),
        });
      case "CHOSEN":
        return chosenWords(full(answer.nextTier));
      default:
        return answer satisfies never;
    }
  };

  function chosenWords(tier: string): string {
    if (adjustment) return text("classifications.why.adjustedTo", { tier, number: adjustment.number });
    return text(`classifications.why.${isDecided(state) ? "chosen" : "stillOpen"}`, { tier });
  }

  function reasonWords(): string {
    const reason = notRatedReason ?? explanation.reason;
    return reason ? text(`words.reason.${reason}`).toLowerCase() : text("words.none");
  }
}
