import { useText } from "../i18n/useText.ts";
import { type BarPartKind, barPartKinds } from "./barParts.ts";
import styles from "./TierBar.module.css";
import { TierSwatch } from "./TierSwatch.tsx";
import { useTierNames } from "./tierNames.ts";

/** What the colours of the bars mean, in the short words the full names begin with. */
export function TierLegend() {
  const text = useText();
  const { word } = useTierNames();
  const nameOf = (kind: BarPartKind): string => {
    if (kind === "PENDING") return text("words.pending");
    if (kind === "NOT_RATED") return text("words.notRated");
    return word(kind);
  };
  return (
    <ul className={styles.legend}>
      {barPartKinds.map((kind) => (
        <li key={kind}>
          <TierSwatch kind={kind} />
          {nameOf(kind)}
        </li>
      ))}
    </ul>
  );
}
