import { keySeparator } from "./effective.ts";
import { notHeld } from "./not-held.ts";
import { headDocuments } from "./rule-sets.ts";

const headById = new Map(headDocuments.map((head) => [head.id, head]));

/**
 * The key of the rule set below the documents on a way through the tree, upper to lower. A document that stands at the
 * head of a chain begins anew; a lower one that finds none to build on does not hold.
 */
export function keyOfPath(documentIds: readonly string[]): string {
  const from = documentIds.findLastIndex((id) => headById.has(id));
  const [head = notHeld.id, ...lower] = from < 0 ? [] : documentIds.slice(from);
  return [head, ...(isBuiltUpon(head) ? lower : [])].join(keySeparator);
}

/** Whether documents of boards may be laid below it. */
function isBuiltUpon(head: string): boolean {
  const regime = headById.get(head)?.regime;
  return regime === "TIERS_2019" || regime === "POINTS_2025";
}
