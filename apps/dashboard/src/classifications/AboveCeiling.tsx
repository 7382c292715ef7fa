import BreachIcon from "@mui/icons-material/ReportOutlined";
import { isDecided, lowestTier } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { useTierNames } from "../ui/tierNames.ts";
import own from "./AboveCeiling.module.css";
import { Ceiling } from "./Ceiling.tsx";
import { FindingEntry } from "./FindingEntry.tsx";
import styles from "./WhyThisTier.module.css";

interface AboveCeilingProps {
  readonly classification: Classification;
  /** What forbids the present tier. */
  readonly findings: readonly Finding[];
}

/**
 * Said before anything else: the present tier is above what the rules allow, by which condition and clause; or nobody can
 * tell while a fact is missing.
 */
export function AboveCeiling({ classification, findings }: AboveCeilingProps) {
  const text = useText();
  const { full } = useTierNames();
  const { explanation, state } = classification;
  const isUncertain = findings.every(({ outcome }) => outcome === "UNKNOWN");
  const ceiling = full(explanation.forced ? lowestTier : (explanation.ceiling ?? lowestTier));
  return (
    <section role="alert" className={own.breach}>
      <h2>
        <BreachIcon aria-hidden fontSize="small" />
        {isUncertain
          ? text("classifications.why.breach.uncertain")
          : text(`classifications.why.breach.${isDecided(state) ? "decided" : "undecided"}`, { ceiling })}
      </h2>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingEntry key={finding.ruleId} finding={finding} classification={classification} isAnswer />
        ))}
      </ul>
      {!isUncertain && <Ceiling classification={classification} />}
    </section>
  );
}
