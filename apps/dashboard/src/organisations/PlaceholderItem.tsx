import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import styles from "./OrganisationTree.module.css";
import { ItemFrame, type TreeItemProps } from "./TreeItem.tsx";
import type { OrganisationTreeRow } from "./useOrganisationTree.ts";

type PlaceholderRow = Exclude<OrganisationTreeRow, { type: "node" }>;

/** A row that stands for units not there yet: on their way, left to load, or failed. */
export function PlaceholderItem({ row, top, isFocused, onMove }: Omit<TreeItemProps, "row"> & { row: PlaceholderRow }) {
  const label = usePlaceholderWords()(row);
  const isAct = row.type !== "loading";
  return (
    <ItemFrame
      row={row}
      top={top}
      isFocused={isFocused}
      label={label}
      className={`${styles.placeholder} ${isAct ? styles.act : ""}`}
      onClick={() => isAct && onMove({ type: "activate", row })}
    >
      <span className={styles.name}>{label}</span>
    </ItemFrame>
  );
}

function usePlaceholderWords(): (row: PlaceholderRow) => string {
  const text = useText();
  const { count } = useFigures();
  return (row) => {
    if (row.type === "loading") return text("organisations.tree.loading");
    if (row.type === "failed") return `${row.message} ${text("organisations.tree.retry")}`;
    return text("organisations.tree.loadMore", { smart_count: row.remaining, count: count(row.remaining) });
  };
}
