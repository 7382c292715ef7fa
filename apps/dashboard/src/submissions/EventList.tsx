import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { SubmissionRecord } from "../providers/queries/submissions.ts";
import styles from "./Submissions.module.css";

/** Every act on the results of a unit, newest first: what, when, who, why. */
export function EventList({ events }: { events: SubmissionRecord["events"] }) {
  const text = useText();
  const { moment } = useFigures();
  return (
    <>
      <h3 className={styles.heading}>{text("submissions.events.title")}</h3>
      <ol className={styles.events}>
        {events.map(({ act, happenedAt, byName, reason, openUntil, without }) => (
          <li key={`${act} ${happenedAt}`}>
            <span className={styles.when}>{moment(happenedAt)}</span>
            <span>
              <strong>{text(`submissions.events.${act}`)}</strong>
              {openUntil && ` ${text("submissions.events.until", { moment: moment(openUntil) })}`}
              {`, ${byName}`}
              {reason && <span className={styles.reason}>{reason}</span>}
              {without.length > 0 && (
                <span className={styles.reason}>
                  {text("submissions.events.without", { names: without.map(({ name }) => name).join(", ") })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
