import type { Certainty } from "./rule/certainty.ts";
import type { Text } from "./rule/finding.ts";
import { copyNote, readMark } from "./rule/marked-place.ts";
import type { RuleHead } from "./rule/rule.ts";
import { certaintyOf, shownClause } from "./rule/shown-clause.ts";
import { reprintNote } from "./rule-sets/document.ts";
import { documentOfRule } from "./rule-sets/document-of-rule.ts";
import { documentsOf } from "./rule-sets/documents-of.ts";
import { headDocuments } from "./rule-sets/head-documents.ts";
import { overlays2025 } from "./rule-sets/rule-sets.ts";
import { ruleById } from "./rules.ts";

/** The words of a rule as they are quoted somewhere. */
export interface QuotedRule {
  readonly ruleId: string;
  readonly citation: string;
  readonly clause: readonly string[];
}

/** The words of a rule with how they are known. */
export interface KnownWords {
  readonly certainty: Certainty;
  readonly quotes: readonly string[];
  /** Said beside the quotation, or in its place. */
  readonly notes: readonly Text[];
  /** What the product itself has, where a board's own copy stands in its place; null: there is no copy. */
  readonly published: Omit<KnownWords, "published"> | null;
}

/** How the words of a rule are known; where they are those of a board's own document they stand as the board wrote them. */
export function knownWords({ ruleId, citation, clause }: QuotedRule): KnownWords {
  const rule = ruleById(ruleId);
  const mark = readMark(citation);
  if (mark !== null && rule !== undefined)
    return {
      certainty: "OWN_COPY",
      quotes: clause,
      notes: [copyNote(mark)],
      published: publishedWords(rule, rule.clause),
    };
  if (rule === undefined || rule.citation !== citation)
    return { certainty: "VERBATIM", quotes: clause, notes: [], published: null };
  return { ...publishedWords(rule, clause), published: null };
}

/** Words of a document the product holds. */
function publishedWords(rule: RuleHead, clause: readonly string[]): Omit<KnownWords, "published"> {
  const { quotes, note } = shownClause({ ...rule, clause });
  const isReprint = quotes.length > 0 && reprints.has(documentOfRule(rule.id));
  return {
    certainty: certaintyOf(rule),
    quotes,
    notes: [...(note === null ? [] : [note]), ...(isReprint ? [reprintNote] : [])],
  };
}

const reprints = new Set(
  [...headDocuments, ...headDocuments.flatMap(documentsOf), ...overlays2025]
    .filter(({ isFromOriginal }) => isFromOriginal === false)
    .map(({ id }) => id),
);
