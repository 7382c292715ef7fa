import { useSaid, useText } from "../i18n/useText.ts";
import type { Classification, Finding } from "../providers/queries/classification.ts";
import { Clause } from "../ui/Clause.tsx";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { AttestationNote } from "./AttestationNote.tsx";
import { FactsUsed } from "./FactsUsed.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import styles from "./WhyThisTier.module.css";

interface FindingEntryProps {
  readonly finding: Finding;
  readonly attestations: Classification["attestations"];
  /** The clause stands open: it is the answer and not a reference. */
  readonly isAnswer?: boolean;
}

/** One rule as it was checked: what was found, on which facts, by which sum, under which clause. */
export function FindingEntry({ finding, attestations, isAnswer = false }: FindingEntryProps) {
  const text = useText();
  const said = useSaid();
  const { outcome, message, effect, blocksTier, arithmetic, clause, citation, ruleId } = finding;
  return (
    <li className={styles.finding}>
      <p className={styles.message}>
        <OutcomeMark outcome={outcome} /> {said(message)}
      </p>
      {blocksTier && effect === "REQUIRE" && outcome !== "PASSED" && (
        <p className={styles.quiet}>{text("classifications.why.blocks", { tier: text(`words.tier.${blocksTier}`) })}</p>
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
      {isAnswer ? (
        <Clause clause={clause} citation={citation} ruleId={ruleId} />
      ) : (
        <FoldedClause clause={clause} citation={citation} ruleId={ruleId} />
      )}
    </li>
  );
}
