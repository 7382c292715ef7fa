import type { ReactNode } from "react";
import styles from "./RecordDialog.module.css";

interface FieldGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that belong together, two beside each other where there is room. */
export const FieldGroup = ({ title, children }: FieldGroupProps) => (
  <fieldset className={styles.group}>
    <legend>{title}</legend>
    <div className={styles.fields}>{children}</div>
  </fieldset>
);
