import { type ReturnFigures, returnColumns } from "../returns/return-figures.ts";

/** Figures of a return; what is not said is 0. */
export const someFigures = (said: Partial<ReturnFigures>): ReturnFigures => ({
  ...(Object.fromEntries(returnColumns.map((column) => [column, 0])) as ReturnFigures),
  ...said,
});
