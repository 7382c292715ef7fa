import type { MemberFacts2016 } from "../facts-2016.ts";
import { civilServantTierLabels2016, memberAwardLabels } from "../labels.ts";
import { textFact } from "../rating/used-facts.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Truth } from "../rule/three-valued.ts";
import { type CivilServantTier2016, isCivilServantTierAtLeast } from "../vocabulary/civil-servant-tier.ts";

type Facts = Pick<MemberFacts2016, "civilServantTier" | "award">;

/** «được phân loại cán bộ, công chức, viên chức và người lao động … trở lên». */
export const isCivilServantAt = ({ civilServantTier }: Facts, minimum: CivilServantTier2016): Truth =>
  civilServantTier && isCivilServantTierAtLeast(civilServantTier, minimum);

/** «hoặc được đề nghị đạt danh hiệu …». */
export const hasAward = ({ award }: Facts, awards: readonly string[]): boolean =>
  Boolean(award && awards.includes(award));

export const civilServantFact = (facts: Facts, minimum: CivilServantTier2016): UsedFact => {
  const { civilServantTier } = facts;
  const value = civilServantTier === undefined ? undefined : civilServantTierLabels2016[civilServantTier];
  return { ...textFact("civilServantTier", value), met: isCivilServantAt(facts, minimum) ?? null };
};

export const awardFact = ({ award }: Facts): UsedFact =>
  textFact("award", award ? memberAwardLabels[award] : { vi: "Không", en: "None" });

/** The tier as a civil servant, or what stands in for it, as one clause of a sentence. */
export function meritMessage(facts: Facts, minimum: CivilServantTier2016, awards: readonly string[]): Text {
  const { civilServantTier, award } = facts;
  if (award && hasAward(facts, awards)) {
    const { vi, en } = memberAwardLabels[award];
    return { vi: `có “${vi}”`, en: `holds “${en}”` };
  }
  if (civilServantTier === undefined) return notRecorded;
  const [given, needed] = [civilServantTierLabels2016[civilServantTier], civilServantTierLabels2016[minimum]];
  return {
    vi: `xếp loại cán bộ, công chức, viên chức “${given.vi}” (cần từ “${needed.vi}” trở lên)`,
    en: `tier as civil servant “${given.en}” (“${needed.en}” or better needed)`,
  };
}

const notRecorded: Text = {
  vi: "chưa có mức xếp loại cán bộ, công chức, viên chức",
  en: "the tier as civil servant is not recorded",
};
