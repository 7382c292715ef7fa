import AddIcon from "@mui/icons-material/Add";
import RemoveIcon from "@mui/icons-material/Close";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { EnteredFact } from "../../providers/queries/factEntry.ts";
import { ProblemLine } from "../../ui/ProblemLine.tsx";
import styles from "./Entry.module.css";
import { FactCellInput } from "./FactCellInput.tsx";
import { isComplete, type Row, withCell } from "./factRows.ts";
import { keyOf } from "./typedFact.ts";

interface FactListProps {
  readonly fact: EnteredFact;
  readonly disabled: boolean;
  readonly onKeep: (value: unknown) => void;
}

/** Rows of a fact that may happen more than once; a row is kept when everything it needs is there. «Không có» is an answer too. */
export function FactList({ fact, disabled, onKeep }: FactListProps) {
  const text = useText();
  const said = useSaid();
  const columns = fact.input.columns ?? [];
  const kept = fact.value as readonly Row[] | null;
  const [rows, setRows] = useState<readonly Row[]>(kept ?? []);
  const change = (next: readonly Row[]): void => {
    setRows(next);
    if (next.every((row) => isComplete(row, columns))) onKeep(next);
  };
  const name = keyOf(fact);
  const isFull = fact.input.single === true && rows.length > 0;
  return (
    <fieldset className={styles.list}>
      <legend>{said(fact.label)}</legend>
      {rows.length === 0 && <p>{text(kept === null ? "entry.notSaid" : "entry.nothing")}</p>}
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own
        <div key={at} className={styles.row}>
          {columns.map((column) => (
            <FactCellInput
              key={column.name}
              name={`${name}[${at}].${column.name}`}
              label={said(column.label)}
              input={column.input}
              required={column.required}
              value={row[column.name]}
              disabled={disabled}
              onKeep={(value) => change(rows.with(at, withCell(row, column.name, value)))}
            />
          ))}
          {!disabled && (
            <Button startIcon={<RemoveIcon />} onClick={() => change(rows.filter((_, other) => other !== at))}>
              {text("entry.removeRow", { number: at + 1 })}
            </Button>
          )}
        </div>
      ))}
      {rows.length === 0 && <ProblemLine at={name} />}
      {!disabled && (
        <div className={styles.acts}>
          {!isFull && (
            <Button startIcon={<AddIcon />} onClick={() => setRows([...rows, {}])}>
              {text("entry.addRow")}
            </Button>
          )}
          {kept === null && rows.length === 0 && <Button onClick={() => change([])}>{text("entry.sayNothing")}</Button>}
        </div>
      )}
    </fieldset>
  );
}
