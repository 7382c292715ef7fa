import { type CommonFacts2025, isTierAtLeast, type QualityTier } from "@xep-loai/domain";
import type { EnteredFacts } from "../../classification/entered-facts.ts";
import type { SampleLeader } from "../people/leaders.ts";
import { fixedChance } from "../random.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import { isOfPoints } from "./calendar.ts";
import { facts2025, quartersAt } from "./facts-2025.ts";
import { topPlaces } from "./places.ts";
import { plantedLeaders } from "./planted-organisations.ts";

/** What a leader's year comes to. */
export interface LeaderOutcome {
  readonly leader: SampleLeader;
  readonly tier: QualityTier;
  readonly facts: EnteredFacts<"LEADER"> | CommonFacts2025;
  readonly attestations: Readonly<Record<string, boolean>>;
}

const score = (leader: SampleLeader, year: number) => fixedChance("leader", year, leader.id);

/** The outcomes of one group of equivalent titles under one managing committee (HD 21, II.B.4); heads keep to their cap. */
export function leaderOutcomes(
  scopeName: string,
  leaders: readonly SampleLeader[],
  organisationOf: (leader: SampleLeader) => SampleOrganisation,
  capOf: (leader: SampleLeader) => QualityTier,
  year: number,
): LeaderOutcome[] {
  const planted = (leader: SampleLeader) =>
    leader.isHead
      ? plantedLeaders.find((one) => one.year === year && one.organisation === organisationOf(leader).name)
      : undefined;
  const ceiling = (leader: SampleLeader): QualityTier => (leader.isHead ? capOf(leader) : "EXCELLENT");
  const pool = leaders
    .filter((one) => planted(one)?.tier === undefined && isTierAtLeast(ceiling(one), "GOOD"))
    .sort((a, b) => score(b, year) - score(a, year));
  const top = new Set(
    pool.filter((one) => ceiling(one) === "EXCELLENT").slice(0, topPlaces(pool.length, year, scopeName)),
  );
  return leaders.map((leader) => {
    const chosen = top.has(leader) ? "EXCELLENT" : pool.includes(leader) ? "GOOD" : ceiling(leader);
    if (isOfPoints(year)) {
      const facts = { ...facts2025(chosen, `${year}/leader/${leader.id}`), ...quartersAt(chosen) };
      return { leader, tier: chosen, facts, attestations: {} };
    }
    return {
      leader,
      tier: planted(leader)?.tier ?? chosen,
      facts: planted(leader)?.facts ?? {},
      attestations: planted(leader)?.attestations ?? { "HD21.LEADER.CRITERIA": true },
    };
  });
}
