import type { RuleSet } from "@xep-loai/domain";
import type { SubjectRow } from "./subject-row.ts";

/** Whether the quarters of the year are asked of a subject: leaders and civil servants under QĐ 366 (`QD366.USE.QUARTER_TO_YEAR`). */
export const asksQuarters = (
  { subjectKind, isCivilServant }: SubjectRow,
  { regime }: Pick<RuleSet, "regime">,
): boolean =>
  regime === "POINTS_2025" && (subjectKind === "LEADER" || (subjectKind === "MEMBER" && isCivilServant === true));

/** SQL: the quarters recorded of a classification `c`, in their order. */
export const quarterTiers = `
  select coalesce(json_agg(json_build_object('no', (q ->> 'no')::int, 'tier', q ->> 'tier', 'byName', q ->> 'byName',
    'recordedAt', q ->> 'recordedAt') order by (q ->> 'no')::int), '[]')
  from jsonb_array_elements(coalesce(c.facts -> 'periodicAssessments', '[]')) q where q ->> 'period' = 'QUARTER'`;
