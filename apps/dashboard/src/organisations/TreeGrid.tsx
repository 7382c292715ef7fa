import type { SubjectKind } from "@xep-loai/domain";
import { useRef } from "react";
import { useNavigate } from "react-router";
import { useText } from "../i18n/useText.ts";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./OrganisationTree.module.css";
import { TreeHead } from "./TreeHead.tsx";
import { TreeItem } from "./TreeItem.tsx";
import type { TreeMove } from "./tree/keyboard.ts";
import type { TreeUnit } from "./treeUnit.ts";
import type { GrowingTree, OrganisationTreeRow } from "./useOrganisationTree.ts";
import type { Room } from "./useRoom.ts";
import type { FocusWish } from "./useShownUnit.ts";
import { useTreeKeys } from "./useTreeKeys.ts";
import { useTreeWindow } from "./useTreeWindow.ts";

interface TreeGridProps {
  readonly tree: GrowingTree;
  readonly subjectKind: SubjectKind;
  readonly room: Room;
  readonly wish: FocusWish;
  /** The reader opened or chose this unit. */
  readonly onShow: (id: string) => void;
}

/** The rows in view of an ARIA tree; the focused row is always among them, so the focus is never lost by scrolling. */
export function TreeGrid({ tree, subjectKind, room, wish, onShow }: TreeGridProps) {
  const text = useText();
  const { year } = useView();
  const frame = useRef<HTMLDivElement>(null);
  const { focusedAt } = tree;
  const rowHeight = rowHeightOf(room, tree.rows.length);
  const { items, height } = useTreeWindow({ tree, frame, focusedAt, wish, rowHeight });
  const make = useMakeMove(tree, wish, onShow);
  const onKeyDown = useTreeKeys(tree, focusedAt, make);
  return (
    <div ref={frame} className={styles.frame}>
      {room !== "PHONE" && <TreeHead subjectKind={subjectKind} />}
      <div
        role="tree"
        aria-label={text("organisations.tree.label", { year })}
        aria-describedby="tree-keys"
        className={`${styles.tree} ${rowHeight === denseRow ? styles.dense : ""}`}
        style={{ height }}
        onKeyDown={onKeyDown}
      >
        {items.map(({ row, index, top }) => (
          <TreeItem
            key={row.key}
            row={row}
            tree={tree}
            top={top}
            room={room}
            isFocused={index === focusedAt}
            onMove={make}
          />
        ))}
      </div>
    </div>
  );
}

const denseRow = 50;

/** Firefox draws nothing below 17.9 million pixels: where so much of a country is open on a phone, names take one line. */
function rowHeightOf(room: Room, rows: number): number {
  if (room !== "PHONE") return 32;
  return rows * 74 > 15_000_000 ? denseRow : 74;
}

/** What a key or a click does to the tree. */
function useMakeMove(tree: GrowingTree, wish: FocusWish, onShow: (id: string) => void) {
  const activate = useActivate(tree);
  return (move: TreeMove<TreeUnit>): void => {
    if (move.type === "activate") {
      activate(move.row);
      return;
    }
    if (move.type === "openBelow") {
      tree.below.open(move.row);
      return;
    }
    const focus = move.type === "focus" ? move.focus : move.row;
    wish.current = { key: focus.key, how: "TAKE" };
    tree.dispatch({ type: "focus", focus });
    if (move.type === "focus") return;
    tree.dispatch(move.type === "open" ? { type: "open", ids: [move.row.key] } : { type: "close", id: move.row.key });
    onShow(move.row.key);
  };
}

function useActivate(tree: GrowingTree): (row: OrganisationTreeRow) => void {
  const navigate = useNavigate();
  const link = useViewLink();
  const open = (organisationId: string): void => {
    void navigate(link(paths.overview, { organisationId }));
    focusContent();
  };
  return (row) => {
    if (row.type === "node") open(row.key);
    if (row.type === "more") tree.loadMore(row.path);
    if (row.type === "failed") tree.dispatch({ type: "retry", path: row.path });
  };
}

/** The row that had the keyboard goes with the tree; the content of the next page takes it, as by the skip link. */
const focusContent = (): void => document.getElementById("noi-dung")?.focus();
