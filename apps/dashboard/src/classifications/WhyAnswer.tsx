import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { Panel } from "../ui/Panel.tsx";
import { Ceiling } from "./Ceiling.tsx";
import { FindingEntry } from "./FindingEntry.tsx";
import styles from "./WhyThisTier.module.css";
import { type WhyNotHigher, whyNotHigher } from "./whyNotHigher.ts";

/** «Vì sao không cao hơn một bậc?», answered before anything else. */
export function WhyAnswer({ classification }: { classification: Classification }) {
  const text = useText();
  const answer = whyNotHigher(classification);
  return (
    <Panel title={text(`classifications.why.${questionOf(answer)}`)}>
      <p className={styles.answer}>{useAnswerWords(classification)(answer)}</p>
      <ul className={styles.findings}>
        {answer.findings.map((finding) => (
          <FindingEntry key={finding.ruleId} finding={finding} attestations={classification.attestations} isAnswer />
        ))}
      </ul>
      <Ceiling classification={classification} />
    </Panel>
  );
}

function questionOf({ kind }: WhyNotHigher): "notRatedQuestion" | "noTierQuestion" | "question" {
  if (kind === "NOT_RATED") return "notRatedQuestion";
  return kind === "BLOCKED" || kind === "NOT_YET" ? "noTierQuestion" : "question";
}

function useAnswerWords({ explanation, notRatedReason }: Classification): (answer: WhyNotHigher) => string {
  const text = useText();
  return (answer) => {
    switch (answer.kind) {
      case "NOT_RATED":
        return text("classifications.why.notRated", { reason: reasonWords() });
      case "BLOCKED":
        return text("classifications.why.blocked");
      case "NOT_YET":
        return explanation.ceiling
          ? text("classifications.why.notYet", { tier: text(`words.tier.${explanation.ceiling}`) })
          : text("classifications.why.notYetWithoutCeiling");
      case "TOP":
        return text("classifications.why.top");
      case "FORCED":
        return text("classifications.why.forced");
      case "CLOSED":
        return text("classifications.why.closed", { tier: text(`words.tier.${answer.nextTier}`) });
      case "CHOSEN":
        return text("classifications.why.chosen", { tier: text(`words.tier.${answer.nextTier}`) });
      default:
        return answer satisfies never;
    }
  };

  function reasonWords(): string {
    const reason = notRatedReason ?? explanation.reason;
    return reason ? text(`words.reason.${reason}`).toLowerCase() : text("words.none");
  }
}
