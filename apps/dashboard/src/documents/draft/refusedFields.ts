import type { DocumentDraft } from "../../providers/acts/document.ts";
import { Refused } from "../../providers/problem.ts";
import { fieldOf } from "./draftForm.ts";
import type { FieldProblem } from "./problems.ts";

type Sent = DocumentDraft["overrides"];

const fields = { value: "value", citation: "citation", clause: "clause", parameter: "value" } as const;

/** What the API found wrong, at the fields it is about: `overrides[2].value` counts the values that were sent. */
export const refusedFields = (problem: Error | null, sent: Sent): readonly FieldProblem[] =>
  problem instanceof Refused
    ? problem.problems.map(({ path, message }) => ({ field: fieldAt(path, sent), said: message }))
    : [];

function fieldAt(path: string, sent: Sent): string {
  const [, index, name] = /^overrides\[(\d+)\]\.(value|citation|clause|parameter)/.exec(path) ?? [];
  const value = sent[Number(index)];
  return value && name ? fieldOf(fields[name as keyof typeof fields], value.parameter) : path;
}
