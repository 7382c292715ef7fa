import { isDecided } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { Panel } from "../ui/Panel.tsx";
import { FindingEntry } from "./FindingEntry.tsx";
import styles from "./WhyThisTier.module.css";
import { gatesClosed } from "./whyNotHigher.ts";

/** What it waits for before any tier may be decided, apart from the reasons of the tier. */
export function GatesClosed({ classification }: { classification: Classification }) {
  const text = useText();
  const gates = gatesClosed(classification);
  if (gates.length === 0) return null;
  return (
    <div className={styles.below}>
      <Panel title={text(`classifications.why.gates.${isDecided(classification.state) ? "decided" : "undecided"}`)}>
        <ul className={styles.findings}>
          {gates.map((finding) => (
            <FindingEntry key={finding.ruleId} finding={finding} classification={classification} isAnswer />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
