import type { Effect, Text } from "../rule/finding.ts";
import type { RuleHead } from "../rule/rule.ts";

/** The ways in which a year's tiers come about, in the order in which they act. */
export const OriginPart = {
  NOT_RATED: "NOT_RATED",
  POINTS: "POINTS",
  CONDITIONS: "CONDITIONS",
  LOWEST: "LOWEST",
  CAPS: "CAPS",
  QUOTA: "QUOTA",
} as const;
export type OriginPart = (typeof OriginPart)[keyof typeof OriginPart];

export const originPartLabels: Readonly<Record<OriginPart, Text>> = {
  NOT_RATED: { vi: "Không xếp loại", en: "Not rated" },
  POINTS: { vi: "Điểm", en: "Points" },
  CONDITIONS: { vi: "Điều kiện của từng mức", en: "Conditions of each tier" },
  LOWEST: { vi: "Xếp mức thấp nhất", en: "Lowest tier" },
  CAPS: { vi: "Mức trần", en: "Ceilings" },
  QUOTA: { vi: "Tỷ lệ mức cao nhất", en: "Quota of the top tier" },
};

const partOfEffect: Readonly<Partial<Record<Effect, OriginPart>>> = {
  NOT_RATED: "NOT_RATED",
  REQUIRE: "CONDITIONS",
  FORCE_LOWEST: "LOWEST",
  CAP: "CAPS",
  QUOTA: "QUOTA",
};

/** Bands of points, the scale and how it is split (QĐ 366, Điều 10 and 11; KH 57, II.B.1). */
const isOfPoints = (ruleId: string): boolean =>
  /\.POINTS$|^QD366\.CRIT\.(SCALE_100|COMMON_30|RESULTS_70|SUBPOINTS)$/.test(ruleId);

/** Also a rule of who is reviewed, and named as such; in the rating it leaves without a tier (QĐ 366, Điều 5, 2.1). */
const leavesWithoutTier = (ruleId: string): boolean => ruleId === "QD366.ELIG.MEMBER.SCOPE";

/** How a rule takes part in the tiers of a year; null: it does not decide on them. */
export const originPartOf = ({ id, effect }: Pick<RuleHead, "id" | "effect">): OriginPart | null => {
  if (isOfPoints(id)) return "POINTS";
  return leavesWithoutTier(id) ? "NOT_RATED" : (partOfEffect[effect] ?? null);
};
