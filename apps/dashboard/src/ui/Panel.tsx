import { type ReactNode, useId } from "react";
import styles from "./Panel.module.css";

interface PanelProps {
  readonly title: string;
  /** The content says it itself; the title is for screen readers. */
  readonly titleUnseen?: boolean;
  /** A link or a button at the right of the title. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** One titled part of a page. */
export function Panel({ title, titleUnseen = false, act, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={titleUnseen ? "unseen" : styles.head}>
        <h2 id={id}>{title}</h2>
        {act && <div className={`${styles.act} no-print`}>{act}</div>}
      </div>
      {children}
    </section>
  );
}
