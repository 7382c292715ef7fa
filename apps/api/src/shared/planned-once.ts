import { firstRow, rows, type Tx } from "./tx.ts";

/**
 * Plans each statement of `work`, and what its triggers send, once for a connection instead of for every value: over tables parted
 * by year planning takes several times as long as looking up some rows. For statements that look up rows by their keys; what
 * looks at the top of a tree and at a cell alike is better planned for each. May be nested.
 */
export async function plannedOnce<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const before = await firstRow<{ mode: string }>(tx, enter);
  const done = await work();
  await rows(tx, leave, [before?.mode]);
  return done;
}

const enter = `
  select current_setting('plan_cache_mode') as mode, set_config('plan_cache_mode', 'force_generic_plan', true)`;

const leave = "select set_config('plan_cache_mode', $1, true)";
