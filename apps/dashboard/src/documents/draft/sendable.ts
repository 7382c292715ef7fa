import type { DocumentDraft } from "../../providers/acts/document.ts";
import type { DraftForm, ValueForm } from "./draftForm.ts";
import { linesIn, valueIn } from "./entered.ts";
import { headInput } from "./head.ts";
import { headProblems, type Parameters, valueProblems } from "./problems.ts";

/** What of a draft can be kept by the API now. */
export interface Sendable {
  readonly draft: Omit<DocumentDraft, "organisationId">;
  /** Values not complete yet, which the API would refuse: they stay with the writer. */
  readonly withheld: number;
}

/** null while the head is not complete: there is no document yet. */
export function sendable({ head, values }: DraftForm, parameters: Parameters): Sendable | null {
  if (headProblems(head).length > 0) return null;
  const overrides = values.flatMap((value) => complete(value, parameters));
  return { draft: { ...headInput(head), overrides }, withheld: values.length - overrides.length };
}

function complete(value: ValueForm, parameters: Parameters): DocumentDraft["overrides"] {
  const { parameter, entered, citation, clause } = value;
  const asked = parameters.get(parameter);
  if (asked === undefined || valueProblems(value, parameters).length > 0) return [];
  const stated = valueIn(asked, entered);
  return "problem" in stated ? [] : [{ parameter, value: stated.value, citation, clause: linesIn(clause) }];
}
