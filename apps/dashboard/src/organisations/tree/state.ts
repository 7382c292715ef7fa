import { type Outline, openedWithout, withOutline } from "./outline.ts";
import { appendedPage, type ChildPage, firstPage, type LoadedChildren, type TreeNode, type TreePath } from "./pages.ts";

/** The row that holds the roving focus; its path says where to go when the row is no longer there. */
export interface TreeFocus {
  readonly key: string;
  readonly path: TreePath;
}

/** The tree as the reader left it. Rows are stored per parent, so opening a node never copies the others. */
export interface TreeState<N extends TreeNode> {
  /** Children by parent; the roots stand under null. */
  readonly pages: ReadonlyMap<string | null, ChildPage<N>>;
  readonly opened: ReadonlySet<string>;
  /** Parents whose children could not be loaded, with what the API said. */
  readonly failed: ReadonlyMap<string | null, string>;
  readonly focus: TreeFocus | null;
}

export type TreeAction<N extends TreeNode> =
  | { readonly type: "open"; readonly ids: readonly string[] }
  | { readonly type: "close" | "closeBelow"; readonly id: string }
  | { readonly type: "outlined"; readonly outline: Outline<N> }
  | { readonly type: "focus"; readonly focus: TreeFocus }
  | {
      readonly type: "loaded";
      readonly path: TreePath;
      readonly stamp: string;
      readonly children: LoadedChildren<N>;
      /** Behind the children already there, instead of in their place. */
      readonly append: boolean;
    }
  | { readonly type: "failed"; readonly path: TreePath; readonly message: string }
  | { readonly type: "retry"; readonly path: TreePath };

export const emptyTree = <N extends TreeNode>(): TreeState<N> => ({
  pages: new Map(),
  opened: new Set(),
  failed: new Map(),
  focus: null,
});

export function treeReducer<N extends TreeNode>(state: TreeState<N>, action: TreeAction<N>): TreeState<N> {
  switch (action.type) {
    case "open":
      return { ...state, opened: withAll(state.opened, action.ids) };
    case "close":
      return { ...state, opened: without(state.opened, action.id) };
    case "closeBelow":
      return { ...state, opened: openedWithout(state, action.id) };
    case "outlined":
      return { ...state, ...withOutline(state, action.outline) };
    case "focus":
      return { ...state, focus: action.focus };
    case "loaded":
      return withChildren(state, action);
    case "failed":
      return { ...state, failed: new Map(state.failed).set(parentAt(action.path), action.message) };
    case "retry":
      return { ...state, failed: withoutKey(state.failed, parentAt(action.path)) };
    default:
      return action satisfies never;
  }
}

type Loaded<N extends TreeNode> = Extract<TreeAction<N>, { type: "loaded" }>;

const parentAt = (path: TreePath): string | null => path.at(-1) ?? null;

/** The key of the row that loads the next children of a parent. */
export const moreKey = (parentId: string | null): string => `more:${parentId}`;

function withChildren<N extends TreeNode>(state: TreeState<N>, action: Loaded<N>): TreeState<N> {
  const parentId = parentAt(action.path);
  const present = state.pages.get(parentId);
  const page = nextPage(present, action);
  return {
    ...state,
    pages: new Map(state.pages).set(parentId, page),
    failed: withoutKey(state.failed, parentId),
    focus: movedFocus(state.focus, action, page.rows[present?.rows.length ?? 0]?.key),
  };
}

function nextPage<N extends TreeNode>(present: ChildPage<N> | undefined, action: Loaded<N>): ChildPage<N> {
  return action.append && present?.stamp === action.stamp
    ? appendedPage(present, action.children, action.path)
    : firstPage(action.children, action.path, action.stamp);
}

/** Who asked for more by keyboard reads on at the first row that came. */
function movedFocus<N extends TreeNode>(focus: TreeFocus | null, action: Loaded<N>, firstNew: string | undefined) {
  const asked = action.append && focus?.key === moreKey(parentAt(action.path));
  return asked && firstNew ? { key: firstNew, path: action.path } : focus;
}

function withAll<T>(set: ReadonlySet<T>, items: readonly T[]): ReadonlySet<T> {
  const next = new Set(set);
  for (const item of items) next.add(item);
  return next;
}

function without<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  next.delete(item);
  return next;
}

function withoutKey<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  if (!map.has(key)) return map;
  const next = new Map(map);
  next.delete(key);
  return next;
}
