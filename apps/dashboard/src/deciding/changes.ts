import type { Candidate } from "../providers/queries/candidates.ts";

/** A candidate that is no longer as it was read. */
export interface Change {
  readonly id: string;
  readonly name: string;
  /** null: it came into the scope meanwhile. */
  readonly was: Candidate | null;
  /** null: it left the scope meanwhile. */
  readonly is: Candidate | null;
}

/** Which candidates changed between two readings of a scope, in the order of the later one. */
export function changesBetween(before: readonly Candidate[], after: readonly Candidate[]): readonly Change[] {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Map(after.map((row) => [row.id, row]));
  const changed = after.flatMap((is) => {
    const was = earlier.get(is.id) ?? null;
    return was?.version === is.version ? [] : [{ id: is.id, name: is.subjectName, was, is }];
  });
  const gone = before.filter(({ id }) => !later.has(id));
  return [...changed, ...gone.map((was) => ({ id: was.id, name: was.subjectName, was, is: null }))];
}
