import { hd21 } from "./hd21.ts";
import { notHeld } from "./not-held.ts";
import { hd16, hd25 } from "./placeholders.ts";
import { qd366 } from "./qd366.ts";
import type { RuleSet } from "./rule-set.ts";

/** From which rating year on each document of the Centre stands at the head, latest first (rules-2025.md 2.1). */
const heads: readonly (readonly [from: number, head: RuleSet])[] = [
  [2025, qd366],
  [2023, hd25],
  [2019, hd21],
  [2018, hd16],
];

/**
 * The document of the Centre a new rating year begins with. Hướng dẫn 21 itself names no last year, so a case may still ask
 * it of a later one; what was decided under it is not recomputed.
 */
export const headOfYear = (year: number): RuleSet => heads.find(([from]) => year >= from)?.[1] ?? notHeld;
