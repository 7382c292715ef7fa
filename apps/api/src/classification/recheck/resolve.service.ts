import { accepted } from "../../shared/given.ts";
import { numberOf } from "../../shared/id.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, type Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { sentences } from "../acts/entered.ts";
import { recheckOf } from "../named-rule.ts";
import type { Recheck } from "./recheck.type.ts";
import { recheckColumn, type StoredRecheck } from "./recheck-columns.ts";

/** Takes a flag away: the result, or the scope, was looked at again, the note says what came of it. */
export async function resolveRecheck(
  tx: Tx,
  { displayName }: Viewer,
  id: string,
  note: string,
): Promise<Recheck | Refused> {
  const flag = await firstRow<{ mayDecide: boolean }>(tx, select, [numberOf(id) ?? null]);
  if (flag === undefined) return refuse("NOT_FOUND");
  if (!flag.mayDecide) return refuse("NOT_ALLOWED");
  const entered = accepted(sentences, note, "note");
  if (isRefused(entered)) return entered;
  const resolved = await firstRow<{ recheck: StoredRecheck }>(tx, resolve, [id, displayName, entered]);
  return resolved === undefined ? refuse("CHANGED_MEANWHILE") : recheckOf(resolved.recheck);
}

const select = `
  select case when r.quota_use_id is null then may_decide_on(r.year, r.classification_id)
    else may_act_on(r.year, q.organisation_id) end as "mayDecide"
  from recheck r
  left join quota_use q on q.id = r.quota_use_id
  where r.id = $1`;

const resolve = `
  update recheck r set resolved_at = now(), resolved_by = actor_id(), resolved_by_name = $2, note = $3
  where id = $1 and resolved_at is null
  returning ${recheckColumn} as recheck`;
