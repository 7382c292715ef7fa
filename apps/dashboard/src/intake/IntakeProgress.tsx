import { useFigures } from "../i18n/useFigures.ts";
import { type Translate, useText } from "../i18n/useText.ts";
import type { Intake } from "../providers/queries/intakes.ts";
import styles from "./Intake.module.css";

/** How far the work is: rows, share, time left; it can be left alone. */
export function IntakeProgress({ intake }: { intake: Intake }) {
  const text = useText();
  const words = useWords(intake);
  const { rowsDone, rowsTotal, secondsLeft } = intake;
  const left = secondsLeft !== null && text("intakes.progress.left", { time: durationOf(secondsLeft, text) });
  return (
    <section className={`${styles.progress} no-print`}>
      <progress
        aria-label={text(`intakes.state.${intake.state}`)}
        {...(rowsTotal ? { value: rowsDone, max: rowsTotal } : {})}
      />
      <p role="status">{[words, left].filter(Boolean).join(", ")}</p>
      <p className={styles.quiet}>{text("intakes.progress.leave")}</p>
    </section>
  );
}

function useWords({ state, rowsDone, rowsTotal }: Intake): string {
  const text = useText();
  const { count } = useFigures();
  if (state === "UPLOADED") return text("intakes.progress.UPLOADED");
  if (rowsTotal === null)
    return rowsDone === 0
      ? text("intakes.progress.starting")
      : text("intakes.progress.reading", { done: count(rowsDone) });
  if (state !== "CHECKING" && state !== "APPLYING" && state !== "UNDOING") return "";
  return text(`intakes.progress.${state}`, { done: count(rowsDone), total: count(rowsTotal) });
}

/** «40 giây», «3 phút»: no more exact than it is known. */
function durationOf(seconds: number, text: Translate): string {
  if (seconds < 60) return text("intakes.progress.seconds", { smart_count: Math.max(1, seconds) });
  return text("intakes.progress.minutes", { smart_count: Math.ceil(seconds / 60) });
}
