import { useSaid, useText } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";

/** The documents the rules are of, each once; one that is no layer of the rules is a notice of inspection. */
export function useDocumentNames(rules: readonly Rule[]): readonly { value: string; name: string }[] {
  const text = useText();
  const said = useSaid();
  const nameOf = ({ documentId, document }: Rule): string =>
    document ? said(document.shortTitle) : text("rules.notice", { id: documentId.replace(/(\D+)/, "$1 ") });
  const named = new Map(rules.map((rule) => [rule.documentId, nameOf(rule)]));
  return [...named].map(([value, name]) => ({ value, name }));
}
