import type { Column } from "@xep-loai/domain";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import styles from "./Filled.module.css";
import { shownCell, typedCell } from "./shownCell.ts";

interface InputProps {
  readonly name: string;
  readonly value: unknown;
  readonly onType: (value: unknown) => void;
  /** The box was left. */
  readonly onDone: () => void;
}

/** A passage; it grows with what is typed. */
export const TextInput = ({ name, value, onType, onDone }: InputProps) => (
  <textarea
    className={styles.text}
    aria-label={name}
    value={String(value ?? "")}
    rows={3}
    onChange={(event) => onType(event.target.value)}
    onBlur={onDone}
  />
);

interface CellInputProps extends InputProps {
  readonly field: Column["field"];
}

/** A line, a number or a day; what cannot be read is said and not sent. */
export function CellInput({ name, field, value, onType, onDone }: CellInputProps) {
  const text = useText();
  const [unread, setUnread] = useState<string | null>(null);
  const take = (typed: string): void => {
    const read = typedCell(field, typed);
    setUnread(read === undefined || shownCell(field, read) !== typed ? typed : null);
    if (read !== undefined) onType(read);
  };
  const isUnreadable = unread !== null && typedCell(field, unread) === undefined;
  return (
    <>
      <input
        className={field.kind === "LINE" ? styles.line : styles.short}
        aria-label={name}
        aria-invalid={isUnreadable}
        autoComplete="off"
        inputMode={field.kind === "NUMBER" ? "decimal" : "text"}
        placeholder={field.kind === "DATE" ? text("acts.dayForm") : ""}
        value={unread ?? shownCell(field, value)}
        onChange={(event) => take(event.target.value)}
        onBlur={() => {
          if (!isUnreadable) setUnread(null);
          onDone();
        }}
      />
      {isUnreadable && (
        <span className={styles.problem}>{text(field.kind === "DATE" ? "acts.requiredDay" : "entry.notANumber")}</span>
      )}
    </>
  );
}
