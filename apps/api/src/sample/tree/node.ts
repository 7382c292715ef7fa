import type { OrganisationKind } from "@xep-loai/domain";

/** One organisation of the sample with what stands below it, in official order. */
export interface TreeNode {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly children: readonly TreeNode[];
  readonly foundedOn?: string;
  /** Members of a chi bộ at the end of the first year. */
  readonly memberCount?: number;
}

type Cell = readonly [name: string, memberCount: number];

export const province = (name: string, children: readonly TreeNode[]): TreeNode => ({
  name,
  kind: "PROVINCIAL_PARTY_ORGANIZATION",
  children,
});
export const district = (name: string, children: readonly TreeNode[]): TreeNode => ({
  name,
  kind: "DISTRICT_PARTY_ORGANIZATION",
  children,
});
export const grassroots = (name: string, cells: readonly Cell[]): TreeNode => ({
  name,
  kind: "GRASSROOTS_PARTY_ORGANIZATION",
  children: cells.map(([cell, memberCount]) => subordinateCell(cell, memberCount)),
});
export const section = (name: string, children: readonly TreeNode[]): TreeNode => ({
  name,
  kind: "SECTION_PARTY_ORGANIZATION",
  children,
});
export const grassrootsCell = (name: string, memberCount: number): TreeNode => ({
  name,
  kind: "GRASSROOTS_PARTY_CELL",
  children: [],
  memberCount,
});
export const subordinateCell = (name: string, memberCount: number): TreeNode => ({
  name,
  kind: "SUBORDINATE_PARTY_CELL",
  children: [],
  memberCount,
});
