import { headDocuments } from "./rule-sets/head-documents.ts";
import type { Regime, RuleSet } from "./rule-sets/rule-set.ts";
import { SubjectKind } from "./vocabulary/subject.ts";

/**
 * The document the rules of a regime begin with.
 * @throws where no document does.
 */
export function documentOfRegime(regime: Regime): RuleSet {
  const head = headDocuments.find((document) => document.regime === regime);
  if (head === undefined) throw new Error(`no document of the regime ${regime}`);
  return head;
}

/** The kinds of subject that have a tier of their own; of years taken in unchecked all may have one. */
export function subjectsRatedUnder(regime: Regime): readonly SubjectKind[] {
  const head = documentOfRegime(regime);
  return head.regime === "NOT_HELD" ? Object.values(SubjectKind) : head.subjects;
}
