import type { QualityTier, SubjectKind } from "@xep-loai/domain";
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
}

type Key = readonly [path: number[], name: string, id: string];

/** Those of a kind at an organisation and at its direct subordinates, one more than the page holds. */
export const steppedSubjects = (
  tx: Tx,
  { year, organisationId, kind }: AskedSteps,
  key: Key | null,
  first: number,
): Promise<SteppedSubject[]> =>
  rows(tx, pageSql, [year, organisationId, kind, ...(key ?? [null, null, null]), pageSize(first) + 1]);

export const steppedCount = async (tx: Tx, { year, organisationId, kind }: AskedSteps): Promise<number> =>
  (await firstRow<{ n: number }>(tx, `select count(*)::int as n ${from}`, [year, organisationId, kind]))?.n ?? 0;

const from = `
  from organisation_year o
  join classification c on c.year = o.year and c.organisation_id = o.organisation_id and c.subject_kind = $3::text and c.state <> 'CANCELLED'
  where o.year = $1 and (o.organisation_id = $2 or o.parent_id = $2)`;

const path = "array[o.depth, o.official_order, o.organisation_id]";

const pageSql = `
  select c.id::text as id, c.subject_kind as kind, c.subject_name as name, o.organisation_id as "organisationId",
    o.name as "organisationName", o.organisation_id = $2 as "isHere", ${path} as path, c.self_tier as self, c.voted_tier as voted,
    c.proposed_tier as proposed, c.appraised_tier as appraised, c.decided_tier as decided
  ${from} and ($4::int[] is null or (${path}, c.subject_name, c.id) > ($4, $5::text collate "vi-VN-x-icu", $6::bigint))
  order by ${path}, c.subject_name, c.id limit $7`;
