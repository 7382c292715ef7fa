import { useQueryClient } from "@tanstack/react-query";
import type { SubjectKind } from "@xep-loai/domain";
import { type Dispatch, useCallback, useMemo, useReducer } from "react";
import { askOrganisationChildren, type OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { parentOf, type TreePath } from "./tree/pages.ts";
import { pathsToLoad, type TreeRow, visibleRows } from "./tree/rows.ts";
import { emptyTree, type TreeAction, type TreeState, treeReducer } from "./tree/state.ts";
import { useLatest } from "./useLatest.ts";
import { type AskChildren, useLoadChildren } from "./useLoadChildren.ts";
import { useOpenPath } from "./useOpenPath.ts";

export type OrganisationTreeRow = TreeRow<OrganisationRow>;

/** The tree as it grows under the reader. */
export interface GrowingTree {
  readonly state: TreeState<OrganisationRow>;
  readonly rows: readonly OrganisationTreeRow[];
  readonly dispatch: Dispatch<TreeAction<OrganisationRow>>;
  /** Loads what these rows miss or hold of another year. */
  readonly loadFor: (rows: readonly OrganisationTreeRow[]) => void;
  /** Loads the next children of the last unit of the path. */
  readonly loadMore: (path: TreePath) => void;
  /** Opens the way to the last unit of the path and puts the focus there. */
  readonly openPath: (path: TreePath) => Promise<void>;
  /** The row shows figures of the year or subject kind looked at before. */
  readonly isOld: (row: OrganisationTreeRow) => boolean;
}

/** The tree of a year with the figures of one subject kind; children are asked for as they come into view. */
export function useOrganisationTree(year: number, subjectKind: SubjectKind): GrowingTree {
  const [state, dispatch] = useReducer(treeReducer<OrganisationRow>, undefined, emptyTree<OrganisationRow>);
  const { pages, opened, failed } = state;
  const rows = useMemo(() => visibleRows({ pages, opened, failed }), [pages, opened, failed]);
  const latest = useLatest(state);
  const stamp = `${year}|${subjectKind}`;
  const load = useLoadChildren(useAskChildren(year, subjectKind), dispatch, stamp);
  const openPath = useOpenPath(latest, load, dispatch, stamp);

  const loadFor = useCallback(
    (seen: readonly OrganisationTreeRow[]) => {
      for (const path of pathsToLoad(latest.current, seen, stamp)) void load(path, null);
    },
    [latest, load, stamp],
  );
  const loadMore = useCallback(
    (path: TreePath) => void load(path, latest.current.pages.get(parentOf({ path }))?.nextCursor ?? null),
    [latest, load],
  );
  const isOld = (row: OrganisationTreeRow): boolean => pages.get(parentOf(row))?.stamp !== stamp;
  return { state, rows, dispatch, loadFor, loadMore, openPath, isOld };
}

function useAskChildren(year: number, subjectKind: SubjectKind): AskChildren {
  const client = useQueryClient();
  return useCallback(
    (parentId, after) =>
      client.fetchQuery({
        queryKey: ["organisationChildren", parentId, year, subjectKind, after],
        queryFn: () => askOrganisationChildren({ parentId, year, subjectKind, after }),
      }),
    [client, year, subjectKind],
  );
}
