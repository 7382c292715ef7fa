import { rows, type Tx } from "../shared/tx.ts";
import type { RuleWarning } from "./rule-warning.service.ts";

/** A warning as it stands in the database. */
export interface StoredWarning extends RuleWarning {
  readonly id: string;
}

/** The stored warnings about some classifications of a year. */
export const storedWarnings = (tx: Tx, year: number, classificationIds: readonly string[]): Promise<StoredWarning[]> =>
  rows(tx, select, [year, classificationIds]);

/** What keeps the stored warnings from being the right ones. */
export interface WarningDifference {
  readonly missing: readonly RuleWarning[];
  /** Right values under the id of the stored row. */
  readonly changed: readonly StoredWarning[];
  readonly stale: readonly StoredWarning[];
}

/** Compares by classification and rule. */
export function differenceOf(stored: readonly StoredWarning[], right: readonly RuleWarning[]): WarningDifference {
  const storedByKey = new Map(stored.map((warning) => [keyOf(warning), warning]));
  const rightKeys = new Set(right.map(keyOf));
  const kept = right.flatMap((warning) => withId(warning, storedByKey.get(keyOf(warning))));
  return {
    missing: right.filter((warning) => !storedByKey.has(keyOf(warning))),
    changed: kept.filter((warning) => !isSame(warning, storedByKey.get(keyOf(warning)))),
    stale: stored.filter((warning) => !rightKeys.has(keyOf(warning))),
  };
}

/** Makes the stored warnings the right ones, touching only the rows that differ. */
export async function writeDifference(tx: Tx, year: number, difference: WarningDifference): Promise<void> {
  const { missing, changed, stale } = difference;
  if (stale.length > 0) await rows(tx, remove, [year, stale.map((warning) => warning.id)]);
  if (changed.length > 0) await rows(tx, update, [year, JSON.stringify(changed)]);
  if (missing.length > 0) await rows(tx, insert, [year, JSON.stringify(missing)]);
}

const keyOf = ({ classificationId, ruleId }: RuleWarning): string => `${classificationId} ${ruleId}`;

const withId = (warning: RuleWarning, stored: StoredWarning | undefined): StoredWarning[] =>
  stored === undefined ? [] : [{ ...warning, id: stored.id }];

const isSame = (warning: StoredWarning, stored: StoredWarning | undefined): boolean =>
  stored !== undefined && compared.every((column) => warning[column] === stored[column]);

const compared = [
  "organisationId",
  "subjectKind",
  "severity",
  "outcome",
  "rank",
  "magnitude",
  "messageVi",
  "messageEn",
  "arithmetic",
] as const satisfies readonly (keyof RuleWarning)[];

const select = `
  select id::text as id, classification_id::text as "classificationId", organisation_id as "organisationId",
    subject_kind as "subjectKind", rule_id as "ruleId", severity, outcome, rank, magnitude,
    message_vi as "messageVi", message_en as "messageEn", arithmetic
  from warning
  where year = $1 and kind = 'RULE' and classification_id = any($2::bigint[])`;

const remove = "delete from warning where year = $1 and id = any($2::bigint[])";

const given = `jsonb_to_recordset($2::jsonb) as given(id bigint, "classificationId" bigint, "organisationId" int,
  "subjectKind" text, "ruleId" text, severity text, outcome text, rank smallint, magnitude int, "messageVi" text,
  "messageEn" text, arithmetic text)`;

const update = `
  update warning
  set organisation_id = given."organisationId", subject_kind = given."subjectKind", severity = given.severity,
    outcome = given.outcome, rank = given.rank, magnitude = given.magnitude, message_vi = given."messageVi",
    message_en = given."messageEn", arithmetic = given.arithmetic
  from ${given}
  where warning.year = $1 and warning.id = given.id`;

const insert = `
  insert into warning (year, kind, organisation_id, subject_kind, classification_id, rule_id, severity, outcome, rank,
    magnitude, message_vi, message_en, arithmetic)
  select $1::int, 'RULE', "organisationId", "subjectKind", "classificationId", "ruleId", severity, outcome, rank,
    magnitude, "messageVi", "messageEn", arithmetic
  from ${given}
  order by "classificationId", "ruleId"`;
