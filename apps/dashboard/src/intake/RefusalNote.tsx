import { useSaid } from "../i18n/useText.ts";
import type { Intake } from "../providers/queries/intakes.ts";
import styles from "./Intake.module.css";

/** Why the file, or the last act on it, was refused, one by one. */
export function RefusalNote({ intake: { refusal } }: { intake: Intake }) {
  const said = useSaid();
  if (refusal === null) return null;
  return (
    <section role="alert" className={styles.refusal}>
      <p>{said(refusal.message)}</p>
      {refusal.problems.length > 0 && (
        <ul>
          {refusal.problems.map(({ path, message }) => (
            <li key={path}>{said(message)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
