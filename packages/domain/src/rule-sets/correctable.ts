import { ruleById } from "../rules.ts";
import { documentOfRule } from "./document-of-rule.ts";
import type { Parameter } from "./parameter.ts";
import { parameters2025 } from "./parameters/parameters-2025.ts";
import type { Parameters2025, RuleSet2025 } from "./rule-set-2025.ts";

/** Whether a board may enter what its own copy says of a rule: one of the Centre's documents of the regime POINTS_2025. */
export const isCorrectable = (ruleId: string, { parts }: Pick<RuleSet2025, "parts">): boolean =>
  ruleById(ruleId) !== undefined && parts.some(({ id }) => id === documentOfRule(ruleId));

/** The figures a copy may state with a rule: those of its place first, then those on which the text found is silent. */
export function correctableFigures(ruleId: string): readonly Parameter<Parameters2025>[] {
  const places = ruleById(ruleId)?.citation.split("; ") ?? [];
  const isOfRule = ({ citation }: Parameter<Parameters2025>) =>
    citation !== null && places.some((place) => place === citation || place.startsWith(`${citation}, `));
  return [...parameters2025.filter(isOfRule), ...parameters2025.filter(({ citation }) => citation === null)];
}
