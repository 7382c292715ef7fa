import { type ParameterHead, type ParameterInForce, type ParameterValue, shownValue } from "@xep-loai/domain";
import type { DocumentRef } from "./document-ref.type.ts";
import type { Parameter, ShownValue, ValueInForce } from "./parameter.type.ts";

/** What is asked of a document to be named. */
interface Named {
  readonly id: string;
  readonly shortTitle: DocumentRef["shortTitle"];
}

export const refOf = ({ id, shortTitle }: Named): DocumentRef => ({ id, shortTitle });

export const shownParameter = (
  { id, topic, label, type, choices, range }: ParameterHead,
  delegable: boolean,
): Parameter => ({
  id,
  topic,
  label,
  type,
  choices: choices && Object.entries(choices).map(([code, name]) => ({ code, label: name })),
  range,
  delegable,
});

/** A day stands with its year. */
export const shown = (parameter: ParameterHead, value: ParameterValue, year: number): ShownValue => ({
  value,
  text: shownValue(parameter, value, year),
});

export const valueInForce = (inForce: ParameterInForce, year: number): ValueInForce => ({
  shown: shown(inForce.parameter, inForce.value, year),
  document: inForce.document && refOf(inForce.document),
  citation: inForce.citation,
  clause: inForce.clause,
});
