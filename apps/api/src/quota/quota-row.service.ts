import {
  collectiveGroupLabel,
  decimalText,
  levelLabels,
  organisationKindLabels,
  percentage,
  type QuotaBase,
  type QuotaCounts,
  type QuotaParameters,
  type QuotaStatus,
  quotaParameters,
  quotaUse,
  type RuleSet,
  type SubjectKind,
  subjectKindLabels,
  type Text,
  withSectorOf,
} from "@xep-loai/domain";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import { type Ref, refColumn } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { raisingDecision } from "./outstanding/raising-decision.ts";
import type { RaisingDecision } from "./outstanding/raising-decision.type.ts";
import type { QuotaUse } from "./quota-use.type.ts";

/** One scope of a quota as the database keeps it; `margin` is how many too many, below 0 places left. */
export interface QuotaRow {
  readonly id: string;
  readonly organisation: Ref;
  readonly subjectKind: SubjectKind;
  readonly scopeGroup: string;
  readonly titles: Text | null;
  readonly ruleSetId: string;
  readonly excellent: number;
  readonly good: number;
  readonly completed: number;
  readonly notCompleted: number;
  readonly pending: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly base: QuotaBase;
  readonly smallBelow: number;
  readonly smallMax: number;
  readonly headCount: number | null;
  readonly special: boolean;
  readonly raisedBy: RaisingDecision | null;
  readonly maxGoodOnly: number;
  readonly maxGoodAndAbove: number;
  readonly over: number;
  readonly status: QuotaStatus;
  readonly severityOrder: number;
  readonly margin: number;
}

/** Exceeded first, then what only the inclusive reading allows, then what is tolerated. */
export const severityOrder =
  "array_position(array['EXCEEDED', 'OK_ONLY_IF_INCLUSIVE', 'OK_ONLY_IF_SMALL_BASE', 'OK'], q.status)";
export const margin = "(q.excellent - q.max_good_only)";

/** SQL: the title group of a scope of leaders, by its subject kind and its scope group; null: it is of others. */
export const titlesOf = (scope: string) => `
  select json_build_object('vi', t.name_vi, 'en', t.name_en) from title_group t
   where ${scope}.subject_kind = 'LEADER' and t.id::text = split_part(${scope}.scope_group, '/', 1)`;

/** The columns of a `QuotaRow`; to be followed by conditions on `q` (the scope) and `o` (its organisation). */
export const selectQuotaRows = `
  select q.id::text as id, q.subject_kind as "subjectKind", q.scope_group as "scopeGroup", q.rule_set_id as "ruleSetId",
    q.excellent, q.good, q.completed, q.not_completed as "notCompleted", q.pending,
    q.numerator, q.denominator, q.base, q.small_below as "smallBelow", q.small_max as "smallMax", q.head_count as "headCount", q.special,
    q.max_good_only as "maxGoodOnly", q.max_good_and_above as "maxGoodAndAbove", q.over, q.status,
    ${severityOrder} as "severityOrder", ${margin} as margin,
    ${refColumn} as organisation, case when q.special then (${raisingDecision("q.year", "q.organisation_id")}) end as "raisedBy",
    (${titlesOf("q")}) as titles
  from quota_use q
  join organisation_year o on o.year = q.year and o.organisation_id = q.organisation_id`;

/** Some scopes by their ids, in one statement. */
export async function quotaUsesById(tx: Tx, year: number, ids: readonly string[]): Promise<Map<string, QuotaUse>> {
  const found = await rows<QuotaRow>(tx, `${selectQuotaRows} where q.year = $1 and q.id = any($2::bigint[])`, [
    year,
    ids,
  ]);
  const toQuotaUse = await quotaUseMaker(tx, found);
  return new Map(found.map((row) => [row.id, toQuotaUse(row)]));
}

/** Makes scopes of the rows read; one statement more where documents of boards are among their rules. */
export async function quotaUseMaker(tx: Tx, found: readonly QuotaRow[]): Promise<(row: QuotaRow) => QuotaUse> {
  const ruleSetOf = await ruleSetsOf(
    tx,
    found.map(({ ruleSetId }) => ruleSetId),
  );
  return (row) => toQuotaUse(row, ruleSetOf(row.ruleSetId));
}

/** The figures are the stored ones; the domain adds what they mean. */
function toQuotaUse(row: QuotaRow, ruleSet: RuleSet): QuotaUse {
  const use = quotaUse(parametersOf(row, ruleSet), countsOf(row));
  const used = percentage(use.used.part, use.used.whole);
  return {
    ...row,
    scopeLabel: scopeLabel(row),
    pool: use.pool,
    rated: use.pool + row.completed + row.notCompleted,
    pct: use.percent,
    smallBase: use.isSmallBase,
    lessThanSmall: use.isLessThanSmall,
    provisional: use.isProvisional,
    light: use.light,
    usedPercent: used === null ? null : decimalText(used),
    arithmetic: use.arithmetic,
    ruleId: use.ruleId,
    citation: use.citation,
    clause: use.clause,
  };
}

/**
 * Where the quota stands, from its rule set; the numbers are those the scope was counted with.
 * @throws where a row names a quota nobody knows.
 */
function parametersOf(row: QuotaRow, ruleSet: RuleSet): QuotaParameters {
  const { subjectKind, numerator, denominator, base, smallBelow, smallMax, special } = row;
  const decided = ruleSet.regime === "POINTS_2025" && special ? numerator : null;
  const parameters = quotaParameters(ruleSet, subjectKind, special, decided);
  if (!parameters) throw new Error(`no quota of ${subjectKind} in rule set ${ruleSet.id}`);
  const small = parameters.small && { ...parameters.small, below: smallBelow, max: smallMax };
  return { ...parameters, share: { numerator, denominator }, base, small };
}

/** Where a quota does not ask for the head-count the database has none. */
const countsOf = ({ headCount, ...counts }: QuotaRow): QuotaCounts =>
  headCount === null ? counts : { ...counts, headCount };

/** Who is counted together (rules.md 3.9.6; rules-2025.md 3.13.3). */
export function scopeLabel({
  subjectKind,
  scopeGroup,
  titles,
}: Pick<QuotaRow, "subjectKind" | "scopeGroup" | "titles">): Text {
  switch (subjectKind) {
    case "ORG":
      return labelIn({ ...levelLabels, ...organisationKindLabels }, scopeGroup);
    case "MEMBER":
      return labelIn(memberForms, scopeGroup || "MEMBER");
    case "COLLECTIVE":
      return collectiveGroupLabel(scopeGroup);
    case "LEADER":
      return titles === null ? { vi: scopeGroup, en: scopeGroup } : withSectorOf(scopeGroup, titles);
    default:
      return subjectKind satisfies never;
  }
}

/** «không giữ chức vụ lãnh đạo, quản lý», «không làm việc trong hệ thống chính trị» (HD 43, 1.2). */
const memberForms: Readonly<Record<string, Text>> = {
  MEMBER: subjectKindLabels.MEMBER,
  "2B": { vi: "Đảng viên trong hệ thống chính trị (Mẫu 2B)", en: "Members in the political system (form 2B)" },
  "2C": { vi: "Đảng viên không làm việc trong hệ thống chính trị (Mẫu 2C)", en: "Other members (form 2C)" },
};

const labelIn = (labels: Readonly<Record<string, Text>>, code: string): Text => labels[code] ?? { vi: code, en: code };
