import {
  type CommonFacts2025,
  classify,
  isCell,
  isTierAtLeast,
  lowestOf,
  lowestTier,
  type OrganisationFacts,
  type QualityTier,
  topTier,
} from "@xep-loai/domain";
import { fixedChance } from "../random.ts";
import { organisationAt, type SampleOrganisation } from "../tree/organisation.ts";
import { isOfPoints, rulesAt, type SampleYear } from "./calendar.ts";
import { type Counted, countTiers } from "./counts.ts";
import { facts2025 } from "./facts-2025.ts";
import { collectiveLevels } from "./levels.ts";
import { topPlaces } from "./places.ts";
import { lowestCells, plantedOrganisations } from "./planted-organisations.ts";

/** What an organisation's year comes to. */
export interface OrganisationOutcome {
  readonly organisation: SampleOrganisation;
  readonly newlyFounded: boolean;
  readonly tier: QualityTier;
  /** The facts an officer enters: all but what the database counts itself. */
  readonly entered: Partial<OrganisationFacts> | CommonFacts2025;
  readonly attestations: Readonly<Record<string, boolean>>;
}

const profile = "HD21.ORG.EXCELLENT.PROFILE";
const score = (organisation: SampleOrganisation, year: number) =>
  0.6 * fixedChance("organisation", organisation.id) + 0.4 * fixedChance("organisation", year, organisation.id);

const hasPeers = (organisation: SampleOrganisation) =>
  /phường|xã|thị trấn|Thành ủy|Thị ủy|Huyện ủy|Quận ủy/.test(organisation.name) && !isCell(organisation.kind);

function naturalPeers(organisation: SampleOrganisation, year: number): NonNullable<OrganisationFacts["peers"]> {
  if (!hasPeers(organisation)) return [];
  const tier = (body: string): QualityTier => (fixedChance(body, year, organisation.id) < 0.3 ? "EXCELLENT" : "GOOD");
  return [
    { kind: "GOVERNMENT", tier: tier("chính quyền") },
    { kind: "FATHERLAND_FRONT", tier: tier("mặt trận") },
    { kind: "MASS_ORGANIZATION", tier: tier("phụ nữ") },
    { kind: "MASS_ORGANIZATION", tier: tier("thanh niên") },
  ];
}

function plantedFacts(organisation: SampleOrganisation, year: number, tree: readonly SampleOrganisation[]) {
  const planted = plantedOrganisations.find(
    (one) => one.year === year && organisationAt(one.path, tree).id === organisation.id,
  );
  const lowest = lowestCells.some((one) => one.year === year && organisationAt(one.path, tree).id === organisation.id);
  return lowest ? { facts: { targets: { assigned: 10, done: 4 } }, tier: undefined } : planted;
}

function openCeiling(
  organisation: SampleOrganisation,
  entered: Partial<OrganisationFacts>,
  below: readonly Counted[],
  sampleYear: SampleYear,
): QualityTier {
  if (isOfPoints(sampleYear.year)) return topTier;
  const counted = { ...countTiers(below), PENDING: 0 };
  const facts: OrganisationFacts = {
    levels: collectiveLevels("EXCELLENT", `${organisation.id}`),
    ...entered,
    kind: organisation.kind,
    foundedOn: "2000-01-01",
    reviewCompleted: true,
    secretBallotHeld: true,
    attestations: { [profile]: true },
    ...(isCell(organisation.kind) ? { members: counted } : { subordinates: counted }),
  };
  return (
    classify(rulesAt(organisation, sampleYear), sampleYear.year, { subject: "ORG", facts }).ceiling ?? "NOT_COMPLETED"
  );
}

interface Candidate {
  readonly organisation: SampleOrganisation;
  readonly entered: Partial<OrganisationFacts>;
  readonly plantedTier: QualityTier | undefined;
  readonly ceiling: QualityTier;
}

function candidate(
  organisation: SampleOrganisation,
  below: readonly Counted[],
  sampleYear: SampleYear,
  tree: readonly SampleOrganisation[],
): Candidate {
  const { year } = sampleYear;
  const assigned = 10 + Math.floor(fixedChance("org-targets", organisation.id) * 15);
  const planted = plantedFacts(organisation, year, tree);
  const entered = { peers: naturalPeers(organisation, year), targets: { assigned, done: assigned }, ...planted?.facts };
  return {
    organisation,
    entered,
    plantedTier: planted?.tier,
    ceiling: openCeiling(organisation, entered, below, sampleYear),
  };
}

/** The outcomes of the direct subordinates of one parent at one level, the scope of the quota (HD 21, II.B.1.3.a). */
export function organisationOutcomes(
  scopeName: string,
  subordinates: readonly SampleOrganisation[],
  countedBelow: (organisation: SampleOrganisation) => readonly Counted[],
  sampleYear: SampleYear,
  tree: readonly SampleOrganisation[],
): OrganisationOutcome[] {
  const { year } = sampleYear;
  const candidates = subordinates.map((one) => candidate(one, countedBelow(one), sampleYear, tree));
  const free = candidates
    .filter((one) => one.plantedTier === undefined)
    .sort((a, b) => score(b.organisation, year) - score(a.organisation, year));
  const pool = free.filter((one) => isTierAtLeast(one.ceiling, "GOOD") && score(one.organisation, year) > 0.18);
  const able = pool.filter((one) => one.ceiling === "EXCELLENT");
  const top = new Set(able.slice(0, topPlaces(pool.length, year, scopeName)));
  const chosen = (one: Candidate): QualityTier =>
    top.has(one) ? "EXCELLENT" : pool.includes(one) ? "GOOD" : (lowestOf(["COMPLETED", one.ceiling]) ?? lowestTier);
  return candidates.map((one) => {
    const tier = one.plantedTier ?? chosen(one);
    const { organisation } = one;
    const key = `${year}/${organisation.id}`;
    if (isOfPoints(year))
      return { organisation, newlyFounded: false, tier, entered: facts2025(tier, key), attestations: {} };
    return {
      organisation,
      newlyFounded: organisation.foundedOn > `${year}-06-04`,
      tier,
      entered: { levels: collectiveLevels(tier, key), ...one.entered },
      attestations: tier === "EXCELLENT" ? { [profile]: true } : {},
    };
  });
}
