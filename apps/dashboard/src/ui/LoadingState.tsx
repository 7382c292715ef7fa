import { useText } from "../i18n/useText.ts";
import styles from "./State.module.css";

/** The first load only; later the old figures stay, greyed (see Stale). */
export function LoadingState() {
  const text = useText();
  return (
    <div role="status" className={styles.loading}>
      {text("states.loading")}
    </div>
  );
}
