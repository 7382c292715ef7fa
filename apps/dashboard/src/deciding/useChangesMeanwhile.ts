import { useState } from "react";
import type { Candidate } from "../providers/queries/candidates.ts";
import { type Change, changesBetween } from "./changes.ts";

/** What others changed since the rows were held. */
export interface ChangesMeanwhile {
  readonly changes: readonly Change[];
  /** Keeps the rows as they are now, before they are read anew. */
  readonly hold: () => void;
  readonly forget: () => void;
}

export function useChangesMeanwhile(rows: readonly Candidate[]): ChangesMeanwhile {
  const [held, setHeld] = useState<readonly Candidate[] | null>(null);
  return {
    changes: held === null ? [] : changesBetween(held, rows),
    hold: () => setHeld(rows),
    forget: () => setHeld(null),
  };
}
