import { describe, expect, it } from "vitest";
import { loadOutline, type OutlinedNode, type OutlineProgress } from "./loadOutline.ts";
import { focusedIndex, visibleRows } from "./rows.ts";
import { aNode, type SampleNode } from "./sampleTree.ts";
import { emptyTree, type TreeState, treeReducer } from "./state.ts";

type Nodes = Readonly<Record<string, readonly OutlinedNode[]>>;

/** A tree of any shape, the same for the same seed: up to five levels of up to seven children below «tw». */
function aTree(seed: number): Nodes {
  const random = randomOf(seed);
  const children: Record<string, OutlinedNode[]> = {};
  const grow = (id: string, depth: number): void => {
    const count = depth === 5 ? 0 : Math.floor(random() * 8);
    if (count === 0) return;
    children[id] = Array.from({ length: count }, (_, at) => ({ ...aNode(`${id}.${at}`), parentId: id }));
    for (const node of children[id]) grow(node.id, depth + 1);
  };
  grow("tw", 0);
  return Object.fromEntries(Object.entries(children).map(([id, nodes]) => [id, nodes.map(counted(children))]));
}

const counted =
  (children: Nodes) =>
  (node: OutlinedNode): OutlinedNode => ({ ...node, childCount: children[node.id]?.length ?? 0 });

/** Park and Miller's minimal standard generator. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const seeds = Array.from({ length: 60 }, (_, at) => 7 + at * 7919);
const stamp = "2020|MEMBER";
const top = { key: "tw", path: [] };
const rootOf = (tree: Nodes) => aNode("tw", tree.tw?.length ?? 0);

const begun = (tree: Nodes): TreeState<SampleNode> =>
  treeReducer(emptyTree<SampleNode>(), loaded([], [rootOf(tree)], 1));

const loaded = (path: readonly string[], nodes: readonly SampleNode[], total: number) =>
  ({
    type: "loaded",
    path,
    stamp,
    children: { nodes, total, nextCursor: total > nodes.length ? "next" : null },
    append: false,
  }) as const;

/** Opens each unit as a reader would, one after the other. */
function openedByHand(tree: Nodes): TreeState<SampleNode> {
  let state = begun(tree);
  const open = (id: string, above: readonly string[]): void => {
    const path = [...above, id];
    const nodes = tree[id] ?? [];
    state = treeReducer(treeReducer(state, { type: "open", ids: [id] }), loaded(path, nodes, nodes.length));
    for (const node of nodes) if (node.childCount > 0) open(node.id, path);
  };
  if (tree.tw) open("tw", []);
  return state;
}

async function openedAtOnce(tree: Nodes, state = begun(tree)) {
  const asked: string[] = [];
  const told: OutlineProgress[] = [];
  const children = await loadOutline<OutlinedNode>(rootOf(tree), {
    present: (id) => {
      const page = state.pages.get(id);
      return page?.stamp === "2020|" ? page.rows.map(({ node }) => node) : undefined;
    },
    ask: async (parentIds) => {
      asked.push(...parentIds);
      return parentIds
        .flatMap((id) => tree[id] ?? [])
        .toReversed()
        .toSorted((a, b) => a.id.localeCompare(b.id));
    },
    tell: (progress) => told.push(progress),
    signal: new AbortController().signal,
  });
  return { state: treeReducer(state, { type: "outlined", outline: { top, stamp: "2020|", children } }), asked, told };
}

const shown = (state: TreeState<SampleNode>) =>
  visibleRows(state).map((row) => [row.type, row.key, row.path, "position" in row && [row.position, row.setSize]]);

describe("a tree opened at once", () => {
  it.each(seeds)("shows the rows of one opened by hand (%i)", async (seed) => {
    const tree = aTree(seed);
    const { state } = await openedAtOnce(tree);
    if (tree.tw) expect(shown(state)).toEqual(shown(openedByHand(tree)));
  });

  it.each(seeds.slice(0, 20))("is opened again without a question (%i)", async (seed) => {
    const tree = aTree(seed);
    const before = await openedAtOnce(tree);
    const { state, asked } = await openedAtOnce(tree, treeReducer(before.state, { type: "closeBelow", id: "tw" }));
    expect(asked).toEqual([]);
    expect(shown(state)).toEqual(shown(before.state));
  });

  it("loads the rest of a unit of which only the first children are there", async () => {
    const tree = aTree(39_602);
    const nodes = tree.tw ?? [];
    const { state, asked } = await openedAtOnce(
      tree,
      treeReducer(begun(tree), loaded(["tw"], nodes.slice(0, 1), nodes.length)),
    );
    expect(nodes.length).toBeGreaterThan(1);
    expect(asked).toContain("tw");
    expect(shown(state)).toEqual(shown(openedByHand(tree)));
  });

  it("tells how far it is, and ends where it said it would", async () => {
    const tree = aTree(39_602);
    const { told, state } = await openedAtOnce(tree);
    const rows = visibleRows(state).length - 1;
    expect(told.at(-1)).toEqual({ loaded: rows, expected: rows });
    expect(told.every(({ loaded: come, expected }) => come <= expected)).toBe(true);
  });

  it("asks for some thousands of children together, whatever the number of their parents", async () => {
    const sizes: number[] = [];
    const parents = Array.from({ length: 900 }, (_, at) => ({ ...aNode(`p${at}`, 13), parentId: "tw" }));
    await loadOutline<OutlinedNode>(aNode("tw", 900), {
      present: () => undefined,
      ask: async (ids) => {
        sizes.push(ids.length);
        return ids[0] === "tw" ? parents : [];
      },
      tell: () => undefined,
      signal: new AbortController().signal,
    });
    expect(sizes).toEqual([1, 384, 384, 132]);
  });

  it("stops when the reader has enough of it", async () => {
    const stop = new AbortController();
    const loading = loadOutline<OutlinedNode>(aNode("tw", 1), {
      present: () => undefined,
      ask: async () => {
        stop.abort();
        return [{ ...aNode("bd", 5), parentId: "tw" }];
      },
      tell: () => undefined,
      signal: stop.signal,
    });
    await expect(loading).rejects.toThrow(/abort/i);
  });
});

describe("closed at once", () => {
  it.each(seeds.slice(0, 20))(
    "one row is left, and what was below is closed when it is opened again (%i)",
    async (seed) => {
      const tree = aTree(seed);
      const { state } = await openedAtOnce(tree);
      const closed = treeReducer(state, { type: "closeBelow", id: "tw" });
      expect(visibleRows(closed).map(({ key }) => key)).toEqual(["tw"]);
      const again = visibleRows(treeReducer(closed, { type: "open", ids: ["tw"] }));
      expect(again.map(({ key }) => key)).toEqual(["tw", ...(tree.tw ?? []).map(({ id }) => id)]);
    },
  );

  it("the focus goes to the nearest row that is still there", async () => {
    const tree = aTree(39_602);
    const { state } = await openedAtOnce(tree);
    const deep = visibleRows(state).find(({ path }) => path.length > 1);
    if (!deep) throw new Error("a tree without depth");
    const closed = treeReducer(treeReducer(state, { type: "focus", focus: deep }), { type: "closeBelow", id: "tw" });
    expect(focusedIndex(visibleRows(closed), closed.focus)).toBe(0);
  });
});
