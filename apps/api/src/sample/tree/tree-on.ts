import { levelOfKind } from "@xep-loai/domain";
import { acts } from "./acts.ts";
import { firstTree, organisationAt, type SampleOrganisation } from "./organisation.ts";
import type { TreeAct } from "./tree-act.ts";

const nextOrder = (tree: readonly SampleOrganisation[], parentId: number) =>
  1 + Math.max(0, ...tree.filter((one) => one.parentId === parentId).map((one) => one.officialOrder));

const founding = acts.filter(({ act }) => act === "FOUND");
const firstFounded = firstTree().length + 1;

function founded(tree: readonly SampleOrganisation[], act: TreeAct & { act: "FOUND" }): SampleOrganisation {
  const parentId = organisationAt(act.under, tree).id;
  return {
    id: firstFounded + founding.indexOf(act),
    parentId,
    name: act.name,
    kind: act.kind,
    level: levelOfKind[act.kind],
    officialOrder: nextOrder(tree, parentId),
    foundedOn: act.on,
    memberCount: 0,
  };
}

function moved(tree: readonly SampleOrganisation[], id: number, parentId: number): SampleOrganisation[] {
  const officialOrder = nextOrder(tree, parentId);
  return tree.map((one) => (one.id === id ? { ...one, parentId, officialOrder } : one));
}

function merged(tree: readonly SampleOrganisation[], id: number, into: number): SampleOrganisation[] {
  const children = tree.filter((one) => one.parentId === id);
  const after = children.reduce<SampleOrganisation[]>((sofar, child) => moved(sofar, child.id, into), [...tree]);
  return after.filter((one) => one.id !== id);
}

function applied(tree: readonly SampleOrganisation[], act: TreeAct): readonly SampleOrganisation[] {
  switch (act.act) {
    case "FOUND":
      return [...tree, founded(tree, act)];
    case "RENAME":
      return tree.map((one) => (one.id === organisationAt(act.path, tree).id ? { ...one, name: act.name } : one));
    case "MOVE":
      return moved(tree, organisationAt(act.path, tree).id, organisationAt(act.under, tree).id);
    case "MERGE":
      return merged(tree, organisationAt(act.path, tree).id, organisationAt(act.into, tree).id);
    case "DISSOLVE":
      return tree.filter((one) => one.id !== organisationAt(act.path, tree).id);
  }
}

/** The first tree, then the tree after each act. */
const trees: (readonly SampleOrganisation[])[] = [firstTree()];
for (const act of acts) trees.push(applied(trees.at(-1) ?? [], act));

const treeAfterActs = (count: number): SampleOrganisation[] => [...(trees[count] ?? [])];

/** The tree as it stood on a day: the first tree with every act up to that day. */
export const treeOn = (day: string): SampleOrganisation[] => treeAfterActs(acts.filter((act) => act.on <= day).length);

/** The tree an act found, and the one it left. */
export const treeBefore = (act: TreeAct): SampleOrganisation[] => treeAfterActs(acts.indexOf(act));
export const treeAfter = (act: TreeAct): SampleOrganisation[] => treeAfterActs(acts.indexOf(act) + 1);
