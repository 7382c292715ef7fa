import { folded } from "./folded.ts";

/** «Tổng», «Cộng», «Tổng cộng (I + II)»; no «Tổng công ty», no «Công an», no xã Cộng Hòa. */
const written = /^(tổng cộng|tổng số|tổng|cộng)( chung| toàn .+| các .+)?[\s\d:.,;()+ivx–-]*$/iu;
const withoutMarks = ["tong", "cong", "tong cong", "tong so"];

/** Whether a row stands for others together, by the first name in it. */
export function isTotalRow(names: readonly string[]): boolean {
  const name =
    names
      .find((cell) => /\p{L}/u.test(cell))
      ?.normalize("NFC")
      .trim() ?? "";
  return written.test(name) || withoutMarks.includes(isBare(name) ? folded(name) : "");
}

const isBare = (name: string): boolean => folded(name) === name.toLowerCase();

/** A row and whether it stands for others. */
interface Placed {
  readonly isTotal: boolean;
}

/**
 * Which rows each total row may be the sum of: those since the total before it, or all above; where none stand above,
 * those below up to the next one.
 */
export function summedBy<Row extends Placed>(rows: readonly Row[], at: number): readonly (readonly Row[])[] {
  const above = rows.slice(0, at);
  const all = above.filter(({ isTotal }) => !isTotal);
  if (all.length === 0) return groups(rowsUntilTotal(rows.slice(at + 1)), single(rows.slice(at + 1)));
  return groups(rowsUntilTotal(above.toReversed()), all);
}

const single = <Row extends Placed>(rows: readonly Row[]): readonly Row[] => rows.filter(({ isTotal }) => !isTotal);

function rowsUntilTotal<Row extends Placed>(rows: readonly Row[]): readonly Row[] {
  const next = rows.findIndex(({ isTotal }) => isTotal);
  return next === -1 ? rows : rows.slice(0, next);
}

const groups = <Row>(...all: readonly (readonly Row[])[]): readonly (readonly Row[])[] =>
  all.filter((rows) => rows.length > 0);
