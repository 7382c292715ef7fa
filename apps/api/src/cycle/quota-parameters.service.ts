import { quotaParameters, quotaUse, type RuleSet, ruleSets, SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** Copies the quotas of all rule sets into the database, so that SQL and the domain count with one number. */
export async function copyQuotaParameters(owner: Tx): Promise<void> {
  await rows(owner, upsertSql, [JSON.stringify(ruleSets.flatMap(parametersOf))]);
}

function parametersOf(ruleSet: RuleSet) {
  return Object.values(SubjectKind).flatMap((subjectKind) => {
    const parameters = quotaParameters(ruleSet, subjectKind);
    if (parameters === null) return [];
    const [rule] = quotaUse(parameters, { excellent: 0, good: 0 }).rules;
    return [{ ...parameters, ruleSetId: ruleSet.id, subjectKind, ruleId: rule?.id }];
  });
}

const upsertSql = `
  insert into quota_parameter as held (rule_set_id, subject_kind, pct, small_below, small_max, base, rule_id)
  select "ruleSetId", "subjectKind", percent, "smallBelow", "smallMax", base, "ruleId"
    from jsonb_to_recordset($1::jsonb) as said ("ruleSetId" text, "subjectKind" text, percent int,
                                                "smallBelow" int, "smallMax" int, base text, "ruleId" text)
  on conflict (rule_set_id, subject_kind) do update
    set pct = excluded.pct, small_below = excluded.small_below, small_max = excluded.small_max,
        base = excluded.base, rule_id = excluded.rule_id
  where (held.pct, held.small_below, held.small_max, held.base, held.rule_id)
        is distinct from (excluded.pct, excluded.small_below, excluded.small_max, excluded.base, excluded.rule_id)`;
