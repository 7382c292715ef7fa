import { useSaid, useText } from "../i18n/useText.ts";
import type { Classification, Finding } from "../providers/queries/classification.ts";
import { Clause } from "../ui/Clause.tsx";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import { AttestationNote } from "./AttestationNote.tsx";
import { FactsUsed } from "./FactsUsed.tsx";
import { placeOfAnswer } from "./isAsked.ts";
import { OutcomeMark } from "./OutcomeMark.tsx";
import styles from "./WhyThisTier.module.css";

interface FindingEntryProps {
  readonly finding: Finding;
  /** Of which it is a finding. */
  readonly classification: Classification;
  /** The clause stands open: it is the answer and not a reference. */
  readonly isAnswer?: boolean;
}

/** One rule as it was checked: what was found, on which facts, by which sum, under which clause. */
export function FindingEntry({ finding, classification, isAnswer = false }: FindingEntryProps) {
  const text = useText();
  const said = useSaid();
  const { full } = useTierNames();
  const { attestations, explanation } = classification;
  const blocking = explanation.cumulative ? "blocks" : "blocksOnly";
  const { outcome, message, effect, blocksTier, arithmetic, clause, citation, ruleId } = finding;
  return (
    <li className={styles.finding}>
      <p className={styles.message}>
        <OutcomeMark outcome={outcome} /> {said(message)}
      </p>
      {blocksTier && effect === "REQUIRE" && outcome !== "PASSED" && (
        <p className={styles.quiet}>{text(`classifications.why.${blocking}`, { tier: full(blocksTier) })}</p>
      )}
      <FactsUsed finding={finding} />
      {arithmetic && (
        <p>
          {text("classifications.why.arithmetic")}: <span className={styles.sum}>{arithmetic}</span>
        </p>
      )}
      {attestations
        .filter((attestation) => attestation.ruleId === ruleId)
        .map((attestation) => (
          <AttestationNote key={attestation.answeredOn} attestation={attestation} />
        ))}
      {isAnswer && outcome === "UNANSWERED" && (
        <p className="no-print">
          <a href={`#${placeOfAnswer(ruleId)}`}>{text("classifications.why.toAttestation")}</a>
        </p>
      )}
      {isAnswer ? (
        <Clause clause={clause} citation={citation} ruleId={ruleId} />
      ) : (
        <FoldedClause clause={clause} citation={citation} ruleId={ruleId} />
      )}
    </li>
  );
}
