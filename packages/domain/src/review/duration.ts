import { expected, notApplicable, unknown } from "../rule/answer.ts";
import { spellNumber, tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import { saysWho, shouldBeDone } from "./heads.ts";
import type { CollectiveReviewRule } from "./review-context.ts";
import type { CollectiveReviewFacts } from "./review-facts.ts";
import type { DayRange, MinimumDuration } from "./review-parameters.ts";
import { fact } from "./used-facts.ts";

const concerns = ({ kind, level }: CollectiveReviewFacts, { kinds, levels }: MinimumDuration): boolean =>
  kind !== null && kinds.includes(kind) && levels.includes(level);

/** How long the collective's review lasts at least; null: no document says it. */
export function minimumDurationOf(facts: CollectiveReviewFacts, minimums: readonly MinimumDuration[]): DayRange | null {
  const minimum = minimums.find((each) => concerns(facts, each));
  if (minimum === undefined) return null;
  const { promptedBy } = minimum;
  const isPrompted = (facts.prompts ?? []).some(({ issuer }) => promptedBy === null || promptedBy.includes(issuer));
  return isPrompted ? minimum.prompted : minimum.plain;
}

/** Of a stated range the lower figure is the minimum (C11). */
function checkDuration(facts: CollectiveReviewFacts, minimums: readonly MinimumDuration[]): Answer {
  const { durationDays } = facts;
  const range = minimumDurationOf(facts, minimums);
  const used = [fact.number("durationDays", durationDays), fact.number("prompts", facts.prompts?.length ?? 0)];
  if (range === null) {
    return notApplicable(() =>
      tell(used, "Không quy định thời gian cho tập thể này.", "No duration is stated for this collective."),
    );
  }
  const explain = () =>
    tell(used, `Thời gian tối thiểu: ${spellRange(range).vi} ngày.`, `At least ${spellRange(range).en} days.`);
  if (durationDays === undefined) return unknown(explain);
  return expected(durationDays >= range.from, () => ({
    ...explain(),
    arithmetic: `${spellNumber(durationDays).vi} ${durationDays >= range.from ? "≥" : "<"} ${spellNumber(range.from).vi}`,
  }));
}

function spellRange({ from, to }: DayRange) {
  const [least, most] = [spellNumber(from), spellNumber(to)];
  return from === to ? least : { vi: `từ ${least.vi} đến ${most.vi}`, en: `${least.en} to ${most.en}` };
}

export const provincialDuration: CollectiveReviewRule = {
  id: "HD21.REVIEW.DURATION.PROVINCIAL",
  citation: "HD 21, II.A.4.2, bullet 5",
  clause: [
    "Thời gian tổ chức kiểm điểm của tập thể, cá nhân ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương tối thiểu từ 02 đến 03 ngày, những nơi được Bộ Chính trị, Ban Bí thư gợi ý kiểm điểm tối thiểu từ 03 đến 04 ngày.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: (facts, { review }) => checkDuration(facts, review.minDurationDays.provincial),
};

export const centralAffiliatedDuration: CollectiveReviewRule = {
  id: "HD21.REVIEW.DURATION.CENTRAL_AFFILIATED",
  citation: "HD 21, II.A.4.2, bullet 5",
  clause: [
    "Đảng đoàn, ban cán sự đảng, tập thể lãnh đạo, quản lý trực thuộc Trung ương tối thiểu từ 01 đến 02 ngày, những nơi được Bộ Chính trị, Ban Bí thư gợi ý kiểm điểm tối thiểu từ 02 đến 03 ngày.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: (facts, { review }) => checkDuration(facts, review.minDurationDays.centralAffiliated),
};

export const delegatedDuration: CollectiveReviewRule = {
  id: "HD21.REVIEW.DURATION.DELEGATED",
  citation: "HD 21, II.A.4.2, bullet 5",
  clause: [
    "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương quy định thời gian kiểm điểm đối với tập thể, cá nhân thuộc quyền quản lý.",
  ],
  ...saysWho,
  subjects: ["COLLECTIVE"],
  check: (facts, { review: { minDurationDays } }) => ({
    ...checkDuration(facts, minDurationDays.delegated),
    statedAt: minimumDurationOf(facts, minDurationDays.delegated)?.statedAt,
  }),
};

export const departmentDuration: CollectiveReviewRule = {
  id: "CV54.REVIEW.DURATION",
  citation: "CV 54, I.4.2, last bullet",
  clause: [
    "Đảng ủy kiểm điểm tối thiểu 01 ngày (nếu có gợi ý kiểm điểm 2,0 ngày); cấp ủy chi bộ trực thuộc đảng ủy kiểm điểm tối thiểu 0,5 ngày.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: (facts, { review }) => checkDuration(facts, review.minDurationDays.delegated),
};
