import { refColumn } from "../organisation/standing.service.ts";
import { SubmissionGroup } from "./submission-board.type.ts";
import { atMoment, submissionColumns } from "./submission-columns.service.ts";

// $1 the moment, $2 the year, $3 the organisation whose direct subordinates are asked for.

/** What a group is, said once for the rows and for the counts. */
const isIn: Readonly<Record<SubmissionGroup, string>> = {
  WAITING: "state in ('NOT_DUE', 'OVERDUE', 'RETURNED')",
  OVERDUE: `"arrivedAt" is null and "daysLate" is not null`,
  RETURNED: "state = 'RETURNED'",
  TO_RECEIVE: "state in ('SUBMITTED', 'SUBMITTED_LATE')",
  RECEIVED: "state in ('RECEIVED', 'RECEIVED_ABOVE')",
  ON_TIME: `"arrivedAt" is not null and "daysLate" is null`,
  LATE: `"arrivedAt" is not null and "daysLate" is not null`,
  REOPENED: `"reopenedUntil" is not null`,
};

const groups = Object.values(SubmissionGroup);

const below = `
  select ${refColumn} as organisation, o.organisation_id as id, o.official_order as "officialOrder", ${submissionColumns}
    from organisation_year o left join submission s on s.year = o.year and s.organisation_id = o.organisation_id ${atMoment("o")}
   where o.year = $2 and o.parent_id = $3`;

const grouped = `
  select *, case when ${isIn.OVERDUE} then -"daysLate" else 0 end as urgency,
         array_remove(array[${groups.map((group) => `case when ${isIn[group]} then '${group}' end`).join(", ")}], null) as groups
    from (${below}) below`;

/** $4 the group or null, $5 … $7 the key of the last row of the page before, $8 how many. */
export const boardSql = `
  select board.*, (select max(r.reminded_at) from reminder r where r.organisation_id = board.id and r.year = $2) as "remindedAt"
    from (${grouped}) board
   where ($4::text is null or $4 = any(groups))
     and ($5::int is null or (urgency, "officialOrder", id) > ($5::int, $6::int, $7::int))
   order by urgency, "officialOrder", id limit $8`;

/** $4 the group or null. */
export const boardCountsSql = `
  select count(*) filter (where state <> 'NOT_EXPECTED')::int as expected,
         count(*) filter (where $4::text is null or $4 = any(groups))::int as total,
         ${groups.map((group) => `count(*) filter (where '${group}' = any(groups))::int as "${group}"`).join(", ")}
    from (${grouped}) board`;

/** All that are waited for. */
export const waitedForSql = `select id from (${grouped}) board where 'WAITING' = any(groups) order by "officialOrder", id`;
