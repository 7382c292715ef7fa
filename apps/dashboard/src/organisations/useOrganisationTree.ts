import { useQueryClient } from "@tanstack/react-query";
import type { SubjectKind } from "@xep-loai/domain";
import { type Dispatch, useCallback, useMemo, useReducer } from "react";
import { askOrganisationChildren, type OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { figuresStamp, isOf, parentOf, type TreePath } from "./tree/pages.ts";
import { focusedIndex, pathsToLoad, type TreeRow, visibleRows } from "./tree/rows.ts";
import { emptyTree, type TreeAction, type TreeState, treeReducer } from "./tree/state.ts";
import { hasFigures, type TreeUnit } from "./treeUnit.ts";
import { useLatest } from "./useLatest.ts";
import { type AskChildren, useLoadChildren } from "./useLoadChildren.ts";
import { type OpeningBelow, useOpeningBelow } from "./useOpeningBelow.ts";
import { useOpenPath } from "./useOpenPath.ts";
import { useRowFigures } from "./useRowFigures.ts";

export type OrganisationTreeRow = TreeRow<TreeUnit>;

/** The tree as it grows under the reader. */
export interface GrowingTree {
  readonly state: TreeState<TreeUnit>;
  readonly rows: readonly OrganisationTreeRow[];
  readonly focusedAt: number;
  readonly dispatch: Dispatch<TreeAction<TreeUnit>>;
  /** Loads what these rows, which are in view, miss or hold of another year; then the figures of those that may be printed. */
  readonly loadFor: (inView: readonly OrganisationTreeRow[], onPaper: readonly OrganisationTreeRow[]) => void;
  /** Loads the next children of the last unit of the path. */
  readonly loadMore: (path: TreePath) => void;
  /** Opens the way to the last unit of the path and puts the focus there. */
  readonly openPath: (path: TreePath) => Promise<void>;
  readonly below: OpeningBelow;
  /** What the row of a unit shows; null: it is on its way. */
  readonly figuresOf: (unit: TreeUnit) => OrganisationRow | null;
  /** The row shows figures of the year or subject kind looked at before. */
  readonly isOld: (row: OrganisationTreeRow) => boolean;
}

/** The tree of a year with the figures of one subject kind; children are asked for as they come into view. */
export function useOrganisationTree(year: number, subjectKind: SubjectKind): GrowingTree {
  const [state, dispatch] = useReducer(treeReducer<TreeUnit>, undefined, emptyTree<TreeUnit>);
  const { pages, opened, failed, focus } = state;
  const rows = useMemo(() => visibleRows({ pages, opened, failed }), [pages, opened, failed]);
  const focusedAt = useMemo(() => focusedIndex(rows, focus), [rows, focus]);
  const latest = useLatest(state);
  const stamp = figuresStamp(year, subjectKind);
  const load = useLoadChildren(useAskChildren(year, subjectKind), dispatch, stamp);
  const below = useOpeningBelow(latest, dispatch, year);
  const figures = useRowFigures(year, subjectKind, stamp);
  const { want } = figures;
  const openPath = useOpenPath(latest, load, dispatch, stamp);

  const loadFor = useCallback(
    (inView: readonly OrganisationTreeRow[], onPaper: readonly OrganisationTreeRow[]) => {
      for (const path of pathsToLoad(latest.current, inView, stamp)) void load(path, null);
      want(withoutFigures(latest.current, inView, stamp), withoutFigures(latest.current, onPaper, stamp));
    },
    [latest, load, want, stamp],
  );
  const loadMore = useCallback(
    (path: TreePath) => void load(path, latest.current.pages.get(parentOf({ path }))?.nextCursor ?? null),
    [latest, load],
  );
  const figuresOf = (unit: TreeUnit) => (hasFigures(unit) ? unit : figures.of(unit.id));
  const isOld = (row: OrganisationTreeRow): boolean =>
    !isOf(pages.get(parentOf(row)), stamp) || (row.type === "node" && !hasFigures(row.node) && figures.areOld(row.key));
  return { state, rows, focusedAt, dispatch, loadFor, loadMore, openPath, below, figuresOf, isOld };
}

/** The units among these rows that came without figures, as far as they stand in the tree of this year. */
const withoutFigures = (state: TreeState<TreeUnit>, rows: readonly OrganisationTreeRow[], stamp: string) =>
  rows.flatMap((row) =>
    row.type === "node" && !hasFigures(row.node) && isOf(state.pages.get(parentOf(row)), stamp) ? [row.key] : [],
  );

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
