import { describe, expect, it } from "vitest";
import { visibleRows } from "./rows.ts";
import { aNode, treeOf } from "./sampleTree.ts";
import { isTyping, typeAheadTarget } from "./typeAhead.ts";

const names = ["Tỉnh ủy Bình Định", "Quận ủy Ba Đình", "Thành ủy Đà Nẵng", "Huyện ủy Bắc Ái"];
const rows = visibleRows(treeOf({ null: names.map((name) => aNode(name, 0)) }));
const jump = (typed: string, from: number) => typeAheadTarget(rows, from, typed)?.key ?? null;

describe("typing a name in the tree", () => {
  it.each([
    ["ba d", 0, "Quận ủy Ba Đình"],
    ["b", 1, "Huyện ủy Bắc Ái"],
    ["b", 3, "Tỉnh ủy Bình Định"],
    ["đà", 0, "Thành ủy Đà Nẵng"],
    ["da nang", 2, "Thành ủy Đà Nẵng"],
    ["huế", 0, null],
  ])("«%s» from row %i: %s", (typed, from, target) => expect(jump(typed, from)).toBe(target));

  const pressed = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false });
  it("a space goes on with a name but does not begin one; commands are not typing", () => {
    expect(isTyping(pressed(" "), "")).toBe(false);
    expect(isTyping(pressed(" "), "ba")).toBe(true);
    expect(isTyping({ ...pressed("a"), ctrlKey: true }, "")).toBe(false);
    expect(isTyping(pressed("Escape"), "")).toBe(false);
  });
});
