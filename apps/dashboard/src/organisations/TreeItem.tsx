import type { CSSProperties, ReactNode } from "react";
import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { OrganisationItem } from "./OrganisationItem.tsx";
import styles from "./OrganisationTree.module.css";
import { PlaceholderItem } from "./PlaceholderItem.tsx";
import type { TreeMove } from "./tree/keyboard.ts";
import { levelOf } from "./tree/pages.ts";
import type { GrowingTree, OrganisationTreeRow } from "./useOrganisationTree.ts";
import type { Room } from "./useRoom.ts";

export interface TreeItemProps {
  readonly row: OrganisationTreeRow;
  readonly tree: GrowingTree;
  readonly top: number | null;
  readonly room: Room;
  readonly isFocused: boolean;
  readonly onMove: (move: TreeMove<OrganisationRow>) => void;
}

/** One row of the tree, whatever it stands for. */
export function TreeItem(props: TreeItemProps) {
  const { row, ...rest } = props;
  return row.type === "node" ? <OrganisationItem row={row} {...rest} /> : <PlaceholderItem row={row} {...rest} />;
}

interface ItemFrameProps {
  readonly row: OrganisationTreeRow;
  readonly top: number | null;
  readonly isFocused: boolean;
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

const placeOf = (level: number, top: number | null): CSSProperties & Record<"--level", number> => ({
  "--level": level,
  ...(top === null ? { position: "static" } : { transform: `translateY(${top}px)` }),
});
