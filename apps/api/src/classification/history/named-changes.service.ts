import {
  adjustmentTriggerLabels,
  cancellationGroundLabels,
  classificationStateLabels,
  type FactField,
  factFieldsOf,
  notRatedReasonLabels,
  type QualityTier,
  type RuleSet,
  type SubjectKind,
  type Text,
  tierLabels,
  tierNamesOf,
} from "@xep-loai/domain";
import type { RuleSetName } from "../../document/rule-set-names.service.ts";
import { momentIn } from "../../shared/vietnam-time.ts";
import type { FieldChange } from "./history.type.ts";
import { namedFacts } from "./named-facts.service.ts";

/** What differed, by column, as the audit keeps it. */
export type Differences = Readonly<Record<string, unknown>>;

type Said = (value: unknown) => Text | null;

/** What the tiers are called for the subject in its year. */
type TierNames = Readonly<Record<QualityTier, Text>>;

/** What a column is called, and how its values are said. */
export interface Named {
  readonly label: Text;
  readonly said: Said;
}

/** What the tiers, the facts and the rules of a result are called. */
export interface ResultWords {
  readonly tiers: TierNames;
  readonly facts: readonly FactField[];
  readonly rules: RuleSetName;
}

/** As the rules of its year call them. */
export const resultWords = (ruleSet: RuleSet, subject: SubjectKind, rules: RuleSetName): ResultWords => ({
  tiers: tierNamesOf(ruleSet, subject),
  facts: factFieldsOf(ruleSet, subject),
  rules,
});

/** Of a result that is no longer there. */
export const resultWordsUnknown = (rules: RuleSetName): ResultWords => ({ tiers: tierLabels, facts: [], rules });

/** The keys of rule sets among some differences. */
export const ruleSetKeysIn = (differences: readonly Differences[]): string[] =>
  differences.flatMap(({ rule_set_id: key }) => (typeof key === "string" ? [key] : []));

/** What changed between two states of a result, in words; what only follows from it is left out. */
export const namedChanges = (before: Differences, after: Differences, words: ResultWords): FieldChange[] => [
  ...changesNamed(before, after, namesWith(words)),
  ...namedFacts(before.facts, after.facts, words.facts),
];

/** What changed of columns that have a name, in the order of the names. */
export function changesNamed(
  before: Differences,
  after: Differences,
  names: Readonly<Record<string, Named>>,
): FieldChange[] {
  return Object.entries(names).flatMap(([field, { label, said }]) => {
    if (!(field in before) && !(field in after)) return [];
    return [{ field, label, before: saidOrNone(before[field], said), after: saidOrNone(after[field], said) }];
  });
}

const saidOrNone = (value: unknown, said: Said): Text | null =>
  value === null || value === undefined ? null : said(value);

const asIs: Said = (value) => ({ vi: String(value), en: String(value) });
const aDay: Said = (value) => {
  const [year, month, day] = String(value).split("-");
  return { vi: `${day}/${month}/${year}`, en: String(value) };
};
const aMoment: Said = (value) => {
  const moment = new Date(String(value));
  return { vi: momentIn("vi", moment), en: momentIn("en", moment) };
};
const yesOrNo: Said = (value) => (value === true ? { vi: "Có", en: "Yes" } : { vi: "Không", en: "No" });

const oneOf =
  (labels: Readonly<Record<string, Text>>): Said =>
  (value) =>
    labels[String(value)] ?? asIs(value);

/** How values are said. */
export const saidAs = { asIs, aDay, aMoment, yesOrNo, oneOf } as const;

/** «10 Hoàn thành xuất sắc nhiệm vụ, 2 …»: who voted for what. */
const ballotWith =
  (tiers: TierNames): Said =>
  (value) => {
    const votes = Object.entries((value as { votes?: Readonly<Record<string, number>> }).votes ?? {});
    if (votes.length === 0) return null;
    const inLanguage = (language: keyof Text) =>
      votes.map(([tier, count]) => `${count} ${oneOf(tiers)(tier)?.[language]}`).join(", ");
    return { vi: inLanguage("vi"), en: inLanguage("en") };
  };

/** In the order of the steps. */
function namesWith({ tiers, rules }: Pick<ResultWords, "tiers" | "rules">): Readonly<Record<string, Named>> {
  const tier = (label: Text): Named => ({ label, said: oneOf(tiers) });
  return {
    state: { label: { vi: "Trạng thái", en: "State" }, said: oneOf(classificationStateLabels) },
    rated_on: { label: { vi: "Ngày họp xếp loại", en: "Day of the rating meeting" }, said: aDay },
    self_tier: tier({ vi: "Tự xếp loại", en: "Self-rating" }),
    not_rated_reason: { label: { vi: "Không xếp loại", en: "Not rated" }, said: oneOf(notRatedReasonLabels) },
    ballot: { label: { vi: "Phiếu biểu quyết", en: "Ballot" }, said: ballotWith(tiers) },
    voted_tier: tier({ vi: "Biểu quyết", en: "Vote" }),
    proposed_tier: tier({ vi: "Đề nghị", en: "Proposal" }),
    appraised_tier: tier({ vi: "Thẩm định", en: "Appraisal" }),
    return_reason: { label: { vi: "Trả lại để bổ sung", en: "Returned to be completed" }, said: asIs },
    decided_tier: tier({ vi: "Quyết định", en: "Decision" }),
    decision_number: { label: { vi: "Số quyết định", en: "Decision number" }, said: asIs },
    decision_date: { label: { vi: "Ngày quyết định", en: "Day of the decision" }, said: aDay },
    decision_reason: { label: { vi: "Lý do quyết định", en: "Reason of the decision" }, said: asIs },
    notified_on: { label: { vi: "Ngày thông báo", en: "Day of the notice" }, said: aDay },
    to_tier: tier({ vi: "Điều chỉnh", en: "Adjustment" }),
    trigger: {
      label: { vi: "Căn cứ điều chỉnh", en: "Ground of the adjustment" },
      said: oneOf(adjustmentTriggerLabels),
    },
    reason: { label: { vi: "Lý do điều chỉnh", en: "Reason of the adjustment" }, said: asIs },
    rule_set_id: {
      label: { vi: "Bộ quy định áp dụng", en: "Rules applied" },
      said: (key) => rules(String(key)),
    },
    cancelled_on: { label: { vi: "Ngày hủy bỏ", en: "Day of the cancellation" }, said: aDay },
    cancel_ground: {
      label: { vi: "Căn cứ hủy bỏ", en: "Ground of the cancellation" },
      said: oneOf(cancellationGroundLabels),
    },
    cancel_reason: { label: { vi: "Lý do hủy bỏ", en: "Reason of the cancellation" }, said: asIs },
  };
}

/** Columns that are told when they change. */
export const toldColumns: readonly string[] = [
  ...Object.keys(namesWith(resultWordsUnknown((key) => ({ vi: key, en: key })))),
  "facts",
];
