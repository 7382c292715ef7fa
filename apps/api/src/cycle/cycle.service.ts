import { documentOfRegime } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { Cycle } from "./cycle.type.ts";

type Stored = Pick<Cycle, "year" | "closesOn" | "state" | "regime">;

/** Every year held, newest first. */
export async function cycles(tx: Tx): Promise<Cycle[]> {
  const held = await rows<Stored>(
    tx,
    `select year, closes_on as "closesOn", state, regime from cycle order by year desc`,
  );
  return held.map(withItsRules);
}

const withItsRules = (cycle: Stored): Cycle => ({
  ...cycle,
  rulesHeld: cycle.regime !== "NOT_HELD",
  ruleSetTitle: documentOfRegime(cycle.regime).shortTitle,
});
