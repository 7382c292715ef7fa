import type { Level, QualityTier, SubjectKind } from "@xep-loai/domain";
import { pageSize } from "../shared/page.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";

/** A subject with the tier it had at each step; null: not come so far. */
export interface SteppedSubject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly organisationId: number;
  readonly organisationName: string;
  /** Counted at the organisation asked about, not below it. */
  readonly isHere: boolean;
  /** Place of its organisation in the order of the list. */
  readonly path: number[];
  readonly self: QualityTier | null;
  readonly voted: QualityTier | null;
  readonly proposed: QualityTier | null;
  readonly appraised: QualityTier | null;
  readonly decided: QualityTier | null;
}

interface AskedSteps {
  readonly year: number;
  readonly organisationId: number;
  readonly kind: SubjectKind;
  /** Of the organisations they are rated at, however far below; null: there and at the direct subordinates. */
  readonly level: Level | null;
}

type Key = readonly [path: number[], name: string, id: string];

/** One more than the page holds: as the tree stands, or of a level organisation by organisation. */
export const steppedSubjects = (
  tx: Tx,
  { year, organisationId, kind, level }: AskedSteps,
  key: Key | null,
  first: number,
): Promise<SteppedSubject[]> => {
  const after = key ?? [null, null, null];
  const asked = [year, organisationId, kind];
  return level === null
    ? rows(tx, directSql, [...asked, ...after, pageSize(first) + 1])
    : rows(tx, ofLevelSql, [...asked, after[0]?.[0] ?? null, ...after.slice(1), pageSize(first) + 1, level]);
};

export async function steppedCount(tx: Tx, { year, organisationId, kind, level }: AskedSteps): Promise<number> {
  const asked = [year, organisationId, kind];
  const counted =
    level === null
      ? firstRow<{ n: number }>(tx, directCountSql, asked)
      : firstRow<{ n: number }>(tx, ofLevelCountSql, [...asked, level]);
  return (await counted)?.n ?? 0;
}

const from = `
  from organisation_year o
  join classification c on c.year = o.year and c.organisation_id = o.organisation_id and c.subject_kind = $3::text and c.state <> 'CANCELLED'
  where o.year = $1`;

const direct = `${from} and (o.organisation_id = $2 or o.parent_id = $2)`;
const ofLevel = (level: string): string => `${from} and o.ancestors @> array[$2::int] and o.level = ${level}::text`;

const directCountSql = `select count(*)::int as n ${direct}`;
const ofLevelCountSql = `select count(*)::int as n ${ofLevel("$4")}`;

const columns = (path: string): string => `
  c.id::text as id, c.subject_kind as kind, c.subject_name as name, o.organisation_id as "organisationId",
    o.name as "organisationName", o.organisation_id = $2 as "isHere", ${path} as path, c.self_tier as self, c.voted_tier as voted,
    c.proposed_tier as proposed, c.appraised_tier as appraised, c.decided_tier as decided`;

const path = "array[o.depth, o.official_order, o.organisation_id]";

const directSql = `
  select ${columns(path)}
  ${direct} and ($4::int[] is null or (${path}, c.subject_name, c.id) > ($4, $5::text collate "vi-VN-x-icu", $6::bigint))
  order by ${path}, c.subject_name, c.id limit $7`;

const ofLevelSql = `
  select ${columns("array[o.organisation_id]")}
  ${ofLevel("$8")} and ($4::int is null or (o.organisation_id >= $4
      and (o.organisation_id, c.subject_name, c.id) > ($4, $5::text collate "vi-VN-x-icu", $6::bigint)))
  order by o.organisation_id, c.subject_name, c.id limit $7`;
