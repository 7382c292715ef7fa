import { useText } from "../i18n/useText.ts";
import { type BarPartKind, barPartKinds } from "./barParts.ts";
import styles from "./TierBar.module.css";

/** What the colours of the bars mean, tier names in full. */
export function TierLegend() {
  const text = useText();
  const nameOf = (kind: BarPartKind): string => {
    if (kind === "PENDING") return text("words.pending");
    if (kind === "NOT_RATED") return text("words.notRated");
    return text(`words.tier.${kind}`);
  };
  return (
    <ul className={styles.legend}>
      {barPartKinds.map((kind) => (
        <li key={kind}>
          <span aria-hidden className={`${styles.swatch} ${styles.part} ${styles[kind]}`} />
          {nameOf(kind)}
        </li>
      ))}
    </ul>
  );
}
