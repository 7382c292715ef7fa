import { type ReactNode, useId } from "react";
import styles from "./Procedure.module.css";

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the procedure under its own heading. */
export function Part({ title, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
