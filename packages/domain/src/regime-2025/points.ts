import type { CommonFacts2025, Points2025 } from "../facts-2025.ts";
import { notApplicable, required } from "../rule/answer.ts";
import { closesGate, forcesLowest, requiredFor } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { Parameters2025 } from "../rule-sets/rule-set-2025.ts";
import type { Rule2025 } from "./context.ts";
import { fact } from "./used-facts.ts";

// QĐ 366, Điều 10 and the bands of Điều 11: points are whole hundredths, never rounded.

const hundredthsOf = (points: number): number => Math.round(100 * points);

/** The total in hundredths; undefined while a group is not scored. */
export function totalOf(points: Points2025 | undefined): number | undefined {
  const { common, results } = points ?? {};
  return common === undefined || results === undefined ? undefined : hundredthsOf(common) + hundredthsOf(results);
}

const spell = (hundredths: number): string => String(hundredths / 100).replace(".", ",");

const pointFacts = (points: Points2025 | undefined) => {
  const total = totalOf(points);
  return [
    fact.number("points.common", points?.common),
    fact.number("points.results", points?.results),
    fact.number("points.total", total === undefined ? undefined : total / 100),
  ];
};

/** Whether the points have no more decimals than are allowed; a double is within 1e-9 of what was written. */
function isPrecise(points: number | undefined, { decimals }: Parameters2025["points"]): boolean {
  if (points === undefined) return true;
  const scaled = points * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) < 1e-9;
}

function checkGroup(
  { points }: CommonFacts2025,
  group: keyof Points2025,
  max: number,
  name: { readonly vi: string; readonly en: string },
): Answer {
  const given = points?.[group];
  const explain = () =>
    tell(pointFacts(points), `${name.vi}: từ 0 đến ${max} điểm.`, `${name.en}: 0 to ${max} points.`);
  return given === undefined ? notApplicable(explain) : required(given >= 0 && given <= max, explain);
}

export const commonPoints: Rule2025<CommonFacts2025> = {
  id: "QD366.CRIT.COMMON_30",
  citation: "QĐ 366, Phụ lục 4 and 5 heading I; Mẫu 01 / 2B / 2C, B.I.1",
  clause: ["NHÓM TIÊU CHÍ CHUNG (30 ĐIỂM)", "1. Nhóm tiêu chí chung: …/30"],
  ...closesGate,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, { parameters }) =>
    checkGroup(facts, "common", parameters.points.commonMax, { vi: "Nhóm tiêu chí chung", en: "Common criteria" }),
};

export const resultPoints: Rule2025<CommonFacts2025> = {
  id: "QD366.CRIT.RESULTS_70",
  citation: "QĐ 366, Phụ lục 4 and 5 heading II; Mẫu 01 / 2B / 2C, B.I.2",
  clause: [
    "NHÓM TIÊU CHÍ VỀ KẾT QUẢ THỰC HIỆN NHIỆM VỤ (70 ĐIỂM)",
    "2. Nhóm tiêu chí về kết quả thực hiện nhiệm vụ: …/70",
  ],
  ...closesGate,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, { parameters }) =>
    checkGroup(facts, "results", parameters.points.resultsMax, {
      vi: "Kết quả thực hiện nhiệm vụ",
      en: "Task results",
    }),
};

/** No bonus points: the total is the sum of the two groups. */
export const scaleOf100: Rule2025<CommonFacts2025> = {
  id: "QD366.CRIT.SCALE_100",
  citation: "QĐ 366, Điều 10",
  clause: [
    "Việc đánh giá chất lượng đối với tập thể, cá nhân được thực hiện theo khung tiêu chí chung, gồm các nhóm tiêu chí được lượng hoá kết quả trên thang điểm 100.",
    "Kết quả này là cơ sở để xếp loại chất lượng theo quy định tại Điều 11.",
  ],
  ...closesGate,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ points }, { parameters }) => {
    const explain = () =>
      tell(
        pointFacts(points),
        `Điểm ghi tối đa ${parameters.points.decimals} chữ số thập phân; tổng điểm là tổng hai nhóm, không có điểm cộng.`,
        `Points have at most ${parameters.points.decimals} decimals; the total is the sum of the two groups, without bonus.`,
      );
    const { common, results } = points ?? {};
    if (common === undefined && results === undefined) return notApplicable(explain);
    return required(isPrecise(common, parameters.points) && isPrecise(results, parameters.points), explain);
  },
};

/** Whether the total reaches a band; bands are lower bounds (D4). */
function checkBand({ points }: CommonFacts2025, from: number): Answer {
  const total = totalOf(points);
  return required(total === undefined ? undefined : total >= 100 * from, () => explainBand(points, from));
}

function explainBand(points: Points2025 | undefined, from: number): Explanation {
  const total = totalOf(points);
  if (total === undefined)
    return tell(pointFacts(points), "Chưa đủ điểm hai nhóm tiêu chí.", "The two groups are not both scored.");
  return {
    ...tell(
      pointFacts(points),
      `Tổng điểm ${spell(total)}, cần từ ${from} điểm trở lên.`,
      `${total / 100} points in all; ${from} or more are needed.`,
    ),
    arithmetic: `${total / 100} ${total >= 100 * from ? "≥" : "<"} ${from}`,
  };
}

export const excellentPoints: Rule2025<CommonFacts2025> = {
  id: "QD366.TIER.EXCELLENT.POINTS",
  citation: "QĐ 366, Điều 11, khoản 1",
  clause: [
    "Là tập thể, cá nhân có kết quả tổng điểm đánh giá đạt từ 90 điểm trở lên. Đồng thời, phải đáp ứng các điều kiện cụ thể sau:",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, { parameters }) => checkBand(facts, parameters.points.excellent),
};

export const goodPoints: Rule2025<CommonFacts2025> = {
  id: "QD366.TIER.GOOD.POINTS",
  citation: "QĐ 366, Điều 11, khoản 2",
  clause: [
    "Là tập thể, cá nhân có tổng điểm đánh giá đạt từ 70 đến dưới 90 điểm. Đồng thời, đáp ứng các điều kiện sau:",
  ],
  ...requiredFor("GOOD"),
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, { parameters }) => checkBand(facts, parameters.points.good),
};

export const completedPoints: Rule2025<CommonFacts2025> = {
  id: "QD366.TIER.COMPLETED.POINTS",
  citation: "QĐ 366, Điều 11, khoản 3",
  clause: ["Tập thể, cá nhân có tổng điểm đánh giá đạt từ 50 đến dưới 70 điểm. Đồng thời, đáp ứng các điều kiện sau:"],
  ...requiredFor("COMPLETED"),
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, { parameters }) => checkBand(facts, parameters.points.completed),
};

/** Never mitigated. */
export const lowestPoints: Rule2025<CommonFacts2025> = {
  id: "QD366.TIER.NOT_COMPLETED.POINTS",
  citation: "QĐ 366, Điều 11, khoản 4",
  clause: ["Tập thể, cá nhân có tổng điểm đánh giá dưới 50 điểm hoặc thuộc một trong các trường hợp sau:"],
  ...forcesLowest,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, { parameters }) => checkBand(facts, parameters.points.completed),
};
