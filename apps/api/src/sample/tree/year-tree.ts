import { isCell } from "@xep-loai/domain";
import type { SampleOrganisation } from "./organisation.ts";
import { treeOn } from "./tree-on.ts";

/** The tree of one year with the ways one walks it. */
export interface YearTree {
  readonly all: readonly SampleOrganisation[];
  /** Parents after their children. */
  readonly lowestFirst: readonly SampleOrganisation[];
  parentOf(organisation: SampleOrganisation): SampleOrganisation;
  organisation(id: number): SampleOrganisation;
  childrenOf(organisation: SampleOrganisation): readonly SampleOrganisation[];
  /** Of a committee that decides on members: the cells of its grassroots organisation, or directly under one above those. */
  ownCellsOf(organisation: SampleOrganisation): SampleOrganisation[];
  /** From the root down to the organisation itself. */
  pathTo(organisation: SampleOrganisation): SampleOrganisation[];
  /** Everything below an organisation, itself included. */
  subtreeOf(organisation: SampleOrganisation): SampleOrganisation[];
}

const depth = { CENTRAL: 0, PROVINCE: 1, DISTRICT: 2, UPPER_GRASSROOTS: 2, GRASSROOTS: 3, SUB_GRASSROOTS: 4 } as const;

/** The tree as it stood on the closing day of a year. */
export function yearTree(closesOn: string): YearTree {
  const all = treeOn(closesOn);
  const byId = new Map(all.map((one) => [one.id, one]));
  const children = Map.groupBy(all, (one) => one.parentId ?? 0);
  const organisation = (id: number) => {
    const found = byId.get(id);
    if (!found) throw new Error(`no organisation ${id} on ${closesOn}`);
    return found;
  };
  const childrenOf = (one: SampleOrganisation) => children.get(one.id) ?? [];
  const pathTo = (one: SampleOrganisation): SampleOrganisation[] =>
    one.parentId === null ? [one] : [...pathTo(organisation(one.parentId)), one];
  const subtreeOf = (one: SampleOrganisation): SampleOrganisation[] => [one, ...childrenOf(one).flatMap(subtreeOf)];
  const cellsOf = (one: SampleOrganisation) => subtreeOf(one).filter((each) => isCell(each.kind));
  const ownCellsOf = (one: SampleOrganisation): SampleOrganisation[] => {
    if (one.level === "GRASSROOTS") return cellsOf(one);
    const direct = childrenOf(one).filter(({ level }) => level === "SUB_GRASSROOTS");
    return one.level === "UPPER_GRASSROOTS" ? direct.flatMap(cellsOf) : [];
  };
  const below = (one: SampleOrganisation) => (one.kind === "SECTION_PARTY_ORGANIZATION" ? 3.5 : depth[one.level]);
  return {
    all,
    lowestFirst: all.toSorted((a, b) => below(b) - below(a)),
    parentOf: (one) => organisation(one.parentId ?? 0),
    organisation,
    childrenOf,
    ownCellsOf,
    pathTo,
    subtreeOf,
  };
}
