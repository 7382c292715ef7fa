import { type Dispatch, useCallback } from "react";
import { isOf, parentOf, type TreePath } from "./tree/pages.ts";
import type { TreeAction, TreeState } from "./tree/state.ts";
import type { TreeUnit } from "./treeUnit.ts";
import type { LoadChildren } from "./useLoadChildren.ts";

interface Latest {
  readonly current: TreeState<TreeUnit>;
}

/** Loads what leads to the last unit of a path, opens the units above it and puts the focus on it. */
export function useOpenPath(
  latest: Latest,
  load: LoadChildren,
  dispatch: Dispatch<TreeAction<TreeUnit>>,
  stamp: string,
): (path: TreePath) => Promise<void> {
  return useCallback(
    async (path) => {
      for (const [depth, id] of path.entries()) await reach(latest, load, stamp, path.slice(0, depth), id);
      const above = path.slice(0, -1);
      dispatch({ type: "open", ids: above });
      dispatch({ type: "focus", focus: { key: path.at(-1) ?? "", path: above } });
    },
    [latest, load, dispatch, stamp],
  );
}

/** Pages on among the children at `above` until `id` is among them. */
async function reach(latest: Latest, load: LoadChildren, stamp: string, above: TreePath, id: string): Promise<void> {
  const page = latest.current.pages.get(parentOf({ path: above }));
  const known = isOf(page, stamp) ? page : null;
  if (known?.rows.some((row) => row.key === id)) return;
  let after = known?.nextCursor ?? null;
  do {
    const loaded = await load(above, after);
    if (!loaded || loaded.nodes.some((node) => node.id === id)) return;
    after = loaded.nextCursor;
  } while (after !== null);
}
