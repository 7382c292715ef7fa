import { isDecided } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { Panel } from "../ui/Panel.tsx";
import { FindingEntry } from "./FindingEntry.tsx";
import styles from "./WhyThisTier.module.css";
import { gatesClosed, gatesWarning } from "./whyNotHigher.ts";

interface GatesProps {
  readonly classification: Classification;
}

/** What it waits for before any tier may be decided, apart from the reasons of the tier; then what is only warned of. */
export function GatesClosed({ classification }: GatesProps) {
  const closed = isDecided(classification.state) ? "decided" : "undecided";
  return (
    <>
      <Gates classification={classification} gates={gatesClosed(classification)} title={closed} />
      <Gates classification={classification} gates={gatesWarning(classification)} title="warning" />
    </>
  );
}

interface TitledGatesProps extends GatesProps {
  readonly gates: readonly Finding[];
  readonly title: "decided" | "undecided" | "warning";
}

function Gates({ classification, gates, title }: TitledGatesProps) {
  const text = useText();
  if (gates.length === 0) return null;
  return (
    <div className={styles.below}>
      <Panel title={text(`classifications.why.gates.${title}`)}>
        <ul className={styles.findings}>
          {gates.map((finding) => (
            <FindingEntry key={finding.ruleId} finding={finding} classification={classification} isAnswer />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
