import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect } from "react";
import { usePrinting } from "../view/usePrinting.ts";
import type { GrowingTree, OrganisationTreeRow } from "./useOrganisationTree.ts";
import type { FocusWish } from "./useShownUnit.ts";

interface WindowOf {
  readonly tree: GrowingTree;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly focusedAt: number;
  readonly wish: FocusWish;
  readonly rowHeight: number;
}

interface WindowItem {
  readonly row: OrganisationTreeRow;
  readonly index: number;
  /** Pixels from the top of the tree; null on paper, where rows simply follow each other. */
  readonly top: number | null;
}

/** A sheet of paper has no use for more rows than these. */
const rowsOnPaper = 1000;

/** The rows to draw: those in sight and the focused one; on paper, all of them. */
export function useTreeWindow({ tree, frame, focusedAt, wish, rowHeight }: WindowOf) {
  const virtualizer = useVirtualizer({
    count: tree.rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    rangeExtractor: (range) => withFocused(range, focusedAt),
    overscan: 12,
    useFlushSync: false,
  });
  const printing = usePrinting();
  const seen = virtualizer.getVirtualItems();
  const paper = tree.rows.slice(0, rowsOnPaper);
  const items = printing ? onPaper(paper) : onScreen(tree.rows, seen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is measured anew
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  useEffect(() =>
    tree.loadFor(
      items.map(({ row }) => row),
      paper,
    ),
  );
  useLayoutEffect(() => fulfil(wish, tree.rows[focusedAt], frame.current, () => virtualizer.scrollToIndex(focusedAt)));
  return { items, height: printing ? "auto" : virtualizer.getTotalSize() };
}

const withFocused = (range: Range, focusedAt: number): number[] =>
  [...new Set([...defaultRangeExtractor(range), focusedAt])]
    .filter((index) => index < range.count)
    .sort((a, b) => a - b);

function onScreen(
  rows: readonly OrganisationTreeRow[],
  seen: readonly { readonly index: number; readonly start: number }[],
): readonly WindowItem[] {
  return seen.flatMap(({ index, start }) => {
    const row = rows[index];
    return row ? [{ row, index, top: start }] : [];
  });
}

const onPaper = (rows: readonly OrganisationTreeRow[]): readonly WindowItem[] =>
  rows.map((row, index) => ({ row, index, top: null }));

/** Brings the focused row into sight once it is there, and gives it the keyboard where that was asked for. */
function fulfil(
  wish: FocusWish,
  row: OrganisationTreeRow | undefined,
  frame: HTMLElement | null,
  see: () => void,
): void {
  if (!wish.current || wish.current.key !== row?.key) return;
  see();
  const item = frame?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`);
  if (!item) return;
  if (wish.current.how === "TAKE") item.focus({ preventScroll: true });
  wish.current = null;
}
