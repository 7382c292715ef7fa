import { describe, expect, it } from "vitest";
import { pathsToLoad, visibleRows, withBelow } from "./rows.ts";
import { aNode, treeOf } from "./sampleTree.ts";
import { treeReducer } from "./state.ts";

describe("what is loaded", () => {
  const tree = treeOf({ null: [aNode("tw", 2)], tw: [aNode("bd", 1), aNode("hn", 1)] }, { opened: ["tw", "bd"] });

  it("only the children the reader looks at and does not have", () =>
    expect(pathsToLoad(tree, visibleRows(tree), "2020|MEMBER")).toEqual([["tw", "bd"]]));

  it("in another year, the rows in view again", () =>
    expect(pathsToLoad(tree, visibleRows(tree), "2019|MEMBER")).toEqual([[], ["tw"], ["tw", "bd"]]));

  it("not again what has failed, until the reader asks", () => {
    const failed = treeReducer(tree, { type: "failed", path: ["tw", "bd"], message: "" });
    expect(pathsToLoad(failed, visibleRows(failed), "2020|MEMBER")).toEqual([]);
  });
});

describe("a whole country", () => {
  it("300,000 opened rows are listed without copying one", () => {
    const groups = Array.from({ length: 3000 }, (_, index) => aNode(`g${index}`, 99));
    const cells = groups.map(
      (group) => [group.id, Array.from({ length: 99 }, (_, i) => aNode(`${group.id}.${i}`))] as const,
    );
    const state = treeOfWholeCountry(groups, cells);
    const rows = visibleRows(state);
    expect(rows).toHaveLength(300_000);
    expect(rows[299_999]).toBe(state.pages.get("g2999")?.rows[98]);
  });
});

type Cells = readonly (readonly [string, readonly ReturnType<typeof aNode>[]])[];

function treeOfWholeCountry(groups: readonly ReturnType<typeof aNode>[], cells: Cells) {
  const state = treeOf({ null: groups }, { opened: groups.map(({ id }) => id) });
  const pages = new Map(state.pages);
  for (const [id, nodes] of cells) pages.set(id, treeOf({ null: nodes }).pages.get(null) ?? never());
  return { ...state, pages };
}

function never(): never {
  throw new Error("a parent without its page");
}

describe("the unit everything is opened below", () => {
  const tree = treeOf({ null: [aNode("tw", 2)], tw: [aNode("bd", 1), aNode("leaf")] }, { opened: ["tw"] });
  const rows = visibleRows(tree);

  it.each([
    [0, "tw"],
    [1, "bd"],
    [2, "tw"],
  ])("row %i: %s", (index, key) => expect(withBelow(rows, index)?.key).toBe(key));

  it("there is none where nothing has anything below", () =>
    expect(withBelow(visibleRows(treeOf({ null: [aNode("cell")] })), 0)).toBeNull());
});
