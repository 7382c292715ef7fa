import type { NodeRow, TreeNode } from "./pages.ts";
import { isOpen, type TreeRow } from "./rows.ts";
import type { TreeFocus, TreeState } from "./state.ts";

/** What a key asks of the tree (WAI-ARIA tree pattern). */
export type TreeMove<N extends TreeNode> =
  | { readonly type: "focus"; readonly focus: TreeFocus }
  | { readonly type: "open" | "close" | "openBelow"; readonly row: NodeRow<N> }
  | { readonly type: "activate"; readonly row: TreeRow<N> };

/** Opens everything below the focused row. */
export const openBelowKey = "*";

/** Rows that Page Up and Page Down jump over. */
const rowsPerPage = 10;

/** The move a key makes from the focused row; null where the key does nothing here. */
export function moveOf<N extends TreeNode>(
  key: string,
  rows: readonly TreeRow<N>[],
  index: number,
  state: TreeState<N>,
): TreeMove<N> | null {
  const row = rows[index];
  if (!row) return null;
  if (key === "Enter") return { type: "activate", row };
  if (key === openBelowKey) return opensBelow(row) ? { type: "openBelow", row } : null;
  if (key === "ArrowRight") return moveIn(rows, index, row, state);
  if (key === "ArrowLeft") return moveOut(row, state);
  const target = targetOf(key, index, rows.length - 1);
  return target === null ? null : focusOn(rows[target]);
}

const opensBelow = <N extends TreeNode>(row: TreeRow<N>): row is NodeRow<N> =>
  row.type === "node" && row.node.childCount > 0;

function targetOf(key: string, index: number, last: number): number | null {
  const targets: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + rowsPerPage,
    PageUp: index - rowsPerPage,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? null : Math.min(Math.max(target, 0), last);
}

const focusOn = <N extends TreeNode>(row: TreeRow<N> | undefined): TreeMove<N> | null =>
  row && row.type !== "loading" ? { type: "focus", focus: row } : null;

function moveIn<N extends TreeNode>(
  rows: readonly TreeRow<N>[],
  index: number,
  row: TreeRow<N>,
  state: TreeState<N>,
): TreeMove<N> | null {
  if (row.type !== "node" || row.node.childCount === 0) return null;
  return isOpen(state, row) ? focusOn(rows[index + 1]) : { type: "open", row };
}

function moveOut<N extends TreeNode>(row: TreeRow<N>, state: TreeState<N>): TreeMove<N> | null {
  if (row.type === "node" && isOpen(state, row)) return { type: "close", row };
  const parent = row.path.at(-1);
  return parent === undefined ? null : { type: "focus", focus: { key: parent, path: row.path.slice(0, -1) } };
}
