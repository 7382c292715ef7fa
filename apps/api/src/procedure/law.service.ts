import { type ProcedureLaw, procedureLawOf } from "@xep-loai/domain";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import type { Tx } from "../shared/tx.ts";

/** What is in force on the procedure under a rule set; undefined where the rules of that year are not held. */
export const procedureLawAt = async (tx: Tx, key: string): Promise<ProcedureLaw | undefined> =>
  procedureLawOf(await ruleSetAt(tx, key));
