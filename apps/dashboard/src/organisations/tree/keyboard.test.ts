import { describe, expect, it } from "vitest";
import { moveOf } from "./keyboard.ts";
import { type TreeRow, visibleRows } from "./rows.ts";
import { aNode, type SampleNode, treeOf } from "./sampleTree.ts";
import type { TreeState } from "./state.ts";

/** Trung ương (open) › Bình Định (open) › Quy Nhơn, An Nhơn, còn 3 nữa · Hà Nội (closed) · a leaf. */
const tree = treeOf(
  {
    null: [aNode("tw", 3)],
    tw: [aNode("bd", 5), aNode("hn", 2), aNode("leaf", 0)],
    bd: [aNode("qn", 0), aNode("an", 0)],
  },
  { opened: ["tw", "bd"], totals: { bd: 5 } },
);

const press = (key: string, at: string, state: TreeState<SampleNode> = tree) => {
  const rows = visibleRows(state);
  return described(moveOf(key, rows, indexOf(rows, at), state));
};
const indexOf = (rows: readonly TreeRow<SampleNode>[], key: string) => rows.findIndex((row) => row.key === key);
const described = (move: ReturnType<typeof moveOf<SampleNode>>) =>
  move && `${move.type} ${"focus" in move ? move.focus.key : move.row.key}`;

describe("the keys of the tree pattern", () => {
  it.each([
    ["ArrowDown", "tw", "focus bd"],
    ["ArrowDown", "an", "focus more:bd"],
    ["ArrowDown", "leaf", "focus leaf"],
    ["ArrowUp", "bd", "focus tw"],
    ["ArrowUp", "tw", "focus tw"],
    ["Home", "leaf", "focus tw"],
    ["End", "tw", "focus leaf"],
    ["PageDown", "tw", "focus leaf"],
    ["PageUp", "leaf", "focus tw"],
    ["ArrowRight", "hn", "open hn"],
    ["ArrowRight", "bd", "focus qn"],
    ["ArrowRight", "leaf", null],
    ["ArrowLeft", "bd", "close bd"],
    ["ArrowLeft", "qn", "focus bd"],
    ["ArrowLeft", "more:bd", "focus bd"],
    ["ArrowLeft", "hn", "focus tw"],
    ["Enter", "qn", "activate qn"],
    ["Enter", "more:bd", "activate more:bd"],
    ["*", "hn", "openBelow hn"],
    ["*", "leaf", null],
    ["*", "more:bd", null],
    ["F5", "qn", null],
  ])("%s on %s: %s", (key, at, move) => expect(press(key, at)).toBe(move));

  it("ArrowLeft on a closed root stays", () => {
    const closed = treeOf({ null: [aNode("tw", 3)] });
    expect(press("ArrowLeft", "tw", closed)).toBeNull();
  });

  it("does not step onto children that are still on their way", () => {
    const waiting = treeOf({ null: [aNode("tw", 3)] }, { opened: ["tw"] });
    expect(press("ArrowRight", "tw", waiting)).toBeNull();
  });
});
