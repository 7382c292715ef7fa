import type { ReactNode } from "react";
import styles from "./PageHead.module.css";

interface PageHeadProps {
  readonly title: string;
  /** What the page says in one line: its count, its state. */
  readonly lead?: ReactNode;
  /** Filters and acts; they do not go on paper. */
  readonly children?: ReactNode;
}

/** The top of a list page: what it is, how much there is, how to narrow it. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {children && <div className={`${styles.filters} no-print`}>{children}</div>}
    </header>
  );
}
