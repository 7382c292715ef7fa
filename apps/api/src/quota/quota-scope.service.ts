import type { SubjectKind } from "@xep-loai/domain";
import { numberOf } from "../shared/id.ts";
import { firstRow, type Tx } from "../shared/tx.ts";

/** Which scope of a quota is meant, and where it must lie. */
export interface AskedScope {
  readonly quotaUseId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  /** The scope's own organisation or one above it. */
  readonly organisationId: number;
}

/** Whether the viewer sees such a scope. */
export async function isScopeSeen(tx: Tx, asked: AskedScope): Promise<boolean> {
  const { quotaUseId, year, subjectKind, organisationId } = asked;
  return (await firstRow(tx, scope, [year, numberOf(quotaUseId), subjectKind, organisationId])) !== undefined;
}

const scope = `
  select from quota_use q
  join organisation_year o on o.year = q.year and o.organisation_id = q.organisation_id
  where q.year = $1 and q.id = $2::bigint and q.subject_kind = $3 and o.ancestors @> array[$4::int]`;

/** SQL: a classification `c` at the organisation `o` is one of those counted in the scope `q`. */
export const isCountedInScope = `
  q.year = c.year and q.subject_kind = c.subject_kind and o.ancestors @> array[q.organisation_id] and exists (
    select from quota_scope_of(o, c.subject_kind, c.subject_group) s
    where s.owner_id = q.organisation_id and s.scope_group = q.scope_group)`;
