import { dayInVietnam, keyOfPath } from "@xep-loai/domain";
import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import { asSystem } from "../shared/as-system.ts";
import { oneAtATime } from "../shared/one-at-a-time.ts";
import { isRefused, type Refused, refuseInput } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { dateSubmissions } from "../submission/deadlines.service.ts";
import type { ActingOnYear } from "./close-year.service.ts";
import { noteYear } from "./note-year.service.ts";
import { rootToActAt } from "./root-to-act-at.service.ts";

/**
 * Opens the year after the newest: its tree is the dated tree, its rules and deadlines are those of the documents that
 * hold then, and everybody below the root is to report. Only for who may act at the root, once the year has begun.
 */
export async function openYear({ tx, actor, now, way }: ActingOnYear, year: number): Promise<number | Refused> {
  await oneAtATime(tx);
  const root = await rootToActAt(tx);
  if (isRefused(root)) return root;
  if (year !== root.newest + 1) return refuseInput([{ path: "year", message: nextIs(root.newest + 1) }]);
  if (dayInVietnam(now) < `${year}-01-01`) return refuseInput([{ path: "year", message: notBegun(year) }]);
  await asSystem(tx, async (system) => {
    await beginYear(system, year, root.id);
    await noteYear(system, actor, { year, root: root.id, way, after: "OPEN" });
  });
  return year;
}

const nextIs = (year: number) => ({
  vi: `Chỉ mở được năm tiếp theo: ${year}.`,
  en: `Only the next year can be opened: ${year}.`,
});

/** No document has a year opened before its tasks are assigned (QĐ 366, Điều 3, khoản 1: on the plan and the tasks of the year). */
const notBegun = (year: number) => ({
  vi: `Năm ${year} chưa bắt đầu: mở được từ ngày 01/01/${year}.`,
  en: `${year} has not begun: it can be opened from 1 January ${year}.`,
});

/**
 * Begins a year with the tree, the rules and the deadlines of its time; whether it is its turn is for who calls to ask.
 * Until it is analysed the planner takes a new year for empty, and walks a whole country item by item.
 */
export async function beginYear(system: Tx, year: number, root: number): Promise<void> {
  const documents = await rows<{ id: string }>(system, documentsAtRoot, [year, root]);
  const { regime } = await ruleSetAt(system, keyOfPath(documents.map(({ id }) => id)));
  await rows(system, newCycle, [year, regime]);
  await rows(system, "analyze organisation_year");
  await layRuleSets(system, year, root);
  await rows(system, everybodyReports, [year]);
  await rows(system, "analyze submission");
  await dateSubmissions(system, year, root);
}

const documentsAtRoot = `
  select document_id as id from document_in_force
  where organisation_id = $2 and $1 between year_from and coalesce(year_to, $1) order by issued_on nulls first, id`;

const newCycle = "insert into cycle (year, closes_on, regime) values ($1::int, make_date($1::int, 12, 31), $2)";

const everybodyReports = `
  insert into submission (year, organisation_id, to_organisation_id)
  select year, organisation_id, parent_id from organisation_year where year = $1 and parent_id is not null`;
