import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { Panel } from "../ui/Panel.tsx";
import { AboveCeiling } from "./AboveCeiling.tsx";
import { isAboveCeiling, whatForbids } from "./aboveCeiling.ts";
import { Ceiling } from "./Ceiling.tsx";
import { FindingEntry } from "./FindingEntry.tsx";
import { isUnchecked } from "./isUnchecked.ts";
import { Unchecked } from "./Unchecked.tsx";
import { useAnswerWords } from "./useAnswerWords.ts";
import styles from "./WhyThisTier.module.css";
import { type WhyNotHigher, whyNotHigher } from "./whyNotHigher.ts";

/** Whether the tier may stand at all, then «Vì sao không cao hơn một bậc?»; both before anything else. */
export function WhyAnswer({ classification }: { classification: Classification }) {
  const forbidding = whatForbids(classification);
  const answer = whyNotHigher(classification);
  const others = answer.findings.filter(({ ruleId }) => !forbidding.some((finding) => finding.ruleId === ruleId));
  if (isUnchecked(classification)) return <Unchecked classification={classification} />;
  if (!isAboveCeiling(classification)) return <NotHigher classification={classification} findings={others} />;
  return (
    <>
      <AboveCeiling classification={classification} findings={forbidding} />
      {others.length > 0 && <NotHigher classification={classification} findings={others} />}
    </>
  );
}

interface NotHigherProps {
  readonly classification: Classification;
  /** Of the answer, those not said yet. */
  readonly findings: readonly Finding[];
}

function NotHigher({ classification, findings }: NotHigherProps) {
  const text = useText();
  const answer = whyNotHigher(classification);
  return (
    <Panel title={text(`classifications.why.${questionOf(answer)}`)}>
      <p className={styles.answer}>{useAnswerWords(classification)(answer)}</p>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingEntry key={finding.ruleId} finding={finding} classification={classification} isAnswer />
        ))}
      </ul>
      {!isAboveCeiling(classification) && <Ceiling classification={classification} />}
    </Panel>
  );
}

type Question = "notRatedQuestion" | "barredQuestion" | "undecidedQuestion" | "noTierQuestion" | "question";

function questionOf({ kind }: WhyNotHigher): Question {
  if (kind === "NOT_RATED") return "notRatedQuestion";
  if (kind === "BARRED") return "barredQuestion";
  if (kind === "UNDECIDED") return "undecidedQuestion";
  return kind === "BLOCKED" || kind === "NOT_YET" ? "noTierQuestion" : "question";
}
