import type { Acting } from "../../shared/acting.ts";
import { accepted } from "../../shared/given.ts";
import { numberOf } from "../../shared/id.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow } from "../../shared/tx.ts";
import { givenWithdrawal, type Withdrawal } from "../../shared/withdrawal.ts";
import type { OutstandingDecision } from "./outstanding-decision.type.ts";
import { outstandingDecision } from "./outstanding-decisions.service.ts";

/** Withdraws a decision on an outstanding unit: the usual share holds again, the decision is kept. */
export async function withdrawOutstanding(
  { tx, actor, now }: Acting,
  withdrawal: Withdrawal,
): Promise<OutstandingDecision | Refused> {
  const given = accepted(givenWithdrawal, withdrawal);
  if (isRefused(given)) return given;
  const id = numberOf(withdrawal.id);
  const found = await firstRow<{ may: boolean }>(tx, mayWithdraw, [id ?? null]);
  if (id === undefined || found === undefined) return refuse("NOT_FOUND");
  if (!found.may) return refuse("NOT_ALLOWED");
  const values = [id, withdrawal.version, now, actor.displayName, given.reason];
  if ((await firstRow(tx, withdraw, values)) === undefined) return refuse("CHANGED_MEANWHILE");
  return (await outstandingDecision(tx, actor, id)) ?? refuse("NOT_FOUND");
}

const mayWithdraw = `
  select may_decide_above(year, organisation_id) as may from outstanding_decision where id = $1`;

const withdraw = `
  update outstanding_decision set version = version + 1, withdrawn_at = $3, withdrawn_by = actor_id(), withdrawn_by_name = $4,
         withdrawn_reason = $5
   where id = $1 and version = $2 and withdrawn_at is null returning version`;
