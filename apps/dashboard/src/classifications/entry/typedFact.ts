import type { EnteredFact, FactEntry } from "../../providers/queries/factEntry.ts";

/** A fact as it was typed, and what stood there before. */
export interface TypedFact {
  readonly key: string;
  readonly path: readonly string[];
  readonly value: unknown;
  readonly before: unknown;
}

/** Names a fact, in a form and among those that wait. */
export const keyOf = ({ path }: Pick<EnteredFact, "path">): string => path.join(".");

export const typed = (fact: EnteredFact, value: unknown): TypedFact => ({
  key: keyOf(fact),
  path: fact.path,
  value,
  before: fact.value,
});

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Which of those typed somebody else has changed to something else meanwhile, with what stands there now; `ours`: what was sent last. */
export function clashing(sent: readonly TypedFact[], now: FactEntry, ours: ReadonlyMap<string, unknown>) {
  const found = new Map(now.facts.map((fact) => [keyOf(fact), fact]));
  const clashes = sent.filter(({ key, value, before }) => {
    const there = found.get(key)?.value;
    const isOurs = ours.has(key) && isSame(there, ours.get(key));
    return !isSame(there, before) && !isSame(there, value) && !isOurs;
  });
  return { typed: clashes, found: clashes.flatMap(({ key }) => found.get(key) ?? []) };
}
