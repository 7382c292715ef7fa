import type { CriterionLevel, QualityTier } from "@xep-loai/domain";
import { fixedChance } from "../random.ts";

type Boxes = Readonly<Record<string, CriterionLevel>>;

/** The levels a subject of this tier fills in: enough for the tier, with some boxes better than needed. */
const needed: Readonly<Record<QualityTier, { core: CriterionLevel; other: CriterionLevel }>> = {
  EXCELLENT: { core: "EXCELLENT", other: "GOOD" },
  GOOD: { core: "GOOD", other: "GOOD" },
  COMPLETED: { core: "AVERAGE", other: "AVERAGE" },
  NOT_COMPLETED: { core: "AVERAGE", other: "AVERAGE" },
};
const oneBetter: Readonly<Record<CriterionLevel, CriterionLevel>> = {
  POOR: "AVERAGE",
  AVERAGE: "GOOD",
  GOOD: "EXCELLENT",
  EXCELLENT: "EXCELLENT",
};

function boxes(core: readonly string[], other: readonly string[], tier: QualityTier, key: string): Boxes {
  const level = (box: string, least: CriterionLevel) =>
    [box, fixedChance(key, box) < 0.3 ? oneBetter[least] : least] as const;
  return Object.fromEntries([
    ...core.map((box) => level(box, needed[tier].core)),
    ...other.map((box) => level(box, needed[tier].other)),
  ]);
}

/** Boxes of Mẫu 01 for an organisation or a collective. */
export const collectiveLevels = (tier: QualityTier, key: string): Boxes =>
  boxes(["I.1", "I.2"], ["I.3", "I.4", "I.5", "III"], tier, key);

/** Boxes of Mẫu 02 for a member. */
export const memberLevels = (tier: QualityTier, key: string): Boxes => boxes(["I.2"], ["I.1", "III"], tier, key);
