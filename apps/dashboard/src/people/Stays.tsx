import { useText } from "../i18n/useText.ts";
import type { Member } from "../providers/queries/members.ts";
import styles from "./People.module.css";
import { Place } from "./Place.tsx";
import { useSpan } from "./useSpan.ts";

/** Cells, the newest first; only of the years and places the viewer sees. */
export function Stays({ stays }: { stays: Member["stays"] }) {
  const text = useText();
  const span = useSpan();
  return (
    <ol className={styles.list}>
      {stays.map(({ organisation, superior, from, until, temporary }) => (
        <li key={`${organisation.id} ${from}`}>
          <span className={styles.days}>{span(from, until)}</span>
          <span>
            <Place organisation={organisation} superior={superior} />
            {temporary && <span className={styles.quiet}> {text("people.temporary")}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
