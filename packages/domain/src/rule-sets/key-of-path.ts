import { headDocuments } from "./head-documents.ts";
import { keySeparator } from "./key-separator.ts";
import { notHeld } from "./not-held.ts";
import { isCorrectionId } from "./text-correction.ts";

const headById = new Map(headDocuments.map((head) => [head.id, head]));

/**
 * The key of the rule set below the documents on a way through the tree, upper to lower. A document that stands at the
 * head of a chain begins anew; a lower one that finds none to build on does not hold, and what a board read in its copy of
 * QĐ 366 is of no other rules.
 */
export function keyOfPath(documentIds: readonly string[]): string {
  const from = documentIds.findLastIndex((id) => headById.has(id));
  const [head = notHeld.id, ...lower] = from < 0 ? [] : documentIds.slice(from);
  return [head, ...builtUpon(head, lower)].join(keySeparator);
}

/** Those of the lower layers that may be laid below it. */
function builtUpon(head: string, lower: readonly string[]): readonly string[] {
  const regime = headById.get(head)?.regime;
  if (regime === "POINTS_2025") return lower;
  return regime === "TIERS_2019" ? lower.filter((id) => !isCorrectionId(id)) : [];
}
