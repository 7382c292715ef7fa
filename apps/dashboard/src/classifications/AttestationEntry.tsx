import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import { OutcomeMark } from "../view/OutcomeMark.tsx";
import { AttestAct } from "./AttestAct.tsx";
import { AttestationNote } from "./AttestationNote.tsx";
import { EarlierAnswers } from "./EarlierAnswers.tsx";
import { type AskedRule, isAwaited, placeOfAnswer } from "./isAsked.ts";
import styles from "./WhyThisTier.module.css";

interface AttestationEntryProps {
  readonly asked: AskedRule;
  readonly classification: Classification;
}

/** One rule: the answer that stands or that it is open, the clause, the earlier answers, the act. */
export function AttestationEntry({ asked, classification }: AttestationEntryProps) {
  const { rule, standing, earlier } = asked;
  return (
    <li className={styles.finding} id={placeOfAnswer(rule.ruleId)}>
      {standing ? <AttestationNote attestation={standing} /> : <Open asked={asked} classification={classification} />}
      <FoldedClause {...rule} openAtFirst={!standing} />
      <EarlierAnswers answers={earlier} />
      {classification.state !== "CANCELLED" && <AttestAct asked={asked} classification={classification} />}
    </li>
  );
}

/** Whether the present tier waits for the answer, or only a higher one would. */
function Open({ asked, classification }: AttestationEntryProps) {
  const text = useText();
  const { full } = useTierNames();
  const { finding } = asked;
  const tier = finding?.blocksTier;
  return (
    <p className={styles.message}>
      <OutcomeMark outcome="UNANSWERED" />{" "}
      {isAwaited(asked, classification)
        ? text("rerating.attest.awaited")
        : tier && text("classifications.why.blocks", { tier: full(tier) })}
    </p>
  );
}
