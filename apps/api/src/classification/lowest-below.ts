import { isCell } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { ClassificationRow } from "./classification-row.type.ts";
import { rowColumns } from "./row-columns.ts";
import type { SubjectRow } from "./subject-row.ts";

/** More than these nobody reads one by one; the list of classifications has them all. */
const mostShown = 20;

/**
 * Who is at the lowest tier among those the share rules count (`HD21.ORG.*_SHARE`): direct subordinate organisations of
 * a đảng bộ, members of a chi bộ, decided ones only as in `countsBelow`. None for subjects that are no organisation.
 */
export async function lowestBelow(tx: Tx, row: SubjectRow): Promise<ClassificationRow[]> {
  if (row.subjectKind !== "ORG") return [];
  const place = isCell(row.organisationKind) ? members : subordinates;
  return rows(tx, `${select} and ${place} ${order}`, [row.year, row.organisationId, mostShown]);
}

const members = "c.subject_kind = 'MEMBER' and c.organisation_id = $2";
const subordinates = "c.subject_kind = 'ORG' and o.parent_id = $2";

const select = `
  select ${rowColumns}
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.not_rated_reason is null and c.tier = 'NOT_COMPLETED'`;

const order = "order by o.official_order, o.organisation_id, c.subject_name, c.id limit $3";
