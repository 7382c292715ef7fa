import type { Child } from "../organisation/child-page.service.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Counting } from "./counters.service.ts";

/** A group of subjects counted at a direct subordinate or below it. */
export interface GroupPlace extends Pick<Child, "id" | "name" | "childCount" | "officialOrder"> {
  readonly group: string;
}

export type GroupPlaceKey = readonly [officialOrder: number, organisationId: number, group: string];

export const keyOfGroupPlace = ({ officialOrder, id, group }: GroupPlace): GroupPlaceKey => [officialOrder, id, group];

/** The groups at each direct subordinate, in official order, from the counters. */
export const groupPlacesAfter = (
  tx: Tx,
  { year, id }: { readonly year: number; readonly id: number },
  { subjectKind, group }: Counting,
  key: GroupPlaceKey | null,
  limit: number,
): Promise<GroupPlace[]> => rows(tx, pageSql, [year, id, subjectKind, group, ...(key ?? [null, null, null]), limit]);

/** How many there are at all of them, and of groups at the organisation itself. */
export const groupPlaceCount = async (
  tx: Tx,
  { year, id }: { readonly year: number; readonly id: number },
  { subjectKind, group }: Counting,
): Promise<number> => (await firstRow<{ n: number }>(tx, countSql, [year, id, subjectKind, group]))?.n ?? 0;

const groups = (reach: "own" | "subtree"): string => `(
  select distinct c.subject_group as "group" from tier_counter c
   where c.year = o.year and c.organisation_id = o.organisation_id and c.subject_kind = $3 and c.${reach} > 0
     and ($4::text is null or c.subject_group = $4)) g`;

const pageSql = `
  select o.organisation_id as id, o.name, o.child_count as "childCount", o.official_order as "officialOrder", g.group
    from organisation_year o cross join lateral ${groups("subtree")}
   where o.year = $1 and o.parent_id = $2
     and ($5::int is null or (o.official_order, o.organisation_id, g.group) > ($5::int, $6::int, $7::text))
   order by o.official_order, o.organisation_id, g.group limit $8`;

const countSql = `
  select (select count(*) from organisation_year o cross join lateral ${groups("subtree")} where o.year = $1 and o.parent_id = $2)::int
       + (select count(*) from organisation_year o cross join lateral ${groups("own")} where o.year = $1 and o.organisation_id = $2)::int as n`;
