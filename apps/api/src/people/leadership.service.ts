import { standing } from "../organisation/standing.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Leadership, LeadershipCollective, LeadershipPost, TitleGroupRef } from "./leadership.type.ts";

/** Collectives and posts an organisation had in a year; who came and went within it stands there too. */
export async function leadership(tx: Tx, organisationId: string, year: number): Promise<Leadership | Refused> {
  const organisation = await standing(tx, year, organisationId);
  if (isRefused(organisation)) return organisation;
  const of = [year, organisation.id];
  return {
    collectives: await rows<LeadershipCollective>(tx, collectivesSql, of),
    posts: await rows<LeadershipPost>(tx, postsSql, of),
    titleGroups: await rows<TitleGroupRef>(tx, groupsSql),
  };
}

const yearOf = "join cycle y on y.year = $1";
const inYear = "daterange(make_date(y.year, 1, 1), y.closes_on, '[]')";

const collectivesSql = `
  select k.id::text as id, k.name, k.kind, k.founded_on::text as from, k.dissolved_on::text as until, k.version
  from collective k ${yearOf}
  where k.organisation_id = $2 and daterange(k.founded_on, k.dissolved_on) && ${inYear}
  order by k.dissolved_on desc nulls first, k.id`;

const postsSql = `
  select l.id::text as id, l.full_name as "fullName", m.id::text as "memberId", l.title, l.position, l.is_head as "isHead",
    l.collective_id::text as "collectiveId", lower(l.valid)::text as from, upper(l.valid)::text as until, l.version
  from leader l ${yearOf}
  left join member m on m.id = l.member_id
  where l.organisation_id = $2 and l.valid && ${inYear}
  order by upper(l.valid) desc nulls first, l.is_head desc, l.title, l.id`;

const groupsSql = `
  select id::text as id, json_build_object('vi', name_vi, 'en', name_en) as name from title_group order by id`;
