import { type FocusEvent, useCallback, useState } from "react";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { ProblemAt } from "../../ui/fieldProblem.ts";
import { type DraftForm, fieldOf } from "./draftForm.ts";
import type { FieldProblem } from "./problems.ts";

/** Which fields the writer has left: only of these it is said what is missing. */
export function useLeftFields(start: DraftForm) {
  const [left, setLeft] = useState<ReadonlySet<string>>(() => fieldsOf(start));
  const leave = ({ target }: FocusEvent): void => {
    const name = "name" in target ? String(target.name) : "";
    setLeft(new Set([...left, name, name.replace(/^(codes|year):/, "value:")]));
  };
  return { left, leave };
}

/** Problems by the names of their fields, in the language of the user. */
export function useSaidProblems(): (problems: readonly FieldProblem[]) => readonly ProblemAt[] {
  const text = useText();
  const said = useSaid();
  return useCallback(
    (problems) =>
      problems.map(({ field, said: words }) => ({
        at: field,
        message: typeof words === "string" ? text(words) : said(words),
      })),
    [text, said],
  );
}

/** What stands in the form from the beginning was left before. */
const fieldsOf = ({ values }: DraftForm): ReadonlySet<string> =>
  new Set(["number", "issuedOn", "issuer", "title", "yearTo", ...values.flatMap(({ parameter }) => both(parameter))]);

const both = (parameter: string): string[] => [fieldOf("value", parameter), fieldOf("citation", parameter)];
