import type { RegimeChange } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import styles from "./RegimeMarks.module.css";

/** Which years side by side were not rated by the same rules, and by which; nothing where all were. */
export function RegimeMarks({ changes }: { changes: readonly RegimeChange[] }) {
  const text = useText();
  const said = useSaid();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {changes.map(({ before, now, message }) => (
        <li key={now}>
          <strong>
            <span aria-hidden>≠</span> {text("states.otherRules", { before, now })}
          </strong>{" "}
          {said(message)}
        </li>
      ))}
    </ul>
  );
}
