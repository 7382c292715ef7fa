import { failed, notApplicable, passed } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer, RuleHead } from "../rule/rule.ts";
import { truthValue, usedFact } from "../rule/used-fact.ts";
import { topTier } from "../vocabulary/tier.ts";
import {
  type AwardContext,
  type AwardFacts,
  type AwardRule,
  checkOfTheYear,
  checkYearsInARow,
  chosenAmongCandidates,
} from "./award-rules.ts";

// HD 06, mục 19: awards read the tier of QĐ 366; «tiêu biểu» is said when the organisation is rated.

const recognisedFact = (isRecognised: boolean) =>
  usedFact("isTypical", { vi: "Được công nhận “tiêu biểu”", en: "Recognised as typical" }, truthValue(isRecognised));

const notRecognised = () =>
  tell([recognisedFact(false)], "Chưa được công nhận “tiêu biểu”.", "Not recognised as typical.");

const resultOf = ({ results }: AwardFacts, { year }: AwardContext) => results.find((result) => result.year === year);

/** Of a cell that was not recognised nothing is asked; where it was chosen all the same, the check says what is wrong. */
const amongRecognised =
  (check: (facts: AwardFacts, context: AwardContext) => Answer) =>
  (facts: AwardFacts, context: AwardContext): Answer =>
    resultOf(facts, context)?.isTypical === true || facts.selection?.isChosen === true
      ? check(facts, context)
      : notApplicable(notRecognised);

export const cellOfTheYear2025: AwardRule = {
  id: "HD06.AWARD.CELL_YEAR",
  citation: "HD 06, mục 19 (organisations; item 19.1 inferred)",
  clause: [
    'Các đảng ủy cấp trên trực tiếp của chi bộ (trừ đảng bộ bộ phận) xét tặng giấy khen cho chi bộ đạt tiêu chuẩn "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu trong năm.',
  ],
  ...chosenAmongCandidates,
  subjects: ["ORG"],
  check: amongRecognised(checkOfTheYear),
};

export const cellFiveYears2025: AwardRule = {
  id: "HD06.AWARD.CELL_FIVE_YEARS",
  citation: "HD 06, mục 19 (organisations; item 19.1 inferred)",
  clause: [
    'Ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng xét tặng giấy khen cho chi bộ đạt tiêu chuẩn "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu 5 năm liền.',
    'Ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương xét tặng bằng khen cho chi bộ đạt tiêu chuẩn "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu 5 năm liền.',
  ],
  ...chosenAmongCandidates,
  subjects: ["ORG"],
  check: amongRecognised(checkYearsInARow),
};

/** Said by the grassroots committee when it rates the cell; it needs the top tier. */
export const cellRecognition: AwardRule = {
  id: "HD06.AWARD.CELL_RECOGNITION",
  citation: "HD 06, mục 19 (organisations; item 19.1 inferred)",
  clause: [
    'Chi bộ đạt "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu là chi bộ được đảng ủy cơ sở xem xét, công nhận khi đánh giá chất lượng chi bộ trong năm.',
  ],
  ...chosenAmongCandidates,
  subjects: ["ORG"],
  check: (facts, context) => {
    const result = resultOf(facts, context);
    if (result?.isTypical !== true) return notApplicable(notRecognised);
    return result.tier === topTier ? passed(recognised) : failed(belowTheTop);
  },
};

const recognised = () => tell([recognisedFact(true)], "Được công nhận “tiêu biểu”.", "Recognised as typical.");

const belowTheTop = () =>
  tell(
    [recognisedFact(true)],
    "Chỉ chi bộ được xếp loại “Hoàn thành xuất sắc nhiệm vụ” mới được công nhận “tiêu biểu”.",
    "Only a cell at the top tier is recognised as typical.",
  );

/** Of đảng bộ cơ sở and chi bộ cơ sở: of the year, and of years in a row. */
export const grassrootsOfTheYear2025: AwardRule = {
  id: "HD06.AWARD.GRASSROOTS",
  citation: "HD 06, mục 19 (organisations; item 19.1 inferred)",
  clause: [
    'Ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng xét tặng giấy khen cho đảng bộ cơ sở, chi bộ cơ sở đạt tiêu chuẩn "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu trong năm.',
    'xét tặng bằng khen cho đảng bộ cơ sở, chi bộ cơ sở đạt tiêu chuẩn "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu 5 năm liền.',
    'xét tặng cờ cho những đảng bộ cơ sở, chi bộ cơ sở đạt tiêu chuẩn "Hoàn thành xuất sắc nhiệm vụ" tiêu biểu 5 năm liền.',
  ],
  ...chosenAmongCandidates,
  subjects: ["ORG"],
  check: checkOfTheYear,
};

