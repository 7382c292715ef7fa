import type { Level } from "@xep-loai/domain";
import type { Child } from "../organisation/child-page.service.ts";
import { atLevel } from "../organisation/level-page.service.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Counting } from "./counters.service.ts";

/** A group of subjects counted at a place or below it. */
export interface GroupPlace extends Pick<Child, "id" | "name" | "childCount" | "officialOrder"> {
  readonly group: string;
}

export type GroupPlaceKey = readonly [officialOrder: number, organisationId: number, group: string];

export const keyOfGroupPlace = ({ officialOrder, id, group }: GroupPlace): GroupPlaceKey => [officialOrder, id, group];

/** Below which organisation: its direct subordinates, or all of a level however far below. */
export interface GroupPlaces {
  readonly year: number;
  readonly id: number;
  readonly level: Level | null;
}

/** The groups at each of them, from the counters: direct subordinates in official order, those of a level by their number. */
export const groupPlacesAfter = (
  tx: Tx,
  { year, id, level }: GroupPlaces,
  { subjectKind, group }: Counting,
  key: GroupPlaceKey | null,
  limit: number,
): Promise<GroupPlace[]> =>
  rows(tx, pageSql(placesOf(level)), [year, id, level, subjectKind, group, ...(key ?? [null, null, null]), limit]);

/** How many there are at all of them; of direct subordinates with the groups at the organisation itself. */
export async function groupPlaceCount(
  tx: Tx,
  { year, id, level }: GroupPlaces,
  { subjectKind, group }: Counting,
): Promise<number> {
  const found = await firstRow<{ n: number }>(tx, countSql(level), [year, id, level, subjectKind, group]);
  return found?.n ?? 0;
}

const groups = (reach: "own" | "subtree"): string => `
  cross join lateral (
    select distinct c.subject_group as "group" from tier_counter c
     where c.year = o.year and c.organisation_id = o.organisation_id and c.subject_kind = $4 and c.${reach} > 0
       and ($5::text is null or c.subject_group = $5)) g`;

const itself = "from organisation_year o where o.year = $1 and o.organisation_id = $2 and $3::text is null";
const children = "from organisation_year o where o.year = $1 and o.parent_id = $2 and $3::text is null";

const columns = "o.year, o.organisation_id, o.name, o.child_count";

/** SQL: the places with what they are ordered by. */
const placesOf = (level: Level | null): string =>
  level === null
    ? `(select ${columns}, o.official_order ${children})`
    : `(select ${columns}, 0 as official_order ${atLevel})`;

const pageSql = (places: string): string => `
  select o.organisation_id as id, o.name, o.child_count as "childCount", o.official_order as "officialOrder", g.group
    from ${places} o ${groups("subtree")}
   where $6::int is null or (o.official_order, o.organisation_id, g.group) > ($6::int, $7::int, $8::text)
   order by o.official_order, o.organisation_id, g.group limit $9`;

const countSql = (level: Level | null): string => `
  select (select count(*) from ${placesOf(level)} o ${groups("subtree")})::int
       + (select count(*) from (select ${columns} ${itself}) o ${groups("own")})::int as n`;
