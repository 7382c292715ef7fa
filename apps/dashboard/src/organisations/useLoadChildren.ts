import { type Dispatch, useCallback, useRef } from "react";
import type { OrganisationPage } from "../providers/queries/organisationChildren.ts";
import { parentOf, type TreePath } from "./tree/pages.ts";
import type { TreeAction } from "./tree/state.ts";
import type { TreeUnit } from "./treeUnit.ts";
import { useFailureMessage } from "./useFailureMessage.ts";
import { useLatest } from "./useLatest.ts";

export type AskChildren = (parentId: string | null, after: string | null) => Promise<OrganisationPage>;

/** Loads children of the last unit of a path into the tree; null where that failed or was for a view already left. */
export type LoadChildren = (path: TreePath, after: string | null) => Promise<OrganisationPage | null>;

/** One question for one page at a time, however often it is wanted. */
export function useLoadChildren(
  askChildren: AskChildren,
  dispatch: Dispatch<TreeAction<TreeUnit>>,
  stamp: string,
): LoadChildren {
  const present = useLatest(stamp);
  const messageOf = useFailureMessage();
  const onTheWay = useRef(new Map<string, Promise<OrganisationPage | null>>());

  const load: LoadChildren = useCallback(
    async (path, after) => {
      try {
        const children = await askChildren(parentOf({ path }), after);
        if (present.current !== stamp) return null;
        dispatch({ type: "loaded", path, stamp, children, append: after !== null });
        return children;
      } catch (error) {
        if (present.current === stamp) dispatch({ type: "failed", path, message: messageOf(error) });
        return null;
      }
    },
    [askChildren, dispatch, stamp, present, messageOf],
  );

  return useCallback(
    (path, after) => {
      const key = `${stamp}|${parentOf({ path })}|${after}`;
      const loading = onTheWay.current.get(key) ?? load(path, after).finally(() => onTheWay.current.delete(key));
      onTheWay.current.set(key, loading);
      return loading;
    },
    [load, stamp],
  );
}
