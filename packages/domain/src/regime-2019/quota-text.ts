import type { Text } from "../rule/finding.ts";
import type { QuotaReading } from "../vocabulary/quota.ts";
import type { QuotaParameters, ReadingUse } from "./quota-use.ts";

/** «3 xuất sắc trên 14 tốt → tối đa ⌊20 % × 14⌋ = 2 → vượt 1». */
export const spellQuota = (
  parameters: QuotaParameters,
  excellent: number,
  reading: QuotaReading,
  use: ReadingUse,
): Text => ({
  vi: `${excellent} xuất sắc trên ${use.base} ${baseNames[reading].vi} → ${limit(parameters, use).vi} → ${outcome(use).vi}`,
  en: `${excellent} excellent of ${use.base} ${baseNames[reading].en} → ${limit(parameters, use).en} → ${outcome(use).en}`,
});

const baseNames = {
  GOOD_ONLY: { vi: "tốt", en: "good" },
  GOOD_AND_ABOVE: { vi: "tốt trở lên", en: "good and above" },
} as const satisfies Record<QuotaReading, Text>;

const limit = ({ percent, smallBelow }: QuotaParameters, { base, max, isSmall }: ReadingUse): Text =>
  isSmall
    ? { vi: `dưới ${smallBelow} nên chọn tối đa ${max}`, en: `under ${smallBelow}, so at most ${max} chosen` }
    : { vi: `tối đa ⌊${percent} % × ${base}⌋ = ${max}`, en: `at most ⌊${percent}% × ${base}⌋ = ${max}` };

const outcome = ({ over }: ReadingUse): Text =>
  over > 0 ? { vi: `vượt ${over}`, en: `${over} too many` } : { vi: "trong giới hạn", en: "within the quota" };
