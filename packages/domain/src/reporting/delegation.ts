import type { Fact } from "../facts.ts";
import { notApplicable, passed, unknown, warning } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation, Rule } from "../rule/rule.ts";
import { usedFact } from "../rule/used-fact.ts";
import type { Level } from "../vocabulary/organisation.ts";
import { type DelegatedMatter, delegatedMatterLabels } from "./delegated-matter.ts";

/** What an organisation of a level has made concrete for those below it; left out: not known. */
export interface DelegationFacts {
  readonly level: Level;
  readonly concretised?: Fact<readonly DelegatedMatter[]>;
}

export type DelegationRule = Rule<DelegationFacts, unknown>;

const delegates = {
  step: "CONFIGURATION",
  means: "EVALUATED",
  effect: "SCOPE",
  severity: "WARN",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  closes: null,
} as const;

/** HD 21, III.1, bullets 1-2: what the province guides and makes concrete. */
const leftToProvinces: readonly DelegatedMatter[] = [
  "DEGRADATION_SIGNS",
  "REVIEW_CONTENT",
  "CRITERIA",
  "LEVELS",
  "TIER_STANDARDS",
  "OPINION_GIVERS",
  "FORMS",
  "PROCEDURES",
];

const provinceConcretises: DelegationRule = {
  id: "HD21.REPORT.CONCRETISE",
  citation: "HD 21, III.1, bullets 1-2",
  clause: [
    "Hướng dẫn việc nhận diện các biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” và cụ thể hóa nội dung kiểm điểm cho phù hợp với từng đối tượng tập thể, cá nhân cán bộ lãnh đạo, quản lý và từng đối tượng đảng viên, nhất là đối với đảng viên hưu trí không tham gia công tác tại địa phương.",
    "Cụ thể hóa tiêu chí đánh giá; định lượng hóa mức độ đạt được (theo 04 cấp độ: xuất sắc, tốt, trung bình, kém) của từng tiêu chí cụ thể và tiêu chuẩn từng mức chất lượng (hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ); xác định cụ thể đối tượng, nội dung lấy ý kiến của các chủ thể liên quan ở cấp trên, xây dựng, hoàn thiện các biểu mẫu, trình tự, thủ tục cho phù hợp với từng loại hình tổ chức đảng, đối tượng đảng viên, tập thể, cá nhân cán bộ lãnh đạo, quản lý và đặc điểm, tình hình địa phương, lĩnh vực, ngành.",
  ],
  ...delegates,
  check: (facts) => checkConcretised(facts, "PROVINCE", leftToProvinces),
};

/** KH 174, C.2: the same, and the own plan, passed on to the grassroots organisations. */
const grassrootsConcretises: DelegationRule = {
  id: "KH174.REPORT.CONCRETISE",
  citation: "KH 174, C.2, bullets 1-2",
  clause: [
    "Chủ động xây dựng kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng tập thể, cá nhân ở cấp mình; hướng dẫn việc nhận diện các biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” và cụ thể hóa nội dung kiểm điểm cho phù hợp với từng đối tượng tập thể, cá nhân cán bộ lãnh đạo, quản lý và từng đối tượng đảng viên, nhất là đối với đảng viên hưu trí không tham gia công tác tại địa phương.",
    "Cụ thể hóa tiêu chí đánh giá; định lượng hóa mức độ đạt được (theo 04 cấp độ: xuất sắc, tốt, trung bình, kém) của từng tiêu chí cụ thể và tiêu chuẩn từng mức chất lượng (hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ,",
    "hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ); xác định cụ thể đối tượng, nội dung lấy ý kiến của các chủ thể liên quan; xây dựng, hoàn thiện các biểu mẫu, trình tự, thủ tục cho phù hợp với từng loại hình tổ chức đảng; đối tượng đảng viên, tập thể, cá nhân cán bộ lãnh đạo, quản lý và đặc điểm, tình hình địa phương, lĩnh vực, ngành.",
  ],
  ...delegates,
  check: (facts) => checkConcretised(facts, "GRASSROOTS", ["OWN_PLAN", ...leftToProvinces]),
};

function checkConcretised(
  { level, concretised }: DelegationFacts,
  asked: Level,
  matters: readonly DelegatedMatter[],
): Answer {
  if (level !== asked) return notApplicable(() => notAsked);
  if (concretised === undefined) return unknown(() => notRecorded);
  const left = matters.filter((matter) => !concretised.includes(matter));
  const explain = () => explainMatters(matters, left);
  return left.length > 0 ? warning(explain) : passed(explain);
}

const notAsked: Explanation = {
  facts: [],
  message: { vi: "Không thuộc cấp được giao cụ thể hóa.", en: "Not the level it is left to." },
};

const notRecorded: Explanation = {
  facts: [],
  message: { vi: "Chưa ghi nhận nội dung đã cụ thể hóa.", en: "What was made concrete is not recorded." },
};

const explainMatters = (matters: readonly DelegatedMatter[], left: readonly DelegatedMatter[]): Explanation => ({
  facts: matters.map((matter) =>
    usedFact(
      `concretised.${matter}`,
      delegatedMatterLabels[matter],
      left.includes(matter) ? null : done,
      !left.includes(matter),
    ),
  ),
  message:
    left.length === 0
      ? { vi: "Đã cụ thể hóa đủ các nội dung được giao.", en: "Everything left to it is made concrete." }
      : {
          vi: `Chưa cụ thể hóa: ${left.map((matter) => delegatedMatterLabels[matter].vi).join("; ")}.`,
          en: `Not yet made concrete: ${left.map((matter) => delegatedMatterLabels[matter].en).join("; ")}.`,
        },
});

const done: Text = { vi: "Đã cụ thể hóa", en: "Made concrete" };

export const delegationRules: readonly DelegationRule[] = [provinceConcretises, grassrootsConcretises];
