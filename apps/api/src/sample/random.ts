/** A repeatable stream of choices: the same seed number gives the same sample on every machine (mulberry32). */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number],
  };
}

/** A number in [0, 1) fixed by the words given, so that one change in the sample does not move all the others. */
export function fixedChance(...words: readonly (string | number)[]): number {
  let hash = 2166136261;
  for (const char of words.join("|")) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return randomFrom(hash >>> 0).next();
}
