import { useText } from "../../i18n/useText.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { FindingEntry } from "../FindingEntry.tsx";
import styles from "../WhyThisTier.module.css";
import { gatesClosed, whyNotHigher } from "../whyNotHigher.ts";

interface ProcedureFindingsProps {
  readonly procedure: Procedure;
  readonly classification: Classification;
}

/** What the rules found in the steps; what fails stands with its clause open, unless the answer above has it. */
export function ProcedureFindings({ procedure: { findings, isJudged }, classification }: ProcedureFindingsProps) {
  const text = useText();
  if (!isJudged) return <p className={styles.quiet}>{text("procedure.notJudged")}</p>;
  if (findings.length === 0) return <p className={styles.quiet}>{text("procedure.inOrder")}</p>;
  const saidAbove = [...whyNotHigher(classification).findings, ...gatesClosed(classification)].map(
    ({ ruleId }) => ruleId,
  );
  return (
    <>
      <p>{text("procedure.found", { smart_count: findings.length })}</p>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingEntry
            key={finding.ruleId}
            finding={finding}
            classification={classification}
            isAnswer={finding.outcome === "FAILED" && !saidAbove.includes(finding.ruleId)}
          />
        ))}
      </ul>
    </>
  );
}
