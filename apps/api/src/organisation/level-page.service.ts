import type { Level } from "@xep-loai/domain";
import { z } from "zod";
import { cursorKey, intKey, type PageRequest, pageSize } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { type Child, childColumns } from "./child-page.service.ts";

/** The organisations of a level below another one; of one inside another of its level the outer alone, so that none counts twice. */
export interface AtLevel {
  readonly year: number;
  readonly below: number;
  readonly level: Level;
}

/** What their list is ordered by. */
export const keyAtLevel = ({ id }: Child): [number] => [id];

/** One more than the page holds. */
export async function organisationsAtLevel(tx: Tx, at: AtLevel, page: PageRequest): Promise<Child[] | Refused> {
  const key = cursorKey(page.after, z.tuple([intKey]));
  if (isRefused(key)) return key;
  return rows<Child>(tx, pageSql, [at.year, at.below, at.level, key?.[0] ?? null, pageSize(page.first) + 1]);
}

export const countAtLevel = async (tx: Tx, { year, below, level }: AtLevel): Promise<number> =>
  (await firstRow<{ n: number }>(tx, `select count(*)::int as n ${atLevel}`, [year, below, level]))?.n ?? 0;

/** Those with every one inside another of its level too, where each is a case by itself and none is added up; one more than the page holds. */
export async function everyAtLevel(tx: Tx, at: AtLevel, page: PageRequest): Promise<Child[] | Refused> {
  const key = cursorKey(page.after, z.tuple([intKey]));
  if (isRefused(key)) return key;
  return rows<Child>(tx, everyPageSql, [at.year, at.below, at.level, key?.[0] ?? null, pageSize(page.first) + 1]);
}

export const countEveryAtLevel = async (tx: Tx, { year, below, level }: AtLevel): Promise<number> =>
  (await firstRow<{ n: number }>(tx, `select count(*)::int as n ${every}`, [year, below, level]))?.n ?? 0;

/** All of them, where a total is summed up. */
export const idsAtLevel = async (tx: Tx, { year, below, level }: AtLevel): Promise<number[]> =>
  (await rows<{ id: number }>(tx, `select o.organisation_id as id ${atLevel}`, [year, below, level])).map(
    ({ id }) => id,
  );

/**
 * SQL: those organisations `o`; $1 year, $2 the organisation above, $3 level. Between two of a level none of another stands
 * (TREE_EDGE), so that the parent tells.
 */
export const atLevel = `
  from organisation_year o
  left join organisation_year above on above.year = o.year and above.organisation_id = o.parent_id
  where o.year = $1 and o.ancestors @> array[$2::int] and o.organisation_id <> $2 and o.level = $3
    and (o.parent_id = $2 or above.level <> $3)`;

const every = `
  from organisation_year o where o.year = $1 and o.ancestors @> array[$2::int] and o.organisation_id <> $2 and o.level = $3`;

const everyPageSql = `
  select ${childColumns} ${every} and ($4::int is null or o.organisation_id > $4) order by o.organisation_id limit $5`;

const pageSql = `
  select ${childColumns} ${atLevel} and ($4::int is null or o.organisation_id > $4) order by o.organisation_id limit $5`;
