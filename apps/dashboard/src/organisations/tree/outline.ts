import { firstPage, type TreeNode, type TreePath } from "./pages.ts";
import type { TreeFocus, TreeState } from "./state.ts";

/** Everything below a node that came at once. */
export interface Outline<N extends TreeNode> {
  readonly top: TreeFocus;
  readonly stamp: string;
  /** All children of those parents that were asked for; the others have theirs already. */
  readonly children: ReadonlyMap<string, readonly N[]>;
}

/** The tree with a node and everything below it open; the maps are copied once, however many parents there are. */
export function withOutline<N extends TreeNode>(state: TreeState<N>, outline: Outline<N>): TreeState<N> {
  const pages = new Map(state.pages);
  const opened = new Set(state.opened);
  const failed = new Map(state.failed);
  const open = (id: string, path: TreePath): void => {
    const nodes = outline.children.get(id);
    if (nodes) pages.set(id, firstPage({ nodes, total: nodes.length, nextCursor: null }, path, outline.stamp));
    if (nodes) failed.delete(id);
    opened.add(id);
    for (const { node } of pages.get(id)?.rows ?? []) if (node.childCount > 0) open(node.id, [...path, node.id]);
  };
  open(outline.top.key, [...outline.top.path, outline.top.key]);
  return { ...state, pages, opened, failed };
}

/** The tree with a node and everything below it closed; what is loaded stays for the next opening. */
export function closedBelow<N extends TreeNode>(state: TreeState<N>, top: string): TreeState<N> {
  const opened = new Set(state.opened);
  const close = (id: string): void => {
    opened.delete(id);
    for (const { node } of state.pages.get(id)?.rows ?? []) if (node.childCount > 0) close(node.id);
  };
  close(top);
  return { ...state, opened };
}
