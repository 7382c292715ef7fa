import { type Standing, standing } from "../organisation/standing.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { scopesOf, type Viewer } from "../shared/viewer.ts";
import type { TablePreset, TablePresets } from "./table-preset.type.ts";

/** From where one looks. */
export interface AskedPresets {
  readonly organisationId: string;
  readonly year: number;
}

/** The viewer's own, those shared where the viewer looks or has a role, and those shared by the boards above. */
export async function tablePresets(tx: Tx, viewer: Viewer, asked: AskedPresets): Promise<TablePresets | Refused> {
  const organisation = await standing(tx, asked.year, asked.organisationId);
  if (isRefused(organisation)) return organisation;
  const shownAt = [...organisation.ancestors, ...scopesOf(viewer)];
  const boardId = boardOf(viewer, organisation);
  const [board, nodes] = await Promise.all([
    boardId === undefined ? null : standing(tx, organisation.year, String(boardId)),
    rows<TablePreset>(tx, presetsSql, [organisation.year, shownAt]),
  ]);
  return { nodes, board: board === null || isRefused(board) ? null : board };
}

/** The nearest unit at or above the one looked at on which the viewer holds a role. */
export const boardOf = (viewer: Viewer, { ancestors }: Pick<Standing, "ancestors">): number | undefined =>
  ancestors.findLast((id) => scopesOf(viewer).includes(id));

/** More are not listed; an account saves fewer. */
const mostShown = 300;

const unitName = (year: string): string => `
  (select o.name from organisation_year o where o.organisation_id = p.unit_id and o.year <= ${year} order by o.year desc limit 1)`;

/** As a reader is shown one, its unit called as it was in the year. */
export const presetColumns = (year: string): string => `
  p.id::text as id, p.version, p.name, p.table_id as "table", p.unit_id::text as "unitId", ${unitName(year)} as "unitName",
  p.of_year as year, p.group_value as "group", p.level, p.decided_only as "decidedOnly", p.is_shared as "isShared",
  p.account_id = viewer_id() as "isOwn", p.changed_by_name as "changedByName"`;

/** A board above may have saved the table of a unit that is none of the viewer's. */
const opens = `
  (p.unit_id is null or exists (select from organisation_year o where o.organisation_id = p.unit_id))`;

const presetsSql = `
  select ${presetColumns("$1")} from table_preset p
   where p.account_id = viewer_id() or p.is_shared and p.organisation_id = any ($2::int[]) and ${opens}
   order by p.account_id = viewer_id() desc, p.name, p.id limit ${mostShown}`;
