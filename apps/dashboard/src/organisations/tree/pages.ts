/** What the tree must know of a node; the row drawn for it may carry more. */
export interface TreeNode {
  readonly id: string;
  readonly name: string;
  readonly childCount: number;
}

/** Ids of the ancestors from the root down; shared by all children of one parent. Empty at the top. */
export type TreePath = readonly string[];

/** A node where it stands among its siblings, counted from 1 as the ARIA tree pattern does. */
export interface NodeRow<N extends TreeNode> {
  readonly type: "node";
  readonly key: string;
  readonly path: TreePath;
  readonly position: number;
  readonly setSize: number;
  readonly node: N;
}

/** The children loaded so far of one parent; `stamp` says for which year and subject kind they are. */
export interface ChildPage<N extends TreeNode> {
  readonly rows: readonly NodeRow<N>[];
  readonly total: number;
  readonly nextCursor: string | null;
  readonly stamp: string;
}

/** What a page is stamped with that holds figures, and one that came without: it is of every subject kind. */
export const figuresStamp = (year: number, subjectKind: string): string => `${outlineStamp(year)}${subjectKind}`;
export const outlineStamp = (year: number): string => `${year}|`;

/** Whether a page is of the year and, where it holds figures, of the subject kind. */
export const isOf = (page: ChildPage<TreeNode> | undefined, stamp: string): boolean =>
  page !== undefined && stamp.startsWith(page.stamp);

/** One answer of the API: some children of a parent, in their order. */
export interface LoadedChildren<N extends TreeNode> {
  readonly nodes: readonly N[];
  readonly total: number;
  readonly nextCursor: string | null;
}

export const parentOf = ({ path }: { readonly path: TreePath }): string | null => path.at(-1) ?? null;
export const levelOf = ({ path }: { readonly path: TreePath }): number => path.length + 1;

/** The first children of a parent; they replace what was there. */
export const firstPage = <N extends TreeNode>(
  loaded: LoadedChildren<N>,
  path: TreePath,
  stamp: string,
): ChildPage<N> => ({
  ...cursorOf(loaded),
  rows: rowsFrom(loaded, path, 0),
  stamp,
});

/** The next children behind those already there. */
export const appendedPage = <N extends TreeNode>(
  page: ChildPage<N>,
  loaded: LoadedChildren<N>,
  path: TreePath,
): ChildPage<N> => ({
  ...page,
  ...cursorOf(loaded),
  rows: [...page.rows, ...rowsFrom(loaded, path, page.rows.length)],
});

const cursorOf = ({ total, nextCursor }: LoadedChildren<TreeNode>) => ({ total, nextCursor });

const rowsFrom = <N extends TreeNode>({ nodes, total }: LoadedChildren<N>, path: TreePath, before: number) =>
  nodes.map(
    (node, index): NodeRow<N> => ({
      type: "node",
      key: node.id,
      path,
      position: before + index + 1,
      setSize: total,
      node,
    }),
  );
