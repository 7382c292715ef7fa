import { isDecided } from "@xep-loai/domain";
import { type Asked, cancelledResult, change } from "../../classification/acts/acted-on.service.ts";
import { accepted } from "../../shared/given.ts";
import { numberOf } from "../../shared/id.ts";
import { isRefused, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { firstRow } from "../../shared/tx.ts";
import { givenWithdrawal } from "../../shared/withdrawal.ts";
import type { Procedure } from "../procedure.type.ts";
import { type Acting, actingOnResult } from "./acting-on-result.service.ts";

/** Which opinion on which result, and why it should not have been recorded. */
export interface OpinionWithdrawal extends Asked {
  readonly opinionId: string;
  readonly reason: string;
}

/** Takes back an opinion that was recorded by mistake; it is kept and heard nowhere, and the giver's right one may follow; not of a decided result. */
export async function withdrawOpinion(acting: Acting, asked: OpinionWithdrawal): Promise<Procedure | Refused> {
  const given = accepted(givenWithdrawal, asked);
  if (isRefused(given)) return given;
  const { tx, actor, now } = acting;
  return actingOnResult(acting, asked, async (subject) => {
    if (subject.row.state === "CANCELLED") return refuseField("id", cancelledResult);
    if (isDecided(subject.row.state)) return refuse("RESULT_DECIDED");
    const which = [asked.year, asked.id, numberOf(asked.opinionId) ?? null];
    const withdrawn = await firstRow(tx, withdrawSql, [...which, now, actor.displayName, given.reason]);
    return withdrawn === undefined ? refuse("NOT_FOUND") : change(tx, subject, "", []);
  });
}

const withdrawSql = `
  update opinion set withdrawn_at = $4, withdrawn_by = actor_id(), withdrawn_by_name = $5, withdrawn_reason = $6,
    changed_by = actor_id(), changed_by_name = $5, changed_at = $4
  where year = $1 and classification_id = $2 and id = $3 and withdrawn_at is null
  returning id`;
