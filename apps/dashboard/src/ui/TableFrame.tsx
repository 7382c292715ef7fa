import type { ReactNode } from "react";
import table from "./table.module.css";

interface TableFrameProps {
  /** What stands in the table. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A wide table scrolls in its own frame, by keyboard too. */
export const TableFrame = ({ label, className = "", children }: TableFrameProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
  <section className={`${table.frame} ${className}`} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
