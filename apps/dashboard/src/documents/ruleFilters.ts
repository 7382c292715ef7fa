import {
  citationText,
  Effect,
  effectLabels,
  meansLabels,
  Severity,
  Step,
  type SubjectKind as Subject,
  SubjectKind,
  stepLabels,
} from "@xep-loai/domain";
import { mentions } from "../i18n/mentions.ts";
import type { Rule } from "../providers/queries/rules.ts";
import { flag, oneOf } from "../view/parameters.ts";
import type { Others } from "../view/useView.ts";
import { ruleParameters } from "./ruleParameters.ts";

/** What narrows the list of rules; it stands in the URL. null: no restriction. */
export interface RuleFilters {
  readonly documentId: string | null;
  readonly step: Step | null;
  readonly effect: Effect | null;
  readonly severity: Severity | null;
  readonly subject: Subject | null;
  readonly text: string;
  /** Only those that touched somebody. */
  readonly touchedOnly: boolean;
  /** Those not in force here too; the others are so in their own words or in those of a lower document. */
  readonly everywhere: boolean;
}

export const noRuleFilters: RuleFilters = {
  documentId: null,
  step: null,
  effect: null,
  severity: null,
  subject: null,
  text: "",
  touchedOnly: false,
  everywhere: false,
};

export const ruleFiltersFrom = (search: URLSearchParams): RuleFilters => ({
  documentId: search.get(ruleParameters.documentId),
  step: oneOf(search, ruleParameters.step, Object.values(Step)),
  effect: oneOf(search, ruleParameters.effect, Object.values(Effect)),
  severity: oneOf(search, ruleParameters.severity, Object.values(Severity)),
  subject: oneOf(search, ruleParameters.subject, Object.values(SubjectKind)),
  text: search.get(ruleParameters.text) ?? "",
  touchedOnly: search.get(ruleParameters.touchedOnly) === "1",
  everywhere: search.get(ruleParameters.everywhere) === "1",
});

/** The parameters of the URL that say the same. */
export const parametersOf = (filters: RuleFilters): Others => ({
  [ruleParameters.documentId]: filters.documentId,
  [ruleParameters.step]: filters.step,
  [ruleParameters.effect]: filters.effect,
  [ruleParameters.severity]: filters.severity,
  [ruleParameters.subject]: filters.subject,
  [ruleParameters.text]: filters.text || null,
  [ruleParameters.touchedOnly]: flag(filters.touchedOnly),
  [ruleParameters.everywhere]: flag(filters.everywhere),
});

/** Whether anything narrows the list. */
export const areNarrow = (filters: RuleFilters): boolean =>
  Object.values(parametersOf(filters)).some((value) => value !== null);

const compared = ["documentId", "step", "effect", "severity"] as const;

/** Whether a rule is one of those asked for. */
export const isAsked = (rule: Rule, filters: RuleFilters): boolean =>
  compared.every((name) => filters[name] === null || filters[name] === rule[name]) &&
  (filters.subject === null || rule.subjects.includes(filters.subject)) &&
  (!filters.touchedOnly || rule.touched > 0) &&
  (isElsewhereToo(filters) || rule.standing !== "ELSEWHERE") &&
  says(rule, filters.text);

/** A document asked for by name is shown whole. */
export const isElsewhereToo = ({ everywhere, documentId }: RuleFilters): boolean => everywhere || documentId !== null;

/** Whether its id, place, words or what it does contain the text, without regard to case and diacritics. */
function says({ ruleId, citation, clause, effect, step, means }: Rule, text: string): boolean {
  if (text === "") return true;
  const labels = [effectLabels[effect], stepLabels[step], meansLabels[means]].flatMap(({ vi, en }) => [vi, en]);
  const all = [ruleId, citation, citationText(citation, "vi"), ...clause, ...labels].join("\n");
  return mentions(all, text);
}
