import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { useTierNames } from "../ui/tierNames.ts";
import { FindingSaid } from "../view/FindingSaid.tsx";
import { AttestationNote } from "./AttestationNote.tsx";
import { placeOfAnswer } from "./isAsked.ts";
import styles from "./WhyThisTier.module.css";

interface FindingEntryProps {
  readonly finding: Finding;
  /** Of which it is a finding. */
  readonly classification: Classification;
  /** The clause stands open: it is the answer and not a reference. */
  readonly isAnswer?: boolean;
}

/** One rule as it was checked, the tier it keeps the result from, and what was attested to it. */
export function FindingEntry({ finding, classification, isAnswer = false }: FindingEntryProps) {
  const text = useText();
  const { outcome, ruleId } = finding;
  return (
    <FindingSaid
      finding={finding}
      isAnswer={isAnswer}
      consequence={<Blocks finding={finding} classification={classification} />}
    >
      {classification.attestations
        .filter((attestation) => attestation.ruleId === ruleId)
        .map((attestation) => (
          <AttestationNote key={attestation.answeredOn} attestation={attestation} />
        ))}
      {isAnswer && outcome === "UNANSWERED" && (
        <p className="no-print">
          <a href={`#${placeOfAnswer(ruleId)}`}>{text("classifications.why.toAttestation")}</a>
        </p>
      )}
    </FindingSaid>
  );
}

/** Which tier the rule keeps the result from. */
function Blocks({ finding, classification }: Pick<FindingEntryProps, "finding" | "classification">) {
  const text = useText();
  const { full } = useTierNames();
  const { outcome, effect, blocksTier } = finding;
  const blocking = classification.explanation.cumulative ? "blocks" : "blocksOnly";
  if (!blocksTier || effect !== "REQUIRE" || outcome === "PASSED") return null;
  return <p className={styles.quiet}>{text(`classifications.why.${blocking}`, { tier: full(blocksTier) })}</p>;
}
