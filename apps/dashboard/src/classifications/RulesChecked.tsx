import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { FindingEntry } from "./FindingEntry.tsx";
import { type FindingGroup, findingsByOutcome, isFoldedAtFirst } from "./findingsByOutcome.ts";
import styles from "./WhyThisTier.module.css";

/** Every rule that was checked, what needs an act first; rules in order are folded. */
export function RulesChecked({ classification }: { classification: Classification }) {
  const text = useText();
  const { findings } = classification.explanation;
  return (
    <section>
      <h2 className={styles.heading}>{text("classifications.why.rulesChecked", { smart_count: findings.length })}</h2>
      {findingsByOutcome(findings).map((group) => (
        <OutcomeGroup key={group.outcome} group={group} attestations={classification.attestations} />
      ))}
    </section>
  );
}

interface OutcomeGroupProps {
  readonly group: FindingGroup;
  readonly attestations: Classification["attestations"];
}

function OutcomeGroup({ group: { outcome, findings }, attestations }: OutcomeGroupProps) {
  const text = useText();
  return (
    <details className={styles.group} open={!isFoldedAtFirst(outcome)}>
      <summary>
        <h3>
          {text(`classifications.why.outcome.${outcome}`)} ({findings.length})
        </h3>
      </summary>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingEntry key={finding.ruleId} finding={finding} attestations={attestations} />
        ))}
      </ul>
    </details>
  );
}
