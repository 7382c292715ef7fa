import type { CSSProperties, ReactNode } from "react";
import styles from "./OrganisationTree.module.css";
import { levelOf } from "./tree/pages.ts";
import type { OrganisationTreeRow } from "./useOrganisationTree.ts";

/** Where an item is drawn, and whether the keyboard is on it. */
export interface ItemPlace {
  /** Pixels from the top of the tree; null where the items simply follow each other. */
  readonly top: number | null;
  readonly isFocused: boolean;
}

interface ItemFrameProps extends ItemPlace {
  readonly row: OrganisationTreeRow;
  readonly className: string;
  /** Everything the row shows, in one sentence; it takes the place of the cells for those who hear it. */
  readonly label: string;
  readonly expanded?: boolean | undefined;
  readonly current?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** What every tree item needs of the ARIA pattern: level, place among its siblings, roving focus. */
export function ItemFrame({
  row,
  top,
  isFocused,
  className,
  label,
  expanded,
  current,
  onClick,
  children,
}: ItemFrameProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its items
    <div
      role="treeitem"
      data-key={row.key}
      aria-level={levelOf(row)}
      aria-posinset={"position" in row ? row.position : 1}
      aria-setsize={"setSize" in row ? row.setSize : 1}
      aria-expanded={expanded}
      aria-current={current ? "true" : undefined}
      tabIndex={isFocused ? 0 : -1}
      className={styles.item}
      style={placeOf(levelOf(row), top)}
      onClick={onClick}
    >
      <span className="unseen">{label}</span>
      <div aria-hidden className={className}>
        {children}
      </div>
    </div>
  );
}

const placeOf = (level: number, top: number | null): CSSProperties & Record<`--${string}`, number | string> => ({
  "--level": level,
  ...(top === null ? { position: "static" } : { "--top": `${top}px` }),
});
