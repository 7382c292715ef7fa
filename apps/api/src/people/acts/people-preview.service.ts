import type { Acting } from "../../shared/acting.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { firstRow, rows } from "../../shared/tx.ts";
import type { PeopleAct } from "./people-act.ts";
import type { ChangedResult, EndedPost, PeopleActPreview } from "./people-preview.type.ts";
import { tellPeopleAct } from "./tell-people-act.service.ts";
import { writtenNow } from "./written-now.ts";

/** What an act would change; asked in a transaction that is undone, as who acts: nothing is told of what lies out of sight. */
export async function peopleActPreview(
  acting: Pick<Acting, "tx" | "now">,
  act: PeopleAct,
): Promise<PeopleActPreview | Refused> {
  const told = await tellPeopleAct(acting, act);
  if (isRefused(told)) return told;
  const { tx } = acting;
  const years = await firstRow<Pick<PeopleActPreview, "from" | "openYears" | "closedYears">>(tx, yearsSql);
  return {
    results: await rows<ChangedResult>(tx, resultsSql),
    posts: await rows<EndedPost>(tx, postsSql),
    from: years?.from ?? null,
    openYears: years?.openYears ?? [],
    closedYears: years?.closedYears ?? [],
  };
}

const toldNow = "person_event e where e.xmin = pg_current_xact_id()::xid";

const yearsSql = `
  select day.from::text as from,
    array(select year from cycle where state = 'OPEN' and closes_on >= coalesce(day.from, '-infinity') order by year) as "openYears",
    array(select year from cycle where state = 'CLOSED' order by year) as "closedYears"
  from (select min(e.happened_on) filter (where e.kind <> 'CORRECTED') as from from ${toldNow}) day`;

/** What was written of a result, its first state and its last; else it stays, as the day it rests on comes before or as only a temporary place is told. */
const resultsSql = `
  with written as (
    select w.year, (w.row_key ->> 'id')::bigint as id,
           bool_or(w.after ->> 'state' = 'CANCELLED') as is_cancelled, bool_or(w.after ? 'organisation_id') as is_moved,
           max((w.before ->> 'organisation_id')::int) as place_before, max(w.before ->> 'state') as state_before
      from audit_entry w where ${writtenNow} and w.relation = 'classification'
       and w.after ?| '{state,organisation_id,subject_name,subject_group}'
     group by 1, 2
  )
  select c.id::text as id, c.year, c.subject_kind as "subjectKind", c.subject_name as name, coalesce(w.state_before, c.state) as state, c.tier,
    coalesce(c.rated_on, c.decision_date, make_date(c.year, 12, 31))::text as "asOf",
    case when w.id is null and exists (select from ${toldNow} and e.kind = 'STAYS_TEMPORARILY') then 'OFFICIAL_CELL_RATES'
         when w.id is null then 'STAYS' when w.is_cancelled then 'CANCELLED' when w.is_moved then 'MOVES' else 'RENAMED' end as effect,
    before.name as "organisationBefore", now.name as "organisationAfter"
  from classification c
  join cycle y on y.year = c.year and y.state = 'OPEN'
  left join written w on w.year = c.year and w.id = c.id
  left join organisation_year now on now.year = c.year and now.organisation_id = c.organisation_id
  left join organisation_year before on before.year = c.year and before.organisation_id = coalesce(w.place_before, c.organisation_id)
  where w.id is not null or c.state <> 'CANCELLED' and exists (
    select from ${toldNow} and e.kind in ('TRANSFERRED', 'STAYS_TEMPORARILY', 'LEFT') and e.happened_on <= y.closes_on
       and c.subject_kind = 'MEMBER' and c.member_id = e.member_id)
  order by c.year, c.subject_kind desc, c.subject_name, c.id limit 200`;

const postsSql = `
  select l.id::text as id, l.full_name as "fullName", l.title
    from leader l where l.id in (select e.leader_id from ${toldNow} and e.kind = 'POST_ENDED') order by l.id`;
