import { rowColumns } from "../row-columns.ts";

/** SQL: the result that changed and so raised the flag `r`, as a list shows it; null where the viewer does not see it. */
export const changedResult = `(
  select row_to_json(changed) from (
    select ${rowColumns} from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
    where c.year = r.year and c.id = r.cause_id) changed)`;
