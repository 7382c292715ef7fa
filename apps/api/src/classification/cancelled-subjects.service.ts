import type { ClassificationState, Level, QualityTier, SubjectKind } from "@xep-loai/domain";
import { pageSize } from "../shared/page.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { subjectTitle } from "./subject-title.service.ts";

/** A result that was cancelled, or whose decided tier was changed, with what came after it. */
export interface CancelledSubject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly title: string | null;
  readonly organisationId: number;
  readonly organisationName: string;
  /** null: it was not decided. */
  readonly oldTier: QualityTier | null;
  readonly reason: string;
  readonly on: string;
  /** Cancelled and rated anew; else its tier was changed by a decision on Mẫu 03. */
  readonly isCancelled: boolean;
  readonly newTier: QualityTier | null;
  /** null: nothing came after it. */
  readonly newState: ClassificationState | null;
  /** Flags on what rests on it. */
  readonly flags: number;
  readonly openFlags: number;
}

export interface AskedCancelled {
  readonly year: number;
  readonly organisationId: number;
  /** null: every kind. */
  readonly kind: SubjectKind | null;
  /** Of the organisations they are rated at; null: every level. */
  readonly level: Level | null;
}

type Key = readonly [organisationId: number, name: string, id: string];

/** Those at and below an organisation, organisation by organisation, each by name; one more than the page holds. */
export const cancelledSubjects = (
  tx: Tx,
  { year, organisationId, kind, level }: AskedCancelled,
  key: Key | null,
  first: number,
): Promise<CancelledSubject[]> =>
  rows(tx, pageSql, [year, organisationId, kind, level, ...(key ?? [null, null, null]), pageSize(first) + 1]);

export const cancelledCount = async (tx: Tx, { year, organisationId, kind, level }: AskedCancelled): Promise<number> =>
  (await firstRow<{ n: number }>(tx, countSql, [year, organisationId, kind, level]))?.n ?? 0;

const from = `
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id`;

const here = `c.year = $1 and o.ancestors @> array[$2::int] and ($3::text is null or c.subject_kind = $3)
    and ($4::text is null or o.level = $4)`;

const isCancelled = "c.state = 'CANCELLED'";
const adjusted = "join adjustment a on a.year = c.year and a.classification_id = c.id";

const columns = `c.id::text as id, c.subject_kind as kind, c.subject_name as name, ${subjectTitle} as title,
    o.organisation_id as "organisationId", o.name as "organisationName"`;

/** What has to be looked at again because of one of these. */
const flags = (causes: string): string => `
  left join lateral (select count(*)::int as flags, count(*) filter (where r.resolved_at is null)::int as "openFlags"
    from recheck r where r.year = c.year and r.cause_id in (${causes})) f on true`;

const onePage = `
    and ($5::int is null or (o.organisation_id >= $5
      and (o.organisation_id, c.subject_name, c.id) > ($5, $6::text collate "vi-VN-x-icu", $7::bigint)))
  order by o.organisation_id, c.subject_name, c.id limit $8`;

const pageSql = `
  select id, kind, name, title, "organisationId", "organisationName", "oldTier", reason, "on", "isCancelled", "newTier", "newState",
    flags, "openFlags"
  from (
    (select ${columns}, c.decided_tier as "oldTier", c.cancel_reason as reason, c.cancelled_on::text as "on", true as "isCancelled",
       n.tier as "newTier", n.state as "newState", f.flags, f."openFlags", c.subject_name as place, c.id as number
     ${from}
     left join lateral (select n.id, n.tier, n.state from classification n
       where n.year = c.year and n.replaces_id = c.id order by n.id desc limit 1) n on true
     ${flags("c.id, n.id")}
     where ${here} and ${isCancelled} ${onePage})
    union all
    (select ${columns}, a.from_tier, a.reason, a.decided_on::text, false, a.to_tier, c.state, f.flags, f."openFlags", c.subject_name, c.id
     ${from} ${adjusted}
     ${flags("c.id")}
     where ${here} and not ${isCancelled} ${onePage})) cancelled
  order by "organisationId", place, number limit $8`;

const countSql = `
  select (select count(*)::int ${from} where ${here} and ${isCancelled})
       + (select count(*)::int ${from} ${adjusted} where ${here} and not ${isCancelled}) as n`;
