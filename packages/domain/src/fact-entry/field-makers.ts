import type { Choice } from "../forms/field.ts";
import { tierLabels } from "../labels.ts";
import type { Text } from "../rule/finding.ts";
import { tiersHighestFirst } from "../vocabulary/tier.ts";
import type { FactCell, FactColumn, FactField, FactInput, FactSection } from "./fact-field.ts";

export const yesNo: FactCell = { kind: "YES_NO" };
export const count: FactCell = { kind: "NUMBER", max: null, step: 1 };

/** Choices in the order given, each under its official name. */
export const choicesOf = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, Text>>,
): readonly Choice[] => codes.map((code) => ({ code, label: labels[code] }));

export const tierChoice: FactCell = { kind: "CHOICE", choices: choicesOf(tiersHighestFirst, tierLabels) };

/** Tiers, and that there is none. */
export const tierOrNone = (none: Text): FactCell => ({
  kind: "CHOICE",
  choices: [...choicesOf(tiersHighestFirst, tierLabels), { code: "NOT_RATED", label: none }],
});

/** Fields of one section, each called as the rules call the fact. */
export const fieldsUnder =
  <Name extends string>(labels: Readonly<Record<Name, Text>>) =>
  (section: FactSection, inputs: Readonly<Partial<Record<NoInfer<Name>, FactInput>>>): readonly FactField[] =>
    (Object.entries(inputs) as [Name, FactInput][]).map(([name, input]) => ({
      path: name.split("."),
      label: labels[name],
      section,
      input,
    }));

export const column = (name: string, label: Text, input: FactCell, required = false): FactColumn => ({
  name,
  label,
  input,
  required,
});

export const list = (...columns: FactColumn[]): FactInput => ({ kind: "LIST", columns, single: false });

/** A group of facts of something that happened at most once. */
export const once = (...columns: FactColumn[]): FactInput => ({ kind: "LIST", columns, single: true });
