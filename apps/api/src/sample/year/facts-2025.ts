import { type CommonFacts2025, type Points2025, type QualityTier, quartersOfAYear, type Tasks } from "@xep-loai/domain";
import { fixedChance } from "../random.ts";

/** From so many points, and over so many more, a subject of the tier has (QĐ 366, Điều 11, 2.1 to 2.4). */
const totals = {
  EXCELLENT: [90, 7],
  GOOD: [74, 15],
  COMPLETED: [54, 14],
  NOT_COMPLETED: [34, 14],
} as const satisfies Record<QualityTier, readonly [from: number, over: number]>;

const half = (value: number) => Math.round(value * 2) / 2;

/** Split three to seven between the two groups of criteria, in half points. */
function pointsOf(tier: QualityTier, key: string): Points2025 {
  const [from, over] = totals[tier];
  const total = half(from + over * fixedChance("points", key));
  const common = half(total * 0.3);
  return { common, results: total - common };
}

/** One in eight at GOOD had the points of the top tier and too few tasks above requirement. */
const pointsNearTop = (key: string): Points2025 =>
  fixedChance("near the top", key) < 0.125 ? { common: 28, results: 62.5 } : pointsOf("GOOD", key);

/** Tasks that go with the tier: three in ten above requirement, all done in time, at most one in five late, most failed. */
function tasksOf(tier: QualityTier, key: string): Tasks {
  const assigned = 10 + Math.floor(fixedChance("tasks", key) * 12);
  const share = (low: number, over: number) => Math.ceil(assigned * (low + over * fixedChance("share", key)));
  switch (tier) {
    case "EXCELLENT":
      return { assigned, done: assigned, late: 0, exceeded: share(0.3, 0.2), failed: 0 };
    case "GOOD":
      return { assigned, done: assigned, late: 0, exceeded: Math.floor(assigned / 5), failed: 0 };
    case "COMPLETED":
      return { assigned, done: assigned, late: Math.floor(assigned / 6), exceeded: 0, failed: 0 };
    case "NOT_COMPLETED":
      return { assigned, done: assigned - share(0.55, 0.2), late: 0, exceeded: 0, failed: share(0.55, 0.2) };
  }
}

/** What is recorded of a subject of the year under QĐ 366 that came to this tier. */
export const facts2025 = (tier: QualityTier, key: string) =>
  ({
    points: tier === "GOOD" ? pointsNearTop(key) : pointsOf(tier, key),
    tasks: tasksOf(tier, key),
    qualityAttested: true,
    hasEvidence: true,
    previousDefects: defectsOf(key),
  }) satisfies CommonFacts2025;

/** The quarters of a leader or a civil servant (`QD366.USE.QUARTER_TO_YEAR`), each at the tier of the year. */
export const quartersAt = (tier: QualityTier) =>
  ({
    periodicAssessments: quartersOfAYear.map((no) => ({ period: "QUARTER", no, tier })),
  }) satisfies Pick<CommonFacts2025, "periodicAssessments">;

/** All remedied: what was not closes the top tier. */
function defectsOf(key: string) {
  const total = Math.floor(fixedChance("defects", key) * 3);
  return { total, remedied: total };
}
