import type { ClassificationState, NotRatedReason, QualityTier, SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../../shared/tx.ts";
import type { GivenRow } from "../workbook/given-row.ts";

/** A row of a workbook as it was staged. */
export interface StagedRow extends GivenRow {
  /** Another row has the same key. */
  readonly isTwice: boolean;
}

/** As many as are compared at a time. */
const atOnce = 1_000;

/** The next rows that were not compared yet, in the order of the sheets. */
export const uncomparedRows = (owner: Tx, intakeId: string): Promise<StagedRow[]> =>
  rows<StagedRow>(owner, stagedSql, [intakeId, atOnce]);

/** A result before a workbook is written to it. */
export interface ResultAsIs {
  readonly id: string;
  readonly subject: SubjectKind;
  readonly organisationId: number;
  readonly name: string;
  readonly version: number;
  readonly state: ClassificationState;
  readonly ruleSetId: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly selfTier: QualityTier | null;
  readonly notRatedReason: NotRatedReason | null;
  readonly ratedOn: string | null;
  readonly proposedTier: QualityTier | null;
  readonly mayAct: boolean;
}

/** The results of those keys at or below a unit, as the actor sees them, by key. */
export async function resultsOf(
  tx: Tx,
  place: { readonly year: number; readonly organisationId: number },
  keys: readonly string[],
): Promise<ReadonlyMap<string, ResultAsIs>> {
  const ids = keys.filter((key) => /^[1-9]\d{0,17}$/.test(key));
  const found = await rows<ResultAsIs>(tx, resultsSql, [place.year, ids, place.organisationId]);
  return new Map(found.map((result) => [result.id, result]));
}

const stagedSql = `
  select subject, row_number as "rowNumber", key, given as cells, unread as problems, is_twice as "isTwice"
  from intake_row where intake_id = $1 and standing is null order by subject, row_number limit $2`;

const resultsSql = `
  select c.id::text as id, c.subject_kind as subject, c.organisation_id as "organisationId", c.subject_name as name, c.version, c.state,
    c.rule_set_id as "ruleSetId", c.facts, c.self_tier as "selfTier", c.not_rated_reason as "notRatedReason",
    c.rated_on::text as "ratedOn", c.proposed_tier as "proposedTier", may_act_on(c.year, c.organisation_id) as "mayAct"
  from classification c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.id = any ($2::bigint[]) and c.state <> 'CANCELLED' and o.ancestors @> array[$3::int]`;
