import { unreachable } from "./rule/unreachable.ts";
import type { Document } from "./rule-sets/document.ts";
import { documentsOf, headOf } from "./rule-sets/documents-of.ts";
import { isSameValue } from "./rule-sets/effective.ts";
import type { Layers } from "./rule-sets/layers.ts";
import { isDelegable, type Parameter, type ParameterValue } from "./rule-sets/parameter.ts";
import type { Parameter2016 } from "./rule-sets/parameters/fixed.ts";
import { parameters2016 } from "./rule-sets/parameters/parameters-2016.ts";
import { parameters2019 } from "./rule-sets/parameters/parameters-2019.ts";
import { parameters2025 } from "./rule-sets/parameters/parameters-2025.ts";
import type { RuleSet } from "./rule-sets/rule-set.ts";
import type { RuleSet2016 } from "./rule-sets/rule-set-2016.ts";
import { rules } from "./rules.ts";

/** What can be said of a parameter without a rule set. */
export type ParameterHead = Omit<Parameter<never>, "read" | "write" | "allows" | "correct">;

/** One parameter as a rule set has it, and who says so. */
export interface ParameterInForce {
  readonly parameter: ParameterHead;
  readonly value: ParameterValue;
  /** null: no document states it; the value is the one recommended. */
  readonly document: Document | null;
  readonly citation: string | null;
  /** Word for word; empty where only the place is known. */
  readonly clause: readonly string[];
  /** Whether a lower document may set it (column «Del.» of rules.md 4.2). */
  readonly isDelegable: boolean;
}

/** Every parameter of a rule set with the document its value comes from; none where no rules are held. */
export function parametersInForce(ruleSet: RuleSet): readonly ParameterInForce[] {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return parameters2019.map((parameter) => inForce(ruleSet, parameter));
    case "POINTS_2025":
      return parameters2025.map((parameter) => inForce(ruleSet, parameter));
    case "POINTS_2016":
      return parameters2016.map((parameter) => fixed(ruleSet, parameter));
    case "NOT_HELD":
      return [];
    default:
      return unreachable(ruleSet);
  }
}

/** No document stands below the plan of 2016. */
const fixed = (ruleSet: RuleSet2016, parameter: Parameter2016): ParameterInForce => ({
  parameter,
  value: parameter.read(ruleSet.parameters),
  isDelegable: false,
  ...statedBy(ruleSet, parameter),
});

/** One of them; undefined where the rule set has no such parameter. */
export const parameterInForce = (ruleSet: RuleSet, id: string): ParameterInForce | undefined =>
  parametersInForce(ruleSet).find(({ parameter }) => parameter.id === id);

type Layered<Numbers> = RuleSet & { readonly parameters: Numbers; readonly layers: Layers<Numbers> };

function inForce<Numbers>(ruleSet: Layered<Numbers>, parameter: Parameter<Numbers>): ParameterInForce {
  const value = parameter.read(ruleSet.parameters);
  return { parameter, value, isDelegable: isDelegable(parameter), ...sourceOf(ruleSet, parameter) };
}

function sourceOf<Numbers>(ruleSet: Layered<Numbers>, { id, citation }: Parameter<Numbers>) {
  const source = ruleSet.layers.sources.get(id);
  if (source) return { document: source.document, citation: source.override.citation, clause: source.override.clause };
  return statedBy(documentAt(ruleSet, citation), { citation });
}

/** Of the documents at the head the one the place is of. */
const documentAt = (ruleSet: RuleSet, citation: string | null): Document =>
  documentsOf(ruleSet).find(({ shortTitle }) => citation !== null && isOf(citation, shortTitle.vi)) ?? headOf(ruleSet);

/** «HD 43, 7.5» is a place of «Hướng dẫn 43-HD/BTCTW». */
const isOf = (citation: string, title: string): boolean => {
  const [, number] = /^[A-ZĐ]+ (\d+)/.exec(citation) ?? [];
  return number !== undefined && title.includes(` ${number}-`);
};

/** By the document itself; where it is silent, by nobody. */
const statedBy = (document: Document, { citation }: Pick<ParameterHead, "citation">) => ({
  document: citation === null ? null : document,
  citation,
  clause: clauseAt(citation),
});

/** The words of the rule that stands there, or further inside that place; a rule may rest on several places. */
function clauseAt(citation: string | null): readonly string[] {
  if (citation === null) return [];
  return rules.find((rule) => rule.citation.split("; ").some((place) => isInside(place, citation)))?.clause ?? [];
}

const isInside = (place: string, citation: string): boolean => place === citation || place.startsWith(`${citation}, `);

/** A parameter that has another value under other rules. */
export interface ChangedParameter {
  readonly before: ParameterInForce;
  readonly after: ParameterInForce;
}

/** What changes from one rule set to another, parameter by parameter; a value stated anew by another document is no change. */
export function changedParameters(from: RuleSet, to: RuleSet): readonly ChangedParameter[] {
  const after = new Map(parametersInForce(to).map((each) => [each.parameter.id, each]));
  return parametersInForce(from).flatMap((before) => {
    const now = after.get(before.parameter.id);
    return now === undefined || isSameValue(before.value, now.value) ? [] : [{ before, after: now }];
  });
}
