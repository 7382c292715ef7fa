import { rows, type Tx } from "../shared/tx.ts";
import type { OrganisationEvent } from "./organisation.type.ts";
import { refColumn } from "./standing.service.ts";

/** What happened to the organisation, newest first; the other one is named where the viewer sees it. */
export const historyOf = (tx: Tx, id: number): Promise<OrganisationEvent[]> => rows(tx, historySql, [id]);

const historySql = `
  select e.kind, e.happened_on as "happenedOn", e.decision_number as "decisionNumber", e.note,
         (select ${refColumn}
            from organisation_year o where o.organisation_id = e.other_organisation_id
           order by o.year desc limit 1) as other
    from organisation_event e
   where e.organisation_id = $1
   order by e.happened_on desc, e.id desc`;
