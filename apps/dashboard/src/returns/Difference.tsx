import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import styles from "./Returns.module.css";

/** A signed difference; where there is none it is quiet, where nothing can be compared it says so. */
export function Difference({ value }: { value: number | null }) {
  const text = useText();
  const { change } = useFigures();
  if (value === null) return text("words.none");
  return <span className={value === 0 ? styles.quiet : styles.off}>{value === 0 ? "0" : change(value)}</span>;
}
