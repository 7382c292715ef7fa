import {
  isDecidedAbove,
  type QuotaParameters,
  quotaParameters,
  quotaWarningWords,
  type RuleSet,
  ruleSets,
  SubjectKind,
} from "@xep-loai/domain";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import { rows, type Tx } from "../shared/tx.ts";

/** Copies the quotas of all rule sets, with the words of their warnings, so that SQL and the domain count and say the same. */
export async function copyQuotaParameters(owner: Tx): Promise<void> {
  const inUse = (await rows<{ key: string }>(owner, keysInUse)).map(({ key }) => key);
  const ruleSetOf = await ruleSetsOf(owner, inUse);
  const all = new Map([...ruleSets, ...inUse.map(ruleSetOf)].map((ruleSet) => [ruleSet.id, ruleSet]));
  await rows(owner, `${insert} ${keepUpToDate}`, [JSON.stringify([...all.values()].flatMap(parametersOf))]);
}

/** Adds the quotas of rule sets that are about to be used; those that are there stay as they are. */
export async function writeQuotaParameters(tx: Tx, added: readonly RuleSet[]): Promise<void> {
  await rows(tx, `${insert} on conflict do nothing`, [JSON.stringify(added.flatMap(parametersOf))]);
}

const parametersOf = (ruleSet: RuleSet) => Object.values(SubjectKind).flatMap((kind) => rowOf(ruleSet, kind) ?? []);

function rowOf(ruleSet: RuleSet, kind: SubjectKind) {
  const parameters = quotaParameters(ruleSet, kind);
  if (parameters === null) return null;
  const { share, base, small, rule, scope, topName } = parameters;
  const { exceeded, onlyIfSmallBase, onlyIfInclusive } = quotaWarningWords(parameters);
  return {
    rule_set_id: ruleSet.id,
    subject_kind: kind,
    ...share,
    small_by: small && smallBy(small),
    small_below: small?.below ?? 0,
    small_max: small?.max ?? 0,
    base,
    by_cell: scope === "CELL",
    peer_groups: scope === "PEER_GROUP",
    decided_above: isDecidedAbove(ruleSet, kind),
    rule_id: rule.id,
    small_rule_id: small?.rule.id ?? null,
    ...specialOf(ruleSet, kind, rule.id),
    top_name: topName.vi,
    exceeded_vi: exceeded.vi,
    exceeded_en: exceeded.en,
    inclusive_vi: onlyIfInclusive.vi,
    inclusive_en: onlyIfInclusive.en,
    tolerated_vi: onlyIfSmallBase.vi,
    tolerated_en: onlyIfSmallBase.en,
  };
}

/** What is tolerated above the share is no limit of its own (`QD366.QUOTA.SMALL_BASE`). */
const smallBy = ({ by, isTolerated }: NonNullable<QuotaParameters["small"]>) =>
  isTolerated === true ? (`TOLERATED_${by}` as const) : by;

/** The wider share, by special merit or by a decision; nulls where the document knows none. */
function specialOf(ruleSet: RuleSet, kind: SubjectKind, usualRule: string) {
  const special = widestOf(ruleSet, kind);
  if (special === null || special.rule.id === usualRule) {
    return { special_by: null, special_numerator: null, special_rule_id: null };
  }
  return {
    special_by: ruleSet.regime === "POINTS_2025" ? "DECISION" : "MERIT",
    special_numerator: special.share.numerator,
    special_rule_id: special.rule.id,
  };
}

const widestOf = (ruleSet: RuleSet, kind: SubjectKind): QuotaParameters | null =>
  ruleSet.regime === "POINTS_2025"
    ? quotaParameters(ruleSet, kind, false, ruleSet.parameters.quota.outstandingPct)
    : quotaParameters(ruleSet, kind, true);

const numbers = [
  "numerator",
  "denominator",
  "small_by",
  "small_below",
  "small_max",
  "base",
  "by_cell",
  "peer_groups",
  "decided_above",
  "special_by",
  "special_numerator",
];
const words = ["rule_id", "small_rule_id", "special_rule_id", "top_name"];
const messages = ["exceeded_vi", "exceeded_en", "inclusive_vi", "inclusive_en", "tolerated_vi", "tolerated_en"];
const columns = [...numbers, ...words, ...messages];
const of = (alias: string) => columns.map((column) => `${alias}.${column}`).join(", ");

const keysInUse = "select rule_set_id as key from quota_parameter union select rule_set_id from cycle_rule_set";

const insert = `
  insert into quota_parameter as held (rule_set_id, subject_kind, ${columns.join(", ")})
  select rule_set_id, subject_kind, ${columns.join(", ")} from jsonb_populate_recordset(null::quota_parameter, $1::jsonb)`;

const keepUpToDate = `
  on conflict (rule_set_id, subject_kind) do update set (${columns.join(", ")}) = row(${of("excluded")})
  where (${of("held")}) is distinct from (${of("excluded")})`;
