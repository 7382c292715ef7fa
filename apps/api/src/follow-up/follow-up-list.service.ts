import { dayInVietnam, FollowUpState, type Level, type SubjectKind } from "@xep-loai/domain";
import { z } from "zod";
import { type Standing, standing } from "../organisation/standing.service.ts";
import { bigintKey, cursorKey, intKey, type PageRequest, pageOf, pageSize, textKey } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { countedPlaces } from "../statistics/counted-places.service.ts";
import type { FollowUpPage } from "./follow-up.type.ts";
import { followedSubjects } from "./followed.service.ts";
import {
  endedColumns,
  endedFrom,
  type FollowedRow,
  followedColumns,
  followedFrom,
  followUpState,
  isAtLowest,
} from "./followed-row.ts";

export interface FollowUpsInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
  /** Left out: every kind. */
  readonly subjectKind?: SubjectKind | null | undefined;
  /** Of the organisations they are rated at; left out: every level. */
  readonly level?: Level | null | undefined;
  readonly state?: readonly FollowUpState[] | null | undefined;
}

/** Those at the lowest tier at an organisation and below, organisation by organisation, each by name. */
export async function followUps(tx: Tx, input: FollowUpsInput, now: Date): Promise<FollowUpPage | Refused> {
  const key = cursorKey(input.after, listKey);
  if (isRefused(key)) return key;
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const { subjectKind = null, level = null } = input;
  const filter: Filter = [dayInVietnam(now), input.year, organisation.id, subjectKind, level];
  const after = key ?? [null, null, null];
  const found = await rows<FollowedRow>(tx, pageSql, [...filter, input.state, ...after, pageSize(input.first) + 1]);
  const page = pageOf(found, input.first, keyOf, (row) => row);
  const byState = await countByState(tx, filter);
  const asked = input.state ?? Object.values(FollowUpState);
  return {
    ...page,
    nodes: await followedSubjects(tx, input.year, page.nodes),
    total: byState.reduce((sum, { state, count }) => (asked.includes(state) ? sum + count : sum), 0),
    byState,
  };
}

const listKey = z.tuple([intKey, textKey, bigintKey]);

const keyOf = ({ organisation, subjectName, classificationId }: FollowedRow): z.infer<typeof listKey> => [
  organisation.id,
  subjectName,
  classificationId,
];

/** How many stand how, of every kind of subject at an organisation and below. */
export const followUpsByState = (tx: Tx, organisation: Standing, now: Date): Promise<FollowUpPage["byState"]> =>
  countByState(tx, [dayInVietnam(now), organisation.year, organisation.id, null, null]);

/** The day, the year, where, of which kind and of which level; null: of every one. */
type Filter = readonly [day: string, year: number, at: number, kind: SubjectKind | null, level: Level | null];

/** All at the lowest tier come from the counters; those taken on are few enough to be counted. */
async function countByState(tx: Tx, filter: Filter) {
  const lowest = await firstRow<{ n: number }>(tx, lowestSql, filter.slice(1));
  const takenOn = await rows<FollowUpPage["byState"][number]>(tx, takenOnSql, filter);
  const ended = await firstRow<{ n: number }>(tx, endedSql, filter.slice(1));
  const notTakenOn = (lowest?.n ?? 0) - takenOn.reduce((sum, { count }) => sum + count, 0);
  const counted = new Map(takenOn.map(({ state, count }) => [state, count]));
  counted.set("NOT_TAKEN_ON", notTakenOn).set("ENDED", ended?.n ?? 0);
  return Object.values(FollowUpState).map((state) => ({ state, count: counted.get(state) ?? 0 }));
}

const here = `c.year = $2 and o.ancestors @> array[$3::int] and ($4::text is null or c.subject_kind = $4)
     and ($5::text is null or o.level = $5)`;

const onePage = `
     and ($7::int is null or (o.organisation_id >= $7
       and (o.organisation_id, c.subject_name, c.id) > ($7, $8::text collate "vi-VN-x-icu", $9::bigint)))
   order by o.organisation_id, c.subject_name, c.id
   limit $10`;

/** Each half by the index of its own, as many as the page may need. */
const pageSql = `
  select page.* from (
    (select ${followedColumns}, o.organisation_id, c.subject_name, c.id
       from ${followedFrom}
      where ${here} and ${isAtLowest} and ($6::text[] is null or ${followUpState} = any($6)) ${onePage})
    union all
    (select ${endedColumns}, o.organisation_id, c.subject_name, c.id
       from ${endedFrom}
      where ${here} and f.done_on is null and ($6::text[] is null or 'ENDED' = any($6)) ${onePage})) page
   order by organisation_id, subject_name, id
   limit $10`;

const endedSql = `
  select count(*)::int as n from ${endedFrom}
   where c.year = $1 and o.ancestors @> array[$2::int] and ($3::text is null or c.subject_kind = $3) and f.done_on is null
     and ($4::text is null or o.level = $4)`;

const { figure, places } = countedPlaces("$4");

const lowestSql = `
  select coalesce(sum(${figure}), 0)::int as n from tier_counter
   where year = $1 and organisation_id = any(${places}) and ($3::text is null or subject_kind = $3) and outcome = 'NOT_COMPLETED'
     and state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')`;

const takenOnSql = `
  select ${followUpState} as state, count(*)::int as count
    from follow_up f
    join classification c on c.year = f.year and c.id = f.classification_id
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
   where ${here} and ${isAtLowest}
   group by 1`;
