import type { Candidate } from "../providers/queries/candidates.ts";

/** Whose results have to be received before these are appraised or decided, each once by its name. */
export const awaitedUnits = (rows: readonly Candidate[]): string[] => [
  ...new Set(rows.flatMap(({ awaits }) => (awaits ? [awaits.name] : []))),
];
