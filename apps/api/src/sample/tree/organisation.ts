import { type Level, levelOfKind, type OrganisationKind } from "@xep-loai/domain";
import type { TreeNode } from "./node.ts";
import { sampleTree } from "./sample-tree.ts";

/** One organisation of the sample as it stands at one moment. */
export interface SampleOrganisation {
  readonly id: number;
  readonly parentId: number | null;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly level: Level;
  readonly officialOrder: number;
  readonly foundedOn: string;
  readonly memberCount: number;
}

const foundedLongAgo = "1960-01-06"; // before the oldest member of the sample joined

function flatten(node: TreeNode, parentId: number | null, officialOrder: number, into: SampleOrganisation[]): void {
  const id = into.length + 1;
  into.push({
    id,
    parentId,
    name: node.name,
    kind: node.kind,
    level: levelOfKind[node.kind],
    officialOrder,
    foundedOn: node.foundedOn ?? foundedLongAgo,
    memberCount: node.memberCount ?? 0,
  });
  node.children.forEach((child, index) => {
    flatten(child, id, index + 1, into);
  });
}

/** The tree before the first act, parents before their children. */
export function firstTree(): SampleOrganisation[] {
  const organisations: SampleOrganisation[] = [];
  flatten(sampleTree, null, 1, organisations);
  return organisations;
}

/** The organisation whose name, with its parent's where one is given, is `path`: «Đảng bộ phường Trần Phú / Chi bộ Khu vực 1». */
export function organisationAt(path: string, tree: readonly SampleOrganisation[]): SampleOrganisation {
  const [name, parentName] = path.split(" / ").reverse();
  const isUnder = (parentId: number | null) => tree.some((one) => one.id === parentId && one.name === parentName);
  const found = tree.filter((one) => one.name === name && (parentName === undefined || isUnder(one.parentId)));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} organisations at «${path}»`);
  return found[0];
}
