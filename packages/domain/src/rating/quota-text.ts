import type { Text } from "../rule/finding.ts";
import type { Fraction } from "../rule/share.ts";
import type { QuotaBase } from "../vocabulary/quota.ts";
import type { QuotaParameters, ReadingUse, SmallPlace } from "./quota-use.ts";

/** «3 xuất sắc trên 14 tốt → tối đa ⌊20 % × 14⌋ = 2 → vượt 1». */
export function spellQuota(parameters: QuotaParameters, excellent: number, base: QuotaBase, use: ReadingUse): Text {
  const { topName } = parameters;
  const [limit, outcome] = [limitOf(parameters, use), outcomeOf(use)];
  return {
    vi: `${excellent} ${topName.vi} trên ${use.base} ${baseNames[base].vi} → ${limit.vi} → ${outcome.vi}`,
    en: `${excellent} ${topName.en} of ${use.base} ${baseNames[base].en} → ${limit.en} → ${outcome.en}`,
  };
}

/** What a warning says of a scope: more than either reading allows, what only the wider one does, or one where few are good. */
export const quotaWarningWords = ({ topTier, topName }: Pick<QuotaParameters, "topTier" | "topName">) => ({
  exceeded: {
    vi: `Vượt tỷ lệ “${topTier.vi}”`,
    en: `More are rated ${sentence(topName.en)} than the quota allows`,
  },
  onlyIfSmallBase: {
    vi: `Ít đối tượng để tính tỷ lệ “${topTier.vi}”: tạm chấp nhận, chờ đối chiếu văn bản`,
    en: `Few to take the ${sentence(topName.en)} quota of: tolerated until the text is compared`,
  },
  onlyIfInclusive: {
    vi: `Tỷ lệ “${topTier.vi}” chỉ đúng nếu tính cả số ${topName.vi} vào số để tính`,
    en: `The ${sentence(topName.en)} quota holds only on the wider base`,
  },
});

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const baseNames = {
  GOOD_ONLY: { vi: "tốt", en: "good" },
  GOOD_AND_ABOVE: { vi: "tốt trở lên", en: "good and above" },
  ALL_RATED: { vi: "được xếp loại", en: "rated" },
} as const satisfies Record<QuotaBase, Text>;

function limitOf({ share, small }: QuotaParameters, { base, max, isSmall }: ReadingUse): Text {
  if (small !== null && isSmall) return smallLimits[small.by](small);
  const { vi, en } = shareText(share);
  return { vi: `tối đa ⌊${vi} × ${base}⌋ = ${max}`, en: `at most ⌊${en} × ${base}⌋ = ${max}` };
}

const smallLimits = {
  BASE: ({ below, max }) => ({
    vi: `dưới ${below} nên chọn tối đa ${max}`,
    en: `under ${below}, so at most ${max} chosen`,
  }),
  HEAD_COUNT: ({ below, max }) => ({
    vi: `chi bộ có dưới ${below} đảng viên nên tối đa ${max}`,
    en: `fewer than ${below} members in the cell, so at most ${max}`,
  }),
} as const satisfies Record<SmallPlace["by"], (small: SmallPlace) => Text>;

/** A percentage where the document writes one. */
const shareText = ({ numerator, denominator }: Fraction): Text =>
  denominator === 100
    ? { vi: `${numerator} %`, en: `${numerator}%` }
    : { vi: `${numerator}/${denominator}`, en: `${numerator}/${denominator}` };

const outcomeOf = ({ over }: ReadingUse): Text =>
  over > 0 ? { vi: `vượt ${over}`, en: `${over} too many` } : { vi: "trong giới hạn", en: "within the quota" };
