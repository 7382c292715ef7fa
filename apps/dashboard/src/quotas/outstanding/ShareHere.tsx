import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { RaisingDecision } from "../../providers/queries/outstandingDecisions.ts";
import styles from "./Outstanding.module.css";

/** The share that holds at the unit looked at, and the document that set it. */
export function ShareHere({ raisedBy, usualPct: pct }: { raisedBy: RaisingDecision | null; usualPct: number }) {
  const text = useText();
  const { date } = useFigures();
  if (!raisedBy) return <p className={styles.here}>{text("quotas.raise.usual", { pct })}</p>;
  const { rate, number, decidedOn, byBody } = raisedBy;
  return (
    <p className={styles.here}>
      <strong>{text("quotas.raise.raised", { rate })}</strong>{" "}
      {text("quotas.raise.document", { number, day: date(decidedOn), body: byBody })}
    </p>
  );
}
