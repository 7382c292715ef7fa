import { type ReturnFigures, returnColumns } from "@xep-loai/domain";
import type { ReturnFigure } from "../providers/queries/returns.ts";
import { figureIn } from "./figureIn.ts";

/** Figures of the API as the rules take them. */
export const figuresOf = (figures: readonly ReturnFigure[]): ReturnFigures =>
  Object.fromEntries(returnColumns.map((column) => [column, figureIn(figures, column) ?? 0])) as ReturnFigures;
