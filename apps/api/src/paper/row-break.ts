import type { PaperRow } from "./paper-document.ts";

/** Letters of a cell that may fill much of a page. */
const much = 600;

/** Whether a row may run on to the next page; a short one stands on one page. */
export const mayBreak = ({ cells }: PaperRow): boolean => cells.some((text) => text.length > much);
