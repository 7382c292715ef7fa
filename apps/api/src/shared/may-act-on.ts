import { firstRow, type Tx } from "./tx.ts";

/** Whether who acts may do so on what counts at an organisation in a year, as row security answers it. */
export async function mayActOn(tx: Tx, year: number, organisationId: number): Promise<boolean> {
  const answer = await firstRow<{ may: boolean }>(tx, "select may_act_on($1, $2) as may", [year, organisationId]);
  return answer?.may === true;
}
