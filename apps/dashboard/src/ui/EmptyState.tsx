import type { ReactNode } from "react";
import styles from "./State.module.css";

interface EmptyStateProps {
  readonly title: string;
  /** What to do next. */
  readonly children?: ReactNode;
  /** A link or a button. */
  readonly act?: ReactNode;
  readonly compact?: boolean;
}

/** Nothing is there, and what to do about it. */
export function EmptyState({ title, children, act, compact = false }: EmptyStateProps) {
  return (
    <section className={`${styles.state} ${compact ? styles.compact : ""}`}>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {act && <div className={styles.acts}>{act}</div>}
    </section>
  );
}
