import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { whatForbids } from "./aboveCeiling.ts";
import { FindingEntry } from "./FindingEntry.tsx";
import { type FindingGroup, findingsByOutcome, isFoldedAtFirst } from "./findingsByOutcome.ts";
import { isUnchecked } from "./isUnchecked.ts";
import styles from "./WhyThisTier.module.css";
import { gatesClosed, gatesWarning, whyNotHigher } from "./whyNotHigher.ts";

/** Every rule that was checked, what needs an act first; rules in order, and those the answer has shown, are folded. */
export function RulesChecked({ classification }: { classification: Classification }) {
  const text = useText();
  const { findings } = classification.explanation;
  const saidAbove = [
    ...whatForbids(classification),
    ...whyNotHigher(classification).findings,
    ...gatesClosed(classification),
    ...gatesWarning(classification),
  ];
  if (isUnchecked(classification)) return null;
  return (
    <section>
      <h2 className={styles.heading}>{text("classifications.why.rulesChecked", { smart_count: findings.length })}</h2>
      {findingsByOutcome(findings).map((group) => (
        <OutcomeGroup
          key={group.outcome}
          group={group}
          isSaidAbove={group.findings.every(({ ruleId }) => saidAbove.some((said) => said.ruleId === ruleId))}
          classification={classification}
        />
      ))}
    </section>
  );
}

interface OutcomeGroupProps {
  readonly group: FindingGroup;
  /** The answer to the question has them already. */
  readonly isSaidAbove: boolean;
  readonly classification: Classification;
}

function OutcomeGroup({ group: { outcome, findings }, isSaidAbove, classification }: OutcomeGroupProps) {
  const text = useText();
  return (
    <details className={styles.group} open={!isFoldedAtFirst(outcome) && !isSaidAbove}>
      <summary>
        <h3>
          {text(`classifications.why.outcome.${outcome}`)} ({findings.length})
        </h3>
      </summary>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingEntry key={finding.ruleId} finding={finding} classification={classification} />
        ))}
      </ul>
    </details>
  );
}
