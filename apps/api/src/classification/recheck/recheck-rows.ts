import { rows, type Tx } from "../../shared/tx.ts";
import { classificationIdOf, type Flagged, quotaUseIdOf } from "./flagged.ts";
import type { RecheckCause } from "./recheck-cause.ts";
import type { OpenRecheck } from "./recheck-decision.ts";

/** A flag to be raised. */
export interface NewRecheck {
  readonly flagged: Flagged;
  readonly cause: RecheckCause;
  readonly causeId: string;
  readonly ruleIds: readonly string[];
}

/** The open flags that stand because of a classification or of the one it replaces. */
export const openRechecksOf = (tx: Tx, year: number, causeId: string): Promise<OpenRecheck[]> =>
  rows(tx, select, [year, causeId]);

/**
 * Raises flags, on what is decided alone; one that stands for the same cause already is left as it is. What is at the lowest
 * tier claims nothing that a doubt elsewhere could deny.
 */
export async function raiseRechecks(tx: Tx, year: number, flags: readonly NewRecheck[]): Promise<void> {
  const given = flags.map(({ flagged, ...flag }) => ({
    ...flag,
    classificationId: classificationIdOf(flagged),
    quotaUseId: quotaUseIdOf(flagged),
  }));
  if (flags.length > 0) await rows(tx, raise, [year, JSON.stringify(given)]);
}

/** Keeps flags for the rules that are contradicted now, under the newer result: it is that one the tier rests on. */
export async function keepRechecks(
  tx: Tx,
  kept: readonly OpenRecheck[],
  cause: RecheckCause | null,
  causeId: string,
): Promise<void> {
  if (kept.length > 0) await rows(tx, keep, [cause, causeId, JSON.stringify(kept)]);
}

/** Takes flags away of which no rule is contradicted any more. */
export async function withdrawRechecks(tx: Tx, withdrawn: readonly OpenRecheck[]): Promise<void> {
  if (withdrawn.length > 0) await rows(tx, withdraw, [withdrawn.map(({ id }) => id)]);
}

const select = `
  select r.id::text as id, coalesce(r.classification_id::text, 'scope:' || r.quota_use_id) as flagged, r.rule_ids as "ruleIds"
  from recheck r
  where r.year = $1 and r.resolved_at is null and r.cause <> 'RESTS_ON' and r.cause_id in (
    select $2::bigint union select replaces_id from classification where year = $1 and id = $2::bigint)`;

// as columns of their own types: taken out of the JSON in a join, under row security, they would be compared with every result of the year
const flags = (parameter: string): string => `
  jsonb_to_recordset(${parameter}::jsonb)
    as flag(id bigint, "classificationId" bigint, "quotaUseId" bigint, cause text, "causeId" bigint, "ruleIds" text[])`;

const raise = `
  insert into recheck (year, classification_id, quota_use_id, cause, cause_id, rule_ids)
  select $1::int, flag."classificationId", flag."quotaUseId", flag.cause, flag."causeId", flag."ruleIds"
  from ${flags("$2")}
  left join classification c on c.year = $1 and c.id = flag."classificationId"
  where c.id is null or (c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.not_rated_reason is null
    and (flag.cause <> 'RESTS_ON' or c.tier <> 'NOT_COMPLETED'))
  order by 2, 3
  on conflict (year, classification_id, quota_use_id, cause_id) where resolved_at is null do nothing`;

const keep = `
  update recheck set rule_ids = flag."ruleIds", cause = coalesce($1, recheck.cause), cause_id = $2::bigint
  from ${flags("$3")}
  where recheck.id = flag.id`;

const withdraw = "update recheck set resolved_at = now() where id = any($1::bigint[])";
