import type { QualityTier } from "@xep-loai/domain";
import type { SampleOrganisation } from "../tree/organisation.ts";
import type { YearTree } from "../tree/year-tree.ts";
import type { SampleYear } from "./calendar.ts";
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
  for (const parent of tree.lowestFirst) {
    const rated = tree.childrenOf(parent).filter((one) => one.level !== "PROVINCE");
    for (const [level, siblings] of Map.groupBy(rated, (one) => one.level)) {
      for (const outcome of organisationOutcomes(`${parent.name}/${level}`, siblings, below, sampleYear, tree.all)) {
        counted.set(outcome.organisation.id, outcome.newlyFounded ? "NOT_RATED" : outcome.tier);
        if (!outcome.newlyFounded) tiers.set(outcome.organisation.id, outcome.tier);
        rows.push(
          organisationRow(outcome, parent, ownState(outcome.organisation, tree, sampleYear.year), sampleYear, nextId()),
        );
      }
    }
  }
  return { rows, tiers };
}
