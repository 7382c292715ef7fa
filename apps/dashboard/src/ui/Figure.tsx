import type { ReactNode } from "react";
import styles from "./Figure.module.css";

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  /** Base, change or reasons, right below the figure. */
  readonly children?: ReactNode;
}

/** One big number with its base and its change. */
export function Figure({ label, value, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <div className={styles.label}>{label}</div>
      <div className={styles.value}>{value}</div>
      <div className={styles.note}>{children}</div>
    </div>
  );
}
