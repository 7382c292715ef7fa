import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { isProposed } from "./choices.ts";
import styles from "./Deciding.module.css";
import type { Selection } from "./useSelection.ts";

interface SelectAllProps {
  readonly rows: readonly Candidate[];
  readonly selection: Selection;
}

/** Ticks all that were proposed by others, or none. */
export function SelectAll({ rows, selection: { ids, set } }: SelectAllProps) {
  const text = useText();
  const offered = rows.filter((row) => isProposed(row) && !row.enteredByViewer).map(({ id }) => id);
  const areAll = offered.length > 0 && offered.every((id) => ids.has(id));
  return (
    <input
      type="checkbox"
      className={styles.tick}
      aria-label={text("deciding.table.selectAll")}
      checked={areAll}
      disabled={offered.length === 0}
      onChange={() => set(areAll ? [] : offered)}
    />
  );
}
