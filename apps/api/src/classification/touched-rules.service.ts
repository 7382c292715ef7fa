import { isReported, type SubjectKind, type Verdict } from "@xep-loai/domain";
import { plannedOnce } from "../shared/planned-once.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { SubjectRow } from "./subject-row.ts";

/** The rules that said something of a classification, as stored in `touched_rules`. */
export interface TouchedRules {
  readonly classificationId: string;
  readonly organisationId: number;
  readonly subjectKind: SubjectKind;
  /** In the order of their ids. */
  readonly ruleIds: readonly string[];
}

/** What was not met, not known, to be looked at or still to be attested, and what left it without a tier; nothing otherwise. */
export function touchedRulesOf({ id, organisationId, subjectKind }: SubjectRow, { findings }: Verdict): TouchedRules[] {
  const ruleIds = [...new Set(findings.filter(isReported).map(({ ruleId }) => ruleId))].sort();
  return ruleIds.length === 0 ? [] : [{ classificationId: id, organisationId, subjectKind, ruleIds }];
}

/** What is stored of some classifications of a year. */
export const storedTouchedRules = (tx: Tx, year: number, ids: readonly string[]): Promise<TouchedRules[]> =>
  rows(tx, select, [year, ids]);

/** What keeps the stored ones from being the right ones. */
export interface TouchedDifference {
  /** Right ones that are missing or stored otherwise. */
  readonly wrong: readonly TouchedRules[];
  /** Stored ones of classifications no rule says anything of. */
  readonly stale: readonly TouchedRules[];
}

/** Compares by classification. */
export function touchedDifference(stored: readonly TouchedRules[], right: readonly TouchedRules[]): TouchedDifference {
  const storedById = new Map(stored.map((touched) => [touched.classificationId, touched]));
  const rightIds = new Set(right.map(({ classificationId }) => classificationId));
  return {
    wrong: right.filter((touched) => !isSame(touched, storedById.get(touched.classificationId))),
    stale: stored.filter(({ classificationId }) => !rightIds.has(classificationId)),
  };
}

const isSame = (touched: TouchedRules, stored: TouchedRules | undefined): boolean =>
  stored?.organisationId === touched.organisationId && stored.ruleIds.join() === touched.ruleIds.join();

/** Makes the stored ones the right ones, touching only the rows that differ. */
export async function writeTouchedRules(tx: Tx, year: number, { wrong, stale }: TouchedDifference): Promise<void> {
  if (stale.length > 0) await rows(tx, remove, [year, stale.map(({ classificationId }) => classificationId)]);
  if (wrong.length > 0) await plannedOnce(tx, () => rows(tx, write, [year, JSON.stringify(wrong)]));
}

const select = `
  select classification_id::text as "classificationId", organisation_id as "organisationId", subject_kind as "subjectKind",
    rule_ids as "ruleIds"
  from touched_rules where year = $1 and classification_id = any ($2::bigint[])`;

const remove = "delete from touched_rules where year = $1 and classification_id = any ($2::bigint[])";

const write = `
  insert into touched_rules (year, classification_id, organisation_id, subject_kind, rule_ids)
  select $1::int, "classificationId", "organisationId", "subjectKind", array(select jsonb_array_elements_text("ruleIds"))
  from jsonb_to_recordset($2::jsonb) given ("classificationId" bigint, "organisationId" int, "subjectKind" text, "ruleIds" jsonb)
  order by "classificationId"
  on conflict (year, classification_id) do update
  set organisation_id = excluded.organisation_id, rule_ids = excluded.rule_ids`;
