import { z } from "zod";
import { cursorKey, intKey, type PageRequest, pageSize } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Ref } from "./standing.service.ts";

/** A direct subordinate in the tree of a year. */
export interface Child extends Ref {
  readonly officialOrder: number;
  readonly childCount: number;
  readonly ruleSetId: string;
}

const childKey = z.tuple([intKey, intKey]);

/** What the list of children is ordered by. */
export const keyOfChild = ({ officialOrder, id }: Child): [number, number] => [officialOrder, id];

/** The direct subordinates in official order, one more than the page holds. */
export async function childrenAfter(
  tx: Tx,
  year: number,
  parentId: number,
  page: PageRequest,
): Promise<Child[] | Refused> {
  const key = cursorKey(page.after, childKey);
  if (isRefused(key)) return key;
  const [order, id] = key ?? [null, null];
  return rows<Child>(tx, childrenSql, [year, parentId, order, id, pageSize(page.first) + 1]);
}

/** The topmost organisations in scope, in the tree of the year. */
export async function rootsOf(tx: Tx, year: number, scopes: readonly number[]): Promise<Child[]> {
  return rows<Child>(tx, rootsSql, [year, scopes]);
}

/** Those of some organisations that the viewer sees, in the tree of the year. */
export const organisationsOf = (tx: Tx, year: number, ids: readonly number[]): Promise<Child[]> =>
  rows<Child>(tx, organisationsSql, [year, ids]);

/** SQL: an organisation `o` of a year's tree as a `Child`. */
export const childColumns = `o.organisation_id as id, o.name, o.kind, o.level, o.official_order as "officialOrder", o.child_count as "childCount",
  o.rule_set_id as "ruleSetId"`;

const childrenSql = `
  select ${childColumns} from organisation_year o
   where o.year = $1 and o.parent_id = $2
     and ($3::int is null or (o.official_order, o.organisation_id) > ($3::int, $4::int))
   order by o.official_order, o.organisation_id limit $5`;

const rootsSql = `
  select ${childColumns} from organisation_year o
   where o.year = $1 and o.organisation_id = any($2::int[])
     and not exists (select from unnest(o.ancestors) above where above = any($2::int[]) and above <> o.organisation_id)
   order by o.depth, o.official_order, o.organisation_id`;

const organisationsSql = `
  select ${childColumns} from organisation_year o where o.year = $1 and o.organisation_id = any($2::int[])`;
