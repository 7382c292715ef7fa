import { type ChildPage, isOf, type NodeRow, parentOf, type TreeNode, type TreePath } from "./pages.ts";
import { moreKey, type TreeFocus, type TreeState } from "./state.ts";

interface Placeholder {
  readonly key: string;
  /** Ancestors of the children it stands for. */
  readonly path: TreePath;
}
/** «còn n đơn vị nữa»: loads on. */
export interface MoreRow extends Placeholder {
  readonly type: "more";
  readonly remaining: number;
  readonly position: number;
  readonly setSize: number;
}
/** Children that are on their way. */
export interface LoadingRow extends Placeholder {
  readonly type: "loading";
}
/** Children that could not be loaded, and why. */
export interface FailedRow extends Placeholder {
  readonly type: "failed";
  readonly message: string;
}
export type TreeRow<N extends TreeNode> = NodeRow<N> | MoreRow | LoadingRow | FailedRow;

/** What decides which rows there are; where the focus is does not. */
type ShownState<N extends TreeNode> = Pick<TreeState<N>, "pages" | "opened" | "failed">;

/** Every visible row from top to bottom; node rows are shared with the state, so 300,000 of them allocate nothing. */
export function visibleRows<N extends TreeNode>(state: ShownState<N>): readonly TreeRow<N>[] {
  const rows: TreeRow<N>[] = [];
  pushChildren(rows, state, null);
  return rows;
}

function pushChildren<N extends TreeNode>(rows: TreeRow<N>[], state: ShownState<N>, parent: NodeRow<N> | null): void {
  const page = state.pages.get(parent?.key ?? null);
  for (const row of page?.rows ?? []) {
    rows.push(row);
    if (isOpen(state, row)) pushChildren(rows, state, row);
  }
  if (isWhole(state, parent?.key ?? null, page)) return;
  const last = lastRow(state, parent ? [...parent.path, parent.key] : [], page);
  if (last) rows.push(last);
}

const isWhole = (state: ShownState<TreeNode>, parentId: string | null, page: ChildPage<TreeNode> | undefined) =>
  page?.nextCursor === null && !state.failed.has(parentId);

function lastRow<N extends TreeNode>(
  state: ShownState<N>,
  path: TreePath,
  page: ChildPage<N> | undefined,
): TreeRow<N> | null {
  const parentId = parentOf({ path });
  const message = state.failed.get(parentId);
  if (message !== undefined) return { type: "failed", key: `failed:${parentId}`, path, message };
  if (!page) return { type: "loading", key: `loading:${parentId}`, path };
  return page.nextCursor === null ? null : { type: "more", key: moreKey(parentId), path, ...remainder(page) };
}

const remainder = ({ rows, total }: ChildPage<TreeNode>) => ({
  remaining: total - rows.length,
  position: rows.length + 1,
  setSize: total,
});

/** Whether a node has children and shows them. */
export const isOpen = <N extends TreeNode>(state: Pick<TreeState<N>, "opened">, row: NodeRow<N>): boolean =>
  row.node.childCount > 0 && state.opened.has(row.node.id);

/** The index of the focused row, else of its nearest ancestor still there, else of the first row. */
export function focusedIndex<N extends TreeNode>(rows: readonly TreeRow<N>[], focus: TreeFocus | null): number {
  for (const key of focus ? [focus.key, ...focus.path.toReversed()] : []) {
    const index = rows.findIndex((row) => row.key === key);
    if (index >= 0) return index;
  }
  return 0;
}

/** The unit at this index where something is below it, else the unit it stands in. */
export function withBelow<N extends TreeNode>(rows: readonly TreeRow<N>[], index: number): NodeRow<N> | null {
  const row = rows[index];
  if (row?.type === "node" && row.node.childCount > 0) return row;
  for (let above = index - 1; row && above >= 0; above--) {
    const parent = rows[above];
    if (parent?.type === "node" && parent.key === parentOf(row)) return parent;
  }
  return null;
}

/** The paths among the given rows whose children are missing or of another year or subject kind. */
export function pathsToLoad<N extends TreeNode>(
  state: TreeState<N>,
  rows: readonly TreeRow<N>[],
  stamp: string,
): readonly TreePath[] {
  const wanted = new Map<string | null, TreePath>();
  for (const row of rows) {
    const parentId = parentOf(row);
    if (!state.failed.has(parentId) && !isOf(state.pages.get(parentId), stamp)) wanted.set(parentId, row.path);
  }
  return [...wanted.values()];
}
