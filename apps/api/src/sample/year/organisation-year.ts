import type { QualityTier } from "@xep-loai/domain";
import type { SampleOrganisation } from "../tree/organisation.ts";
import type { YearTree } from "../tree/year-tree.ts";
import { isOfPoints, type SampleYear } from "./calendar.ts";
import type { Counted } from "./counts.ts";
import { organisationRow } from "./organisation-rows.ts";
import { organisationOutcomes } from "./organisations.ts";
import type { ClassificationRow } from "./row.ts";
import { ownState } from "./standing.ts";

export interface OrganisationYear {
  readonly rows: readonly ClassificationRow[];
  /** The tier of each rated organisation. */
  readonly tiers: ReadonlyMap<number, QualityTier>;
}

/**
 * Those whose quota is counted together at an organisation: its subordinates of one level, without the provinces (HD 21, II.B.1.1);
 * from 2025 of one kind, provinces too (HD 43, mục 3), the cells of its sections with its own (rules-2025.md 3.13.3).
 */
function peersUnder(owner: SampleOrganisation, tree: YearTree, year: number): Map<string, SampleOrganisation[]> {
  const rated = tree.childrenOf(owner).filter((one) => isOfPoints(year) || one.level !== "PROVINCE");
  if (!isOfPoints(year)) return Map.groupBy(rated, (one) => one.level);
  if (owner.level === "SUB_GRASSROOTS") return new Map();
  const ofSections = rated.filter((one) => one.level === "SUB_GRASSROOTS").flatMap((one) => tree.childrenOf(one));
  return Map.groupBy([...rated, ...ofSections], (one) => one.kind);
}

/** The rated organisations of a year, the lowest first: a parent's shares count what stands below it (HD 21, II.B.6, bullet 3). */
export function organisationYear(
  tree: YearTree,
  sampleYear: SampleYear,
  membersOf: (cell: SampleOrganisation) => readonly Counted[],
  nextId: () => number,
): OrganisationYear {
  const rows: ClassificationRow[] = [];
  const counted = new Map<number, Counted>();
  const tiers = new Map<number, QualityTier>();
  const below = (one: SampleOrganisation): readonly Counted[] => {
    const subordinates = tree.childrenOf(one);
    return subordinates.length === 0
      ? membersOf(one)
      : subordinates.map((child) => counted.get(child.id) ?? "NOT_RATED");
  };
  for (const owner of tree.lowestFirst) {
    for (const [group, peers] of peersUnder(owner, tree, sampleYear.year)) {
      for (const outcome of organisationOutcomes(`${owner.name}/${group}`, peers, below, sampleYear, tree.all)) {
        const { organisation } = outcome;
        counted.set(organisation.id, outcome.newlyFounded ? "NOT_RATED" : outcome.tier);
        if (!outcome.newlyFounded) tiers.set(organisation.id, outcome.tier);
        const state = ownState(organisation, tree, sampleYear.year);
        rows.push(organisationRow(outcome, tree.parentOf(organisation), state, sampleYear, nextId()));
      }
    }
  }
  return { rows, tiers };
}
