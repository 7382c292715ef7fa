import { describe, expect, it } from "vitest";
import { focusedIndex, visibleRows } from "./rows.ts";
import { aNode, treeOf } from "./sampleTree.ts";
import { treeReducer } from "./state.ts";

const keys = (state: Parameters<typeof visibleRows>[0]) => visibleRows(state).map((row) => row.key);
const opened = { opened: ["tw", "bd"], totals: { bd: 4 } };
const tree = treeOf(
  { null: [aNode("tw", 2)], tw: [aNode("bd", 4), aNode("hn", 3)], bd: [aNode("qn"), aNode("an")] },
  opened,
);

describe("what the tree shows", () => {
  it("the opened nodes with their children, and how many are left", () => {
    expect(keys(tree)).toEqual(["tw", "bd", "qn", "an", "more:bd", "hn"]);
    expect(visibleRows(tree)[4]).toMatchObject({ remaining: 2, position: 3, setSize: 4 });
  });

  it("a closed node hides its subtree and keeps it for the next opening", () => {
    const closed = treeReducer(tree, { type: "close", id: "bd" });
    expect(keys(closed)).toEqual(["tw", "bd", "hn"]);
    expect(keys(treeReducer(closed, { type: "open", ids: ["bd"] }))).toEqual(keys(tree));
  });

  it("an opened node waits for its children, and says why they did not come", () => {
    const waiting = treeReducer(tree, { type: "open", ids: ["hn"] });
    expect(keys(waiting)).toContain("loading:hn");
    const failed = treeReducer(waiting, { type: "failed", path: ["tw", "hn"], message: "mất kết nối" });
    expect(keys(failed)).toContain("failed:hn");
    expect(keys(treeReducer(failed, { type: "retry", path: ["tw", "hn"] }))).toContain("loading:hn");
  });

  it("the next children come behind those already there, and take the focus of the row that asked for them", () => {
    const path = ["tw", "bd"];
    const asking = treeReducer(tree, { type: "focus", focus: { key: "more:bd", path } });
    const children = { nodes: [aNode("hc"), aNode("ta")], total: 4, nextCursor: null };
    const more = treeReducer(asking, { type: "loaded", path, stamp: "2020|MEMBER", children, append: true });
    expect(keys(more)).toEqual(["tw", "bd", "qn", "an", "hc", "ta", "hn"]);
    expect(more.focus?.key).toBe("hc");
  });
});

describe("another year", () => {
  const focused = treeReducer(tree, { type: "focus", focus: { key: "qn", path: ["tw", "bd"] } });
  const inYear = (ids: readonly string[]) =>
    treeReducer(focused, {
      type: "loaded",
      path: ["tw"],
      stamp: "2019|MEMBER",
      children: { nodes: ids.map((id) => aNode(id, 4)), total: ids.length, nextCursor: null },
      append: false,
    });

  it("keeps what was opened and the focus where the organisations stand", () => {
    const rows = visibleRows(inYear(["bd", "hn"]));
    expect(rows[focusedIndex(rows, focused.focus)]?.key).toBe("qn");
  });

  it("moves the focus to the nearest parent where the organisation did not stand", () => {
    const rows = visibleRows(inYear(["hn"]));
    expect(rows[focusedIndex(rows, focused.focus)]?.key).toBe("tw");
  });
});
