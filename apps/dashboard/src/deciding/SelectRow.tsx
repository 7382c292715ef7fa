import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { isProposed } from "./choices.ts";
import styles from "./Deciding.module.css";

interface SelectRowProps {
  readonly row: Candidate;
  readonly isSelected: boolean;
  readonly onToggle: (id: string) => void;
}

/** Ticks one that was proposed; the others wait below or are decided. */
export function SelectRow({ row, isSelected, onToggle }: SelectRowProps) {
  const text = useText();
  if (!isProposed(row)) return null;
  return (
    <input
      type="checkbox"
      className={styles.tick}
      aria-label={text("deciding.table.select", { name: row.subjectName })}
      checked={isSelected}
      onChange={() => onToggle(row.id)}
    />
  );
}