export const memberOfTheYear2025: AwardRule = {
  id: "HD06.AWARD.MEMBER_YEAR",
  citation: "HD 06, 19.2.a",
  clause: [
    'Đảng ủy cơ sở, chi bộ cơ sở xét tặng giấy khen cho đảng viên đạt tiêu chuẩn "Hoàn thành xuất sắc nhiệm vụ" trong năm.',
  ],
  ...chosenAmongCandidates,
  subjects: ["MEMBER"],
  check: checkOfTheYear,
};

export const memberFiveYears2025: AwardRule = {
  id: "HD06.AWARD.MEMBER_FIVE_YEARS",
  citation: "HD 06, 19.2.a",
  clause: [
    'Ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng xét tặng giấy khen cho đảng viên đạt tiêu chuẩn "Hoàn thành xuất sắc nhiệm vụ" 5 năm liền.',
    'Ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương xét tặng bằng khen cho đảng viên đạt tiêu chuẩn "Hoàn thành xuất sắc nhiệm vụ" 5 năm liền.',
  ],
  ...chosenAmongCandidates,
  subjects: ["MEMBER"],
  check: checkYearsInARow,
};

const shown = { step: "AWARD", means: "SHOWN", effect: "AWARD", severity: "WARN" } as const;

const kinds: RuleHead = {
  id: "HD06.AWARD.KINDS",
  citation: "HD 06, mục 19 (organisations; item 19.1 inferred)",
  clause: [
    "Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng;",
    "Các cấp ủy có thẩm quyền xét khen thưởng tổ chức đảng theo định kỳ hằng năm, gắn với việc tổng kết năm của đảng bộ, chi bộ; theo nhiệm kỳ đại hội 5 năm/lần đối với đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng; khen thưởng đột xuất đối với tổ chức đảng có thành tích xuất sắc.",
  ],
  ...shown,
  subjects: ["ORG"],
};

/** The tier is the standard: nobody below the top one is a candidate. */
const standard: RuleHead = {
  id: "HD06.AWARD.STANDARD_SOURCE",
  citation: "HD 06, 19.2.a",
  clause: ['Tiêu chuẩn đảng viên "Hoàn thành xuất sắc nhiệm vụ" thực hiện theo Hướng dẫn của Ban Tổ chức Trung ương.'],
  ...shown,
  means: "ENFORCED",
  severity: "BLOCK",
  subjects: ["MEMBER", "ORG"],
};

const adHoc: RuleHead = {
  id: "HD06.AWARD.AD_HOC",
  citation: "HD 06, 19.2.b",
  clause: [
    "Ngoài việc xét khen thưởng đảng viên theo định kỳ, cấp ủy các cấp theo thẩm quyền xem xét, khen thưởng kịp thời đảng viên có thành tích đặc biệt xuất sắc tiêu biểu trong từng lĩnh vực công tác (xây dựng Đảng, kinh tế - xã hội, quốc phòng, an ninh, đối ngoại, khoa học, văn hóa, nghệ thuật, thể thao và các lĩnh vực khác...) hoặc được trao tặng các giải thưởng cao quý trong nước, quốc tế; có hành động dũng cảm trong chiến đấu, lao động sản xuất, phòng, chống thiên tai, chống tham nhũng, lãng phí, tiêu cực và tệ nạn xã hội",
  ],
  ...shown,
  subjects: ["MEMBER"],
};

const usedForAwards: RuleHead = {
  id: "QD366.USE.BASIS",
  citation: "QĐ 366, Điều 15, khoản 4",
  clause: [
    "là căn cứ quan trọng để thực hiện các nội dung về công tác tổ chức, cán bộ, đánh giá người đứng đầu và các tập thể, cá nhân có vị trí, vai trò, chức năng, nhiệm vụ tương đồng; đồng thời, là cơ sở để bình xét thi đua, khen thưởng theo quy định.",
  ],
  ...shown,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
};

export const awardRules2025: readonly RuleHead[] = [
  kinds,
  cellOfTheYear2025,
  cellFiveYears2025,
  cellRecognition,
  grassrootsOfTheYear2025,
  memberOfTheYear2025,
  memberFiveYears2025,
  standard,
  adHoc,
  usedForAwards,
];

/** The same words of years in a row. */
export const grassrootsFiveYears2025: AwardRule = { ...grassrootsOfTheYear2025, check: checkYearsInARow };
