import type { TreeNode } from "./pages.ts";
import { emptyTree, type TreeState, treeReducer } from "./state.ts";

export type SampleNode = TreeNode;

export const aNode = (id: string, childCount = 0, name = id): SampleNode => ({ id, name, childCount });

interface Options {
  readonly opened?: readonly string[];
  /** Children in all, where fewer are loaded. */
  readonly totals?: Readonly<Record<string, number>>;
  readonly stamp?: string;
}

/** A tree with these children loaded; the roots stand under "null". */
export function treeOf(
  children: Readonly<Record<string, readonly SampleNode[]>>,
  { opened = [], totals = {}, stamp = "2020|MEMBER" }: Options = {},
): TreeState<SampleNode> {
  const start = treeReducer(emptyTree<SampleNode>(), { type: "open", ids: opened });
  return Object.entries(children).reduce((state, [parent, nodes]) => {
    const total = totals[parent] ?? nodes.length;
    const loaded = { nodes, total, nextCursor: total > nodes.length ? "next" : null };
    return treeReducer(state, {
      type: "loaded",
      path: pathTo(children, parent),
      stamp,
      children: loaded,
      append: false,
    });
  }, start);
}

function pathTo(children: Readonly<Record<string, readonly SampleNode[]>>, id: string): readonly string[] {
  if (id === "null") return [];
  const parent = Object.keys(children).find((key) => children[key]?.some((node) => node.id === id)) ?? "null";
  return [...pathTo(children, parent), id];
}
