import { type ChildPage, firstPage, type TreeNode, type TreePath } from "./pages.ts";

/** Everything below a node that came at once. */
export interface Outline<N extends TreeNode> {
  readonly top: { readonly key: string; readonly path: TreePath };
  readonly stamp: string;
  /** All children of those parents that were asked for; the others have theirs already. */
  readonly children: ReadonlyMap<string, readonly N[]>;
}

/** What there is of the tree, and what of it is open. */
interface Shown<N extends TreeNode> {
  readonly pages: ReadonlyMap<string | null, ChildPage<N>>;
  readonly opened: ReadonlySet<string>;
  readonly failed: ReadonlyMap<string | null, string>;
}

/** The tree with a node and everything below it open; the maps are copied once, however many parents there are. */
export function withOutline<N extends TreeNode>(state: Shown<N>, outline: Outline<N>): Shown<N> {
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
  return { pages, opened, failed };
}

/** What is open once a node and everything below it is closed; what is loaded stays for the next opening. */
export function openedWithout<N extends TreeNode>(
  { pages, opened: before }: Shown<N>,
  top: string,
): ReadonlySet<string> {
  const opened = new Set(before);
  const close = (id: string): void => {
    opened.delete(id);
    for (const { node } of pages.get(id)?.rows ?? []) if (node.childCount > 0) close(node.id);
  };
  close(top);
  return opened;
}
