import type { ReturnColumn } from "@xep-loai/domain";
import type { ReturnFigure } from "../providers/queries/returns.ts";

/** The figure of a column; null where nothing is known. */
export const figureIn = (figures: readonly ReturnFigure[] | null, column: ReturnColumn): number | null =>
  figures?.find((figure) => figure.column === column)?.count ?? null;
