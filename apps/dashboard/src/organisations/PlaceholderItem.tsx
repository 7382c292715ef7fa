import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { ItemFrame, type ItemPlace } from "./ItemFrame.tsx";
import styles from "./OrganisationTree.module.css";
import type { OrganisationTreeRow } from "./useOrganisationTree.ts";

type PlaceholderRow = Exclude<OrganisationTreeRow, { type: "node" }>;

interface PlaceholderItemProps extends ItemPlace {
  readonly row: PlaceholderRow;
  /** Loads on, or tries again. */
  readonly onAct: () => void;
}

/** A row that stands for units not there yet: on their way, left to load, or failed. */
export function PlaceholderItem({ row, onAct, ...place }: PlaceholderItemProps) {
  const label = usePlaceholderWords()(row);
  const isAct = row.type !== "loading";
  return (
    <ItemFrame
      row={row}
      {...place}
      label={label}
      className={`${styles.placeholder} ${isAct ? styles.act : ""}`}
      onClick={() => isAct && onAct()}
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
