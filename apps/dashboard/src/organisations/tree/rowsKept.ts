/** Rows by id, with the year and subject kind they are of; null where the API has none for the viewer. The oldest come first. */
export type RowsKept<R> = Map<string, { readonly row: R | null; readonly stamp: string }>;

/** Some dozens of screens; what was scrolled past longer ago is asked for again. */
const mostKept = 3_000;

/** Keeps the rows that were asked for, and forgets the oldest. */
export function keep<R extends { readonly id: string }>(
  kept: RowsKept<R>,
  asked: readonly string[],
  rows: readonly R[],
  stamp: string,
): void {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const id of asked) {
    kept.delete(id);
    kept.set(id, { row: byId.get(id) ?? null, stamp });
  }
  for (const id of kept.keys()) {
    if (kept.size <= mostKept) return;
    kept.delete(id);
  }
}
