import { documentOfRegime } from "@xep-loai/domain";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Cycle } from "./cycle.type.ts";

type Held = Pick<Cycle, "year" | "closesOn" | "state" | "regime" | "hasClassifications">;

/** Every year held, newest first. */
export async function cycles(tx: Tx): Promise<Cycle[]> {
  return (await rows<Held>(tx, `${select} order by y.year desc`)).map(withItsRules);
}

/** One of them; throws where it is not held. */
export async function cycleOf(tx: Tx, year: number): Promise<Cycle> {
  const held = await firstRow<Held>(tx, `${select} where y.year = $1`, [year]);
  if (held === undefined) throw new Error(`no year ${year}`);
  return withItsRules(held);
}

const withItsRules = (cycle: Held): Cycle => ({
  ...cycle,
  rulesHeld: cycle.regime !== "NOT_HELD",
  ruleSetTitle: documentOfRegime(cycle.regime).shortTitle,
});

// The counters of the organisations the viewer holds a role on count all below them.
const select = `
  select y.year, y.closes_on as "closesOn", y.state, y.regime,
    exists (select from tier_counter t where t.year = y.year and t.organisation_id = any ((select request_scopes())::int[])
      and t.subtree > 0) as "hasClassifications"
  from cycle y`;
