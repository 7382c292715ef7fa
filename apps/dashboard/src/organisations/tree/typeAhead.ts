import { foldDiacritics } from "../../i18n/foldDiacritics.ts";
import { openBelowKey } from "./keyboard.ts";
import type { TreeNode } from "./pages.ts";
import type { TreeRow } from "./rows.ts";

/**
 * The next row with a word that begins as typed, from the focused row on and round the end; null where none has.
 * Any word counts: nearly every name begins with «Đảng bộ» or «Chi bộ».
 */
export function typeAheadTarget<N extends TreeNode>(
  rows: readonly TreeRow<N>[],
  index: number,
  typed: string,
): TreeRow<N> | null {
  const wanted = ` ${foldDiacritics(typed)}`;
  // A first letter moves on from where the reader is; a longer word may keep them there.
  const start = typed.length === 1 ? index + 1 : index;
  for (let step = 0; step < rows.length; step++) {
    const row = rows[(start + step) % rows.length];
    if (row?.type === "node" && foldedName(row.node).includes(wanted)) return row;
  }
  return null;
}

/** Names folded before: without them a word that nothing begins with would take a whole country half a second a letter. */
const folded = new WeakMap<TreeNode, string>();

function foldedName(node: TreeNode): string {
  const known = folded.get(node) ?? ` ${foldDiacritics(node.name)}`;
  folded.set(node, known);
  return known;
}

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A printable character without a command key: the reader is typing a name. A space only goes on, it never begins. */
export const isTyping = (event: PressedKey, typed: string): boolean =>
  event.key.length === 1 &&
  event.key !== openBelowKey &&
  (typed !== "" || event.key !== " ") &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey;
