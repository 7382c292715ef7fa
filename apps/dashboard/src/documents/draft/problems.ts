import type { Text } from "@xep-loai/domain";
import type { TextKey } from "../../i18n/useText.ts";
import type { Parameter } from "../../providers/queries/parameterFields.ts";
import { dayFromField } from "../../ui/dayField.ts";
import { type DraftForm, fieldOf, type ValueForm } from "./draftForm.ts";
import { problemIn } from "./entered.ts";
import type { Head } from "./head.ts";

/** What keeps a field from being complete: in words of the product, or of the rules. */
export interface FieldProblem {
  /** Name of the field. */
  readonly field: string;
  readonly said: TextKey | Text;
}

export type Parameters = ReadonlyMap<string, Parameter>;

/** Everything that is not filled in yet, or not as it is asked for. */
export const problemsIn = ({ head, values }: DraftForm, parameters: Parameters): readonly FieldProblem[] => [
  ...headProblems(head),
  ...values.flatMap((value) => valueProblems(value, parameters)),
];

const needed = ["number", "issuer", "title"] as const;

export const headProblems = (head: Head): readonly FieldProblem[] => [
  ...needed.filter((field) => head[field] === "").map((field) => ({ field, said: "acts.required" as const })),
  ...when(dayFromField(head.issuedOn) === null, "issuedOn", "acts.requiredDay"),
  ...when(head.yearTo !== null && head.yearTo < head.yearFrom, "yearTo", "drafts.endsBefore"),
];

/** A value of a parameter the list does not hold (yet) is asked nothing. */
export function valueProblems({ parameter, entered, citation }: ValueForm, parameters: Parameters) {
  const asked = parameters.get(parameter);
  const problem = asked ? problemIn(asked, entered) : null;
  return [
    ...(problem ? [{ field: fieldOf("value", parameter), said: problem }] : []),
    ...when(citation === "", fieldOf("citation", parameter), "acts.required"),
  ];
}

const when = (isSo: boolean, field: string, said: TextKey): FieldProblem[] => (isSo ? [{ field, said }] : []);
