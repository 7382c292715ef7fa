import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { Panel } from "../ui/Panel.tsx";
import { AttestationEntry } from "./AttestationEntry.tsx";
import { askedRules } from "./isAsked.ts";
import styles from "./WhyThisTier.module.css";

/** What only a human can judge: what was answered, by whom, and the form for what is open. */
export function Attestations({ classification }: { classification: Classification }) {
  const text = useText();
  const asked = askedRules(classification);
  if (asked.length === 0) return null;
  return (
    <div className={styles.below}>
      <Panel title={text("rerating.attest.title")}>
        <ul className={styles.findings}>
          {asked.map((one) => (
            <AttestationEntry key={one.rule.ruleId} asked={one} classification={classification} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
