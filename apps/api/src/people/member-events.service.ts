import { memberChanges } from "../audit/audit.service.ts";
import type { Differences } from "../classification/history/named-changes.service.ts";
import { refColumn } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { PersonEvent } from "./person-event.type.ts";

type Row = Omit<PersonEvent, "changes"> & { readonly before: Differences; readonly after: Differences };

/** The acts on a member and the member's posts, the newest first; of the places the viewer sees. */
export async function memberEvents(tx: Tx, memberId: string): Promise<PersonEvent[]> {
  const found = await rows<Row>(tx, select, [memberId]);
  return found.map(({ before, after, ...event }) => ({ ...event, changes: memberChanges(before, after) }));
}

const ref = (column: string): string => `
  (select ${refColumn} from organisation_year o where o.organisation_id = e.${column} order by o.year desc limit 1)`;

/** SQL: the one right above it, in the year it was known last. */
const superior = (column: string): string => `
  (select ${refColumn} from organisation_year o where (o.year, o.organisation_id) = (
    select n.year, n.parent_id from organisation_year n where n.organisation_id = e.${column} order by n.year desc limit 1))`;

const select = `
  select e.id::text as id, e.kind, e.happened_on::text as "happenedOn", ${ref("organisation_id")} as organisation,
    ${superior("organisation_id")} as superior, ${ref("other_organisation_id")} as other,
    ${superior("other_organisation_id")} as "otherSuperior", l.title, e.reason, e.note, e.before, e.after,
    e.recorded_at as "recordedAt", e.recorded_by_name as "recordedBy"
  from person_event e
  left join leader l on l.id = e.leader_id
  where e.member_id = $1::bigint
  order by e.happened_on desc, e.id desc limit 200`;
