import { hd21 } from "./hd21.ts";
import { kh57 } from "./kh57.ts";
import { notHeld } from "./not-held.ts";
import { hd16, hd25 } from "./placeholders.ts";
import { qd366 } from "./qd366.ts";
import type { RuleSet } from "./rule-set.ts";

/** Documents that stand at the head of a chain; a new regime's is one file and one line here. */
export const headDocuments: readonly RuleSet[] = [hd21, kh57, qd366, notHeld, hd16, hd25];
