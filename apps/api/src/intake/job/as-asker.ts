import { enterers } from "../../classification/entry/fact-entry.service.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { refusalOf } from "../../shared/refused-by-database.ts";
import { requestTransaction } from "../../shared/request-transaction.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { scopesWith } from "../../shared/viewer.ts";
import type { JobIntake, JobParts } from "./job-parts.ts";

/** As long as the largest workbook takes; who asked does not wait for it. */
const patience = "1h";

/**
 * Works in one transaction as who asked for it would, with what that account may do now: kept, unless it refuses or fails.
 * @throws what may go better at the next attempt
 */
export async function asAsker(
  { orm, clock }: JobParts,
  { id, actor }: JobIntake,
  work: (tx: Tx) => Promise<Refused | null>,
): Promise<Refused | null> {
  const scopes = scopesWith(actor, enterers);
  if (scopes.length === 0) return refuse("NOT_ALLOWED");
  try {
    return await requestTransaction(orm, clock(), { way: "IMPORT", intakeId: id }).act(actor, scopes, async (tx) => {
      await rows(tx, waitLonger, [patience]);
      return work(tx);
    });
  } catch (error) {
    const refused = refusalOf(error);
    if (isRefused(refused) && refused.code === "TRY_AGAIN") throw error;
    return refused;
  }
}

const waitLonger = `
  select set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true)`;
