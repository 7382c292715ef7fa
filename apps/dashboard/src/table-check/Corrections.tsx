import { type Correction, explainCorrection } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import type { RowOutcome } from "./reading/checked-row.ts";
import styles from "./TableCheck.module.css";

/** What would make the row sound: one way, one of several, or that the row alone does not tell. */
export function Corrections({
  outcome: { corrections, faults },
}: {
  outcome: Extract<RowOutcome, { state: "FAULTY" }>;
}) {
  const text = useText();
  if (corrections.length === 0) {
    const isOnlyRated = faults.every(({ code }) => code === "RATED_MISSING");
    return text(isOnlyRated ? "tableCheck.printRated" : "tableCheck.notTold");
  }
  return (
    <div className={corrections.length > 1 ? styles.alternatives : undefined}>
      {corrections.length > 1 && `${text("tableCheck.oneOf")} `}
      {corrections.map((correction) => (
        <Figures key={JSON.stringify(correction.figures)} correction={correction} />
      ))}
    </div>
  );
}

function Figures({ correction: { figures, table } }: { correction: Correction }) {
  const said = useSaid();
  return (
    <ul className={styles.corrections}>
      {figures.map((figure) => (
        <li key={`${figure.figure}${figure.tier}`}>{said(explainCorrection(figure, table))}</li>
      ))}
    </ul>
  );
}
