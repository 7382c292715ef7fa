import type { TreeNode } from "./pages.ts";

/** A node whose parent is told: it came without the others of its page. */
export interface OutlinedNode extends TreeNode {
  readonly parentId: string;
}

/** How far the opening has come; `expected` grows as long as nodes are found that have others below. */
export interface OutlineProgress {
  readonly loaded: number;
  readonly expected: number;
}

interface OutlineSource<N extends OutlinedNode> {
  /** The children of a parent that are all there already. */
  readonly present: (parentId: string) => readonly TreeNode[] | undefined;
  /** The children of several parents, those of one parent in their order. */
  readonly ask: (parentIds: readonly string[]) => Promise<readonly N[]>;
  readonly tell: (progress: OutlineProgress) => void;
  readonly signal: AbortSignal;
}

type Parent = Pick<TreeNode, "id" | "childCount">;

/** How many children are asked for at once: what the API answers in one page. */
const mostChildren = 5_000;

/** Children by parent, everything below a node that is not there yet: level by level, many parents at once. */
export async function loadOutline<N extends OutlinedNode>(
  top: Parent,
  { present, ask, tell, signal }: OutlineSource<N>,
): Promise<ReadonlyMap<string, readonly N[]>> {
  const found = new Map<string, readonly N[]>();
  const childrenOf = ({ id }: Parent): readonly TreeNode[] => found.get(id) ?? present(id) ?? [];
  const counted = counting(top);
  for (let level: readonly Parent[] = [top]; level.length > 0; level = level.flatMap(childrenOf).filter(hasChildren)) {
    counted.add(level.flatMap(({ id }) => present(id) ?? []));
    for (const batch of batchesOf(level.filter(({ id }) => !present(id)))) {
      const nodes = await ask(batch);
      signal.throwIfAborted();
      const byParent = Map.groupBy(nodes, ({ parentId }) => parentId);
      for (const id of batch) found.set(id, byParent.get(id) ?? []);
      tell(counted.add(nodes));
    }
  }
  return found;
}

const hasChildren = ({ childCount }: Parent): boolean => childCount > 0;

function counting(top: Parent) {
  let loaded = 0;
  let expected = top.childCount;
  const add = (nodes: readonly Parent[]): OutlineProgress => {
    loaded += nodes.length;
    for (const { childCount } of nodes) expected += childCount;
    return { loaded, expected };
  };
  return { add };
}

/** The parents in their order, as many together as have a page of children. */
function batchesOf(parents: readonly Parent[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let room = 0;
  for (const { id, childCount } of parents) {
    if (batches.length === 0 || childCount > room) {
      batches.push([]);
      room = mostChildren;
    }
    batches.at(-1)?.push(id);
    room -= childCount;
  }
  return batches;
}
