import { useSyncExternalStore } from "react";

let readAsOf: string | null = null;
const listeners = new Set<() => void>();

/** Keeps as of when the last answer is: a server that reads from a standby says so where that lags. */
export function noteReadAsOf({ headers }: Response): void {
  const told = headers.get("x-read-as-of");
  if (told === readAsOf) return;
  readAsOf = told;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The moment the last answer is of; null: this one. */
export const useReadAsOf = (): string | null => useSyncExternalStore(subscribe, () => readAsOf);
