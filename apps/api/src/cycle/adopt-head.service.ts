import { isUndecided } from "../classification/undecided.service.ts";
import { bindBelow } from "../document/bind-below.service.ts";
import { asSystem } from "../shared/as-system.ts";
import { oneAtATime } from "../shared/one-at-a-time.ts";
import { isRefused, type Refused, refuse, refuseInput } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { type Outdated, outdated, rootToDraftAt } from "./new-head.service.ts";

/**
 * Puts a year opened under a document of the Centre another one took the place of, and those after it, under that one
 * (QD366.EFFECT.DATE). What is not decided starts anew: it was told by other criteria; the log keeps it.
 */
export async function adoptHead(tx: Tx, year: number): Promise<number | Refused> {
  await oneAtATime(tx);
  const root = await rootToDraftAt(tx, year);
  if (root === undefined) return refuse("NOT_ALLOWED");
  const found = await outdated(tx, root, year);
  if (isRefused(found)) return found;
  if (found.years.length === 0) return refuseInput([{ path: "year", message: upToDate }]);
  await asSystem(tx, (system) => goOver(system, found));
  return year;
}

const upToDate = {
  vi: "Năm này đang áp dụng văn bản hiện hành của Trung ương.",
  en: "The year is under the document of the Centre in force for it.",
};

async function goOver(system: Tx, { root, year, until, years, before, after }: Outdated): Promise<void> {
  await rows(system, endBefore, [before.id, root, year]);
  await rows(system, dropLater, [before.id, root, year]);
  const joined = await rows(system, beginEarlier, [after.id, root, year, until]);
  if (joined.length === 0) await rows(system, begin, [after.id, root, year, until]);
  await rows(system, "update cycle set regime = $2 where year = any ($1::int[])", [years, after.regime]);
  await rows(system, startAnew, [years]);
  await bindBelow(system, years, root);
}

const endBefore = `
  update document_in_force set year_to = $3::int - 1
   where document_id = $1 and organisation_id = $2 and year_from < $3 and coalesce(year_to, $3) >= $3`;

const dropLater = "delete from document_in_force where document_id = $1 and organisation_id = $2 and year_from >= $3";

/** Where the new one stands right after the old one it takes its years. */
const beginEarlier = `
  update document_in_force set year_from = $3
   where document_id = $1 and organisation_id = $2 and year_from = $4::int + 1 returning id`;

const begin = `
  insert into document_in_force (document_id, organisation_id, year_from, year_to) values ($1, $2, $3, $4)`;

const startAnew = `
  update classification c
     set state = 'DRAFT', facts = '{}', self_tier = null, voted_tier = null, proposed_tier = null, appraised_tier = null,
         not_rated_reason = null, rated_on = null, ballot = null, entered_by = '{}', returned_on = null, return_reason = null,
         subject_group = case c.subject_kind
           when 'COLLECTIVE' then (select collective_group(y.regime, k.kind, k.sector) from collective k where k.id = c.collective_id)
           when 'LEADER' then (select leader_group(y.regime, l.title_group_id, l.collective_id) from leader l where l.id = c.leader_id)
           else c.subject_group end,
         version = c.version + 1, updated_at = now()
    from cycle y
   where y.year = c.year and c.year = any ($1::int[]) and ${isUndecided}`;
