import { asSystem } from "../../shared/as-system.ts";
import { oneAtATime } from "../../shared/one-at-a-time.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { bindTree } from "./bind-tree.service.ts";
import { carryOut } from "./carry-out.service.ts";
import { givenTreeAct } from "./given-tree-act.service.ts";
import type { GivenTreeAct } from "./tree-act.ts";
import { rememberTree } from "./tree-before.service.ts";
import { tellingObstacles } from "./tree-obstacles.service.ts";

/** The days of some acts. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Carries out one act; answers the organisation that stands for it from then on. */
export async function tellAct(tx: Tx, given: GivenTreeAct): Promise<number | Refused> {
  await oneAtATime(tx);
  const act = await givenTreeAct(tx, given);
  if (isRefused(act)) return act;
  const { on } = act.decision;
  return tellingObstacles(tx, act, () => withinTree(tx, { first: on, last: on }, () => carryOut(tx, act)));
}

/** Does what changes the tree between the tree as it was and all that follows from it; what must hold is asked at once. */
export async function withinTree<T>(tx: Tx, days: Days, change: () => Promise<T | Refused>): Promise<T | Refused> {
  await asSystem(tx, (system) => rememberTree(system, days.first, days.last));
  const changed = await change();
  if (isRefused(changed)) return changed;
  await asSystem(tx, (system) => bindTree(system, days.first));
  await rows(tx, "set constraints all immediate");
  return changed;
}
