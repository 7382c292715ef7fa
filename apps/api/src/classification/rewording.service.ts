import { IsolationLevel, type MikroORM } from "@mikro-orm/postgresql";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { bringWarningsInLine } from "./evaluation.service.ts";
import { wordingCode } from "./wording-code.ts";

/** Says that the stored warnings of all years are this code's. */
export async function keepWording(tx: Tx): Promise<void> {
  await rows(tx, keep, [wordingCode()]);
}

/**
 * Where other code stored the warnings of rules, all of them are left to be worded by this one; but for a day not where that
 * other code took over from this one: then this is a copy of the release before, started again while the new one moves in.
 */
export async function beginRewording(owner: Tx): Promise<void> {
  await rows(owner, begin, [wordingCode()]);
}

/** Whether the warnings of a year may still say what other code said. */
export const isBeingReworded = async (tx: Tx, year: number): Promise<boolean> =>
  (await firstRow(tx, "select from warning_wording where left_year >= $1", [year])) !== undefined;

/**
 * Brings the next stored warnings in line with the rules where other code wrote them, closed years included: a warning says
 * what an explanation, which is never stored, says today. False where none is left, or where other code has taken over.
 */
export function rewordNext(orm: MikroORM): Promise<boolean> {
  // What is changed meanwhile makes it fail instead of storing what held before, and it is tried again.
  return orm.em.fork().transactional(rewordPart, { isolationLevel: IsolationLevel.REPEATABLE_READ });
}

async function rewordPart(tx: Tx): Promise<boolean> {
  const left = await firstRow<Left>(tx, place, [wordingCode()]);
  if (left === undefined) return false;
  const ids = (await rows<{ id: string }>(tx, nextIds, [left.year, left.after, atOnce])).map(({ id }) => id);
  if (ids.length > 0) await bringWarningsInLine(tx, left.year, ids);
  if (ids.length < atOnce) await rows(tx, goOnWithTheYearBefore);
  else await rows(tx, goOnAfter, [ids.at(-1)]);
  return true;
}

/** Small enough that nobody who rates one of them waits for long. */
const atOnce = 500;

interface Left {
  readonly year: number;
  readonly after: string;
}

const place = `
  select left_year as year, left_after::text as after from warning_wording where code = $1 and left_year is not null
  for update skip locked`;

const keep = `
  insert into warning_wording (code) values ($1)
  on conflict (single) do update
  set code = excluded.code, left_year = null, left_after = null, replaced_code = null, replaced_at = null`;

/** Of several that start at once the first begins; one that starts anew goes on. The year at hand comes first. */
const begin = `
  insert into warning_wording (code, left_year, left_after) select $1, max(year), 0 from cycle having max(year) is not null
  on conflict (single) do update
  set code = excluded.code, left_year = excluded.left_year, left_after = excluded.left_after,
    replaced_code = warning_wording.code, replaced_at = now()
  where warning_wording.code <> excluded.code and (warning_wording.replaced_code is distinct from excluded.code
    or warning_wording.replaced_at < now() - interval '1 day')`;

const nextIds = `
  select id::text as id from classification where year = $1 and id > $2::bigint order by id limit $3 for no key update`;

const goOnAfter = "update warning_wording set left_after = $1::bigint";

const goOnWithTheYearBefore = `
  update warning_wording w
  set left_year = before.year, left_after = case when before.year is null then null else 0 end
  from (select max(c.year) as year from warning_wording k left join cycle c on c.year < k.left_year) before`;
