import { ruleSets } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { Cycle } from "./cycle.type.ts";

/** Every year held, newest first. */
export async function cycles(tx: Tx): Promise<Cycle[]> {
  const held = await rows<Omit<Cycle, "rulesHeld" | "ruleSetTitle">>(
    tx,
    `select year, closes_on as "closesOn", state, regime from cycle order by year desc`,
  );
  return held.map((cycle) => ({ ...cycle, ...rulesOf(cycle.regime) }));
}

/** The document at the top of the regime's chain. */
function rulesOf(regime: string): Pick<Cycle, "rulesHeld" | "ruleSetTitle"> {
  const top = ruleSets.find((ruleSet) => ruleSet.regime === regime && ruleSet.parentId === null);
  return { rulesHeld: regime !== "NOT_HELD", ruleSetTitle: top?.shortTitle ?? { vi: regime, en: regime } };
}
