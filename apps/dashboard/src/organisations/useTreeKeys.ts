import { type KeyboardEvent, useRef } from "react";
import { moveOf, type TreeMove } from "./tree/keyboard.ts";
import { isTyping, typeAheadTarget } from "./tree/typeAhead.ts";
import type { TreeUnit } from "./treeUnit.ts";
import type { GrowingTree } from "./useOrganisationTree.ts";

/** Letters typed within this time belong to one name. */
const typingPauseMs = 700;

/** The keyboard of the tree: arrows, Home, End, Page, Enter, *, and names typed. */
export function useTreeKeys(
  tree: GrowingTree,
  focusedAt: number,
  make: (move: TreeMove<TreeUnit>) => void,
): (event: KeyboardEvent) => void {
  const typed = useTypedLetters();
  return (event) => {
    const move = isTyping(event, typed.current())
      ? jump(tree, focusedAt, typed.add(event.key))
      : plainMove(event, tree, focusedAt);
    if (!move) return;
    event.preventDefault();
    make(move);
  };
}

function plainMove(event: KeyboardEvent, tree: GrowingTree, focusedAt: number) {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  return isCommand ? null : moveOf(event.key, tree.rows, focusedAt, tree.state);
}

function jump(tree: GrowingTree, focusedAt: number, letters: string): TreeMove<TreeUnit> | null {
  const target = typeAheadTarget(tree.rows, focusedAt, letters);
  return target && { type: "focus", focus: target };
}

function useTypedLetters() {
  const typed = useRef({ letters: "", at: 0 });
  const current = (): string => (performance.now() - typed.current.at > typingPauseMs ? "" : typed.current.letters);
  const add = (letter: string): string => {
    typed.current = { letters: current() + letter, at: performance.now() };
    return typed.current.letters;
  };
  return { current, add };
}
