import type { BarPartKind } from "./barParts.ts";
import styles from "./TierBar.module.css";

/** The colour of a tier beside its name. */
export function TierSwatch({ kind }: { kind: BarPartKind }) {
  return <span aria-hidden className={`${styles.swatch} ${styles.part} ${styles[kind]}`} />;
}
