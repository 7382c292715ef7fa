import {
  type CollectiveFacts,
  type CommonFacts2025,
  classify,
  isTierAtLeast,
  type QualityTier,
  topTier,
} from "@xep-loai/domain";
import type { NumberedCollective } from "../people/collectives.ts";
import { fixedChance } from "../random.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import { isOfPoints, rulesAt, type SampleYear } from "./calendar.ts";
import { facts2025 } from "./facts-2025.ts";
import { collectiveLevels } from "./levels.ts";
import { topPlaces } from "./places.ts";
import { plantedCollectives } from "./planted-organisations.ts";

/** What a collective's year comes to. */
export interface CollectiveOutcome {
  readonly collective: NumberedCollective;
  readonly tier: QualityTier;
  readonly entered: Partial<CollectiveFacts> | CommonFacts2025;
  readonly attestations: Readonly<Record<string, boolean>>;
}

const profile = "HD21.COLLECTIVE.EXCELLENT.PROFILE";
const score = (collective: NumberedCollective, year: number) =>
  fixedChance("collective", year, collective.organisationId, collective.name);

function ceilingOf(
  organisation: SampleOrganisation,
  entered: Partial<CollectiveFacts>,
  orgTier: QualityTier | undefined,
  sampleYear: SampleYear,
): QualityTier {
  if (isOfPoints(sampleYear.year)) return orgTier ?? topTier;
  const facts: CollectiveFacts = {
    levels: collectiveLevels("EXCELLENT", ""),
    ...entered,
    foundedOn: "2000-01-01",
    reviewCompleted: true,
    orgTier: orgTier ?? "NOT_RATED",
    attestations: { [profile]: true },
  };
  return (
    classify(rulesAt(organisation, sampleYear), sampleYear.year, { subject: "COLLECTIVE", facts }).ceiling ??
    "NOT_COMPLETED"
  );
}

/** The outcomes of the collectives of one kind under one managing committee (HD 21, II.B.3.3.a). */
export function collectiveOutcomes(
  scopeName: string,
  collectives: readonly NumberedCollective[],
  organisationOf: (collective: NumberedCollective) => SampleOrganisation,
  orgTierOf: (collective: NumberedCollective) => QualityTier | undefined,
  sampleYear: SampleYear,
): CollectiveOutcome[] {
  const { year } = sampleYear;
  const candidates = collectives.map((collective) => {
    const planted = plantedCollectives.find(
      (one) => one.year === year && one.organisation === organisationOf(collective).name,
    );
    const entered = { targets: { assigned: 20, done: 20, keyTargetsDonePct: 100 }, ...planted?.facts };
    return {
      collective,
      entered,
      plantedTier: planted?.tier,
      ceiling: ceilingOf(organisationOf(collective), entered, orgTierOf(collective), sampleYear),
    };
  });
  const ranked = [...candidates].sort((a, b) => score(b.collective, year) - score(a.collective, year));
  const pool = ranked.filter((one) => one.plantedTier === undefined && isTierAtLeast(one.ceiling, "GOOD"));
  const top = new Set(
    pool.filter((one) => one.ceiling === "EXCELLENT").slice(0, topPlaces(pool.length, year, scopeName)),
  );
  return candidates.map((one) => {
    const tier = one.plantedTier ?? (top.has(one) ? "EXCELLENT" : pool.includes(one) ? "GOOD" : one.ceiling);
    const key = `${year}/${one.collective.organisationId}/${one.collective.name}`;
    if (isOfPoints(year)) return { collective: one.collective, tier, entered: facts2025(tier, key), attestations: {} };
    return {
      collective: one.collective,
      tier,
      entered: { levels: collectiveLevels(tier, key), ...one.entered },
      attestations: tier === "EXCELLENT" ? { [profile]: true } : {},
    };
  });
}
