import { type QuotaParameters, quotaParameters, type RuleSet, ruleSets, SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** Copies the quotas of all rule sets into the database, so that SQL and the domain count with one number. */
export async function copyQuotaParameters(owner: Tx): Promise<void> {
  await rows(owner, upsertSql, [JSON.stringify(ruleSets.flatMap(parametersOf))]);
}

function parametersOf(ruleSet: RuleSet) {
  return Object.values(SubjectKind).flatMap((subjectKind) => {
    const parameters = quotaParameters(ruleSet, subjectKind);
    return parameters === null || !isCountedInSql(parameters) ? [] : [rowOf(ruleSet, parameters)];
  });
}

/** The database counts a share of those at GOOD, or one where they are few; the quotas of 2016 are of another shape. */
const isCountedInSql = ({ base, small }: QuotaParameters): boolean => base !== "ALL_RATED" && small?.by === "BASE";

const rowOf = ({ id }: RuleSet, { subject, share, base, small, rule }: QuotaParameters) => ({
  ruleSetId: id,
  subjectKind: subject,
  percent: (100 * share.numerator) / share.denominator,
  smallBelow: small?.below,
  smallMax: small?.max,
  base,
  ruleId: rule.id,
});

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
