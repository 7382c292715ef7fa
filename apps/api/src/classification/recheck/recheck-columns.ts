import { changedResult } from "./changed-result.service.ts";
import type { Recheck } from "./recheck.type.ts";

/** A flag as it is stored: rules by their ids. */
export interface StoredRecheck extends Omit<Recheck, "rules"> {
  readonly ruleIds: string[];
}

/** SQL: a flag `r` with the result that raised it. */
export const recheckColumn = `json_build_object('id', r.id::text, 'cause', r.cause, 'result', ${changedResult},
    'ruleIds', r.rule_ids, 'raisedAt', r.raised_at, 'resolvedAt', r.resolved_at, 'resolvedByName', r.resolved_by_name,
    'note', r.note)`;

/** SQL: the flags on a classification `c`, open ones first, the newest first. */
export const rechecks = `
  select coalesce(json_agg(${recheckColumn} order by r.resolved_at is not null, r.id desc), '[]')
  from recheck r where r.year = c.year and r.classification_id = c.id`;
