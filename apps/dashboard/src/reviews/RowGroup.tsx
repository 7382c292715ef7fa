import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { useText } from "../i18n/useText.ts";
import { ProblemLine } from "../ui/ProblemLine.tsx";
import { QuietButton } from "../ui/QuietButton.tsx";
import styles from "./RecordDialog.module.css";
import type { Rows } from "./useRows.ts";

interface RowGroupProps<Row> {
  /** Which list of the minutes this is. */
  readonly name: string;
  readonly label: string;
  readonly addLabel: string;
  readonly list: Rows<Row>;
  readonly fieldsOf: (row: Row | null, key: number) => ReactNode;
  readonly children?: ReactNode;
}

/** A list in a form: rows that may be added and taken away. */
export function RowGroup<Row>({ name, label, addLabel, list, fieldsOf, children }: RowGroupProps<Row>) {
  const text = useText();
  return (
    <div className={styles.whole}>
      <input type="hidden" name="asked" value={name} />
      <p className={styles.label}>{label}</p>
      {list.rows.map(({ key, row }, at) => (
        <div key={key} className={styles.row}>
          {fieldsOf(row, key)}
          <ProblemLine at={`minutes.${name}[${at}]`} />
          <QuietButton onClick={() => list.remove(key)}>{text("reviews.fields.remove", { no: at + 1 })}</QuietButton>
        </div>
      ))}
      {children}
      <Button onClick={list.add}>{addLabel}</Button>
    </div>
  );
}
