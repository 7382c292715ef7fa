import {
  figuresOfFields,
  type ReturnField,
  type ReturnFigures,
  returnFields,
  type SubjectKind,
} from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { columnOf } from "./stored-return.ts";

/** SQL: the returns `bare` at $2 and below of units without a record of any subject of kind $3 in year $1. */
export const bareReturns = `bare as materialized (
    select r.*, o.ancestors, o.name, o.kind, o.level
      from aggregate_return r join organisation_year o on o.year = r.year and o.organisation_id = r.organisation_id
     where r.year = $1 and r.subject_kind = $3 and r.state = 'SUBMITTED' and o.ancestors @> array[$2::int]
       and not exists (select from tier_counter t where t.year = r.year and t.organisation_id = r.organisation_id
         and t.subject_kind = $3::text and t.subtree > 0))`;

/** What units without any record reported below each of these, which lie at and below `id`; nested ones once. */
export async function gatheredBelow(
  tx: Tx,
  id: number,
  ids: readonly number[],
  { year, subjectKind }: { readonly year: number; readonly subjectKind: SubjectKind },
): Promise<ReadonlyMap<number, ReturnFigures>> {
  const found = await rows<Gathered>(tx, gatheredSql, [year, id, subjectKind, ids]);
  return new Map(found.map((row) => [row.below, figuresOfFields(row)]));
}

interface Gathered extends Readonly<Record<ReturnField, number>> {
  readonly below: number;
}

const sums = Object.values(returnFields).map((field) => `sum(b.${columnOf(field)})::int as "${field}"`);

const gatheredSql = `
  with ${bareReturns}
  select u.id as below, ${sums.join(", ")}
    from unnest($4::int[]) u(id) join bare b on b.organisation_id <> u.id and b.ancestors @> array[u.id]
   where not exists (select from bare upper where upper.organisation_id not in (b.organisation_id, u.id)
     and b.ancestors @> array[upper.organisation_id] and upper.ancestors @> array[u.id])
   group by u.id`;
