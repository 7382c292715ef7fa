import type { Text } from "../rule/finding.ts";
import type { Criterion } from "../rule-sets/rule-set.ts";

/** An item of a criterion framework («khung tiêu chí đánh giá»). */
export interface FrameworkItem {
  /** As the framework counts it: paragraph and, within it, bullet. */
  readonly item: string;
  readonly id: string;
  /** Vietnamese word for word; of a paragraph with its own heading only the heading. */
  readonly label: Text;
  /** Recommended: read from the conditions of the tiers (C6). */
  readonly group: Criterion["group"];
}

export interface Framework {
  readonly citation: string;
  readonly items: readonly FrameworkItem[];
}

/** Of a Party organisation. */
export const organisationFramework: Framework = {
  citation: "HD 21, II.B.1.2",
  items: [
    {
      item: "a1",
      id: "politicalIdeology",
      group: "CORE",
      label: { vi: "Công tác chính trị tư tưởng", en: "Political and ideological work" },
    },
    {
      item: "a2",
      id: "organizationCadres",
      group: "CORE",
      label: {
        vi: "Công tác tổ chức, cán bộ và xây dựng đảng bộ, chi bộ",
        en: "Organisation, cadres and building the Party organisation and the cell",
      },
    },
    {
      item: "a3",
      id: "leadershipOfPeers",
      group: "CORE",
      label: {
        vi: "Lãnh đạo chính quyền, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội",
        en: "Leading the government, the Fatherland Front and the socio-political mass organisations",
      },
    },
    {
      item: "a4",
      id: "inspectionDiscipline",
      group: "CORE",
      label: { vi: "Công tác kiểm tra, giám sát và kỷ luật đảng", en: "Inspection, supervision and Party discipline" },
    },
    {
      item: "b1",
      id: "annualProgrammes",
      group: "OTHER",
      label: {
        vi: "Việc cụ thể hóa, xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác năm để thực hiện nhiệm vụ được giao.",
        en: "Making concrete, drawing up and carrying out the year's work programmes and plans for the tasks assigned.",
      },
    },
    {
      item: "b2",
      id: "targetsResult",
      group: "CORE",
      label: {
        vi: "Kết quả lãnh đạo thực hiện các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh của địa phương, cơ quan, đơn vị.",
        en: "Results in leading the targets and tasks of socio-economic development, defence and security of the locality, agency or unit.",
      },
    },
    {
      item: "b3",
      id: "subordinateAndPeerTiers",
      group: "OTHER",
      label: {
        vi: "Kết quả đánh giá, xếp loại chính quyền, Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội cùng cấp và các tổ chức đảng trực thuộc.",
        en: "Tiers of the government, the Fatherland Front and the socio-political mass organisations of the same level and of the subordinate Party organisations.",
      },
    },
    {
      item: "c",
      id: "remediation",
      group: "OTHER",
      label: {
        vi: "c) Kết quả khắc phục những hạn chế, yếu kém đã được chỉ ra",
        en: "c) Results in remedying the shortcomings and weaknesses shown",
      },
    },
  ],
};

/** Of a leadership collective. */
export const collectiveFramework: Framework = {
  citation: "HD 21, II.B.3.2",
  items: [
    {
      item: "a1",
      id: "democraticCentralism",
      group: "OTHER",
      label: {
        vi: "Việc thực hiện nguyên tắc tập trung dân chủ, tự phê bình và phê bình; quy chế làm việc; xây dựng đoàn kết nội bộ.",
        en: "Keeping to democratic centralism, self-criticism and criticism; working regulations; building internal unity.",
      },
    },
    {
      item: "a2",
      id: "leadershipResponsibility",
      group: "OTHER",
      label: {
        vi: "Trách nhiệm trong lãnh đạo, chỉ đạo, kiểm tra, giám sát việc thực hiện các nhiệm vụ chính trị của tổ chức, cơ quan, đơn vị.",
        en: "Responsibility in leading, directing, inspecting and supervising the political tasks of the organisation, agency or unit.",
      },
    },
    {
      item: "b1",
      id: "partyBuilding",
      group: "CORE",
      label: {
        vi: "Kết quả lãnh đạo, chỉ đạo công tác xây dựng Đảng, xây dựng hệ thống chính trị.",
        en: "Results in leading and directing Party building and building the political system.",
      },
    },
    {
      item: "b2",
      id: "annualProgrammes",
      group: "CORE",
      label: {
        vi: "Việc cụ thể hóa, xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác năm.",
        en: "Making concrete, drawing up and carrying out the year's work programmes and plans.",
      },
    },
    {
      item: "b3",
      id: "targetsResult",
      group: "CORE",
      label: {
        vi: "Kết quả thực hiện các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao, phê duyệt và được lượng hóa bằng sản phẩm (nếu có).",
        en: "Results on the targets and tasks of socio-economic development, defence and security assigned or approved by the competent authority and quantified by product (if any).",
      },
    },
    {
      item: "b4",
      id: "ledUnitsTiers",
      group: "OTHER",
      label: {
        vi: "Kết quả đánh giá, xếp loại các tổ chức, cơ quan, đơn vị thuộc phạm vi lãnh đạo, quản lý trực tiếp.",
        en: "Tiers of the organisations, agencies and units led and managed directly.",
      },
    },
    {
      item: "c",
      id: "remediation",
      group: "OTHER",
      label: {
        vi: "c) Kết quả khắc phục những hạn chế, yếu kém đã được chỉ ra",
        en: "c) Results in remedying the shortcomings and weaknesses shown",
      },
    },
  ],
};

/** Of a Party member. */
export const memberFramework: Framework = {
  citation: "HD 21, II.B.2.2",
  items: [
    {
      item: "a1",
      id: "politicalIdeology",
      group: "OTHER",
      label: { vi: "Tư tưởng chính trị", en: "Political thought" },
    },
    {
      item: "a2",
      id: "ethicsLifestyle",
      group: "OTHER",
      label: { vi: "Phẩm chất đạo đức, lối sống", en: "Morality and lifestyle" },
    },
    {
      item: "a3",
      id: "discipline",
      group: "OTHER",
      label: { vi: "Ý thức tổ chức kỷ luật", en: "Sense of organisation and discipline" },
    },
    {
      item: "a4",
      id: "workStyle",
      group: "OTHER",
      label: { vi: "Tác phong, lề lối làm việc", en: "Manner and style of work" },
    },
    {
      item: "a5",
      id: "antiDegradation",
      group: "OTHER",
      label: {
        vi: "Kết quả đấu tranh phòng, chống các biểu hiện suy thoái tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” của cá nhân (nếu có).",
        en: "Results in preventing and fighting one's own signs of degradation in political thought, morality and lifestyle, “self-evolution” and “self-transformation” (if any).",
      },
    },
    {
      item: "b1",
      id: "duties",
      group: "CORE",
      label: {
        vi: "Việc thực hiện chức trách, quyền hạn theo quy định (đảng, chính quyền, đoàn thể).",
        en: "Exercising the duties and powers laid down (Party, government, mass organisation).",
      },
    },
    {
      item: "b2",
      id: "targetsResult",
      group: "CORE",
      label: {
        vi: "Kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm được lượng hóa bằng sản phẩm.",
        en: "Results on the targets and tasks assigned in the year, quantified by product.",
      },
    },
    {
      item: "b3",
      id: "ledUnitsTiersConfidence",
      group: "CORE",
      label: {
        vi: "Kết quả đánh giá, xếp loại các tổ chức, cơ quan, đơn vị thuộc phạm vi lãnh đạo, quản lý trực tiếp; kết quả đánh giá tín nhiệm định kỳ (nếu có).",
        en: "Tiers of the organisations, agencies and units led and managed directly; result of the periodic confidence vote (if any).",
      },
    },
    {
      item: "c",
      id: "commitment",
      group: "OTHER",
      label: {
        vi: "c) Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm",
        en: "c) Keeping the year's commitment to cultivate, train and strive",
      },
    },
    {
      item: "d",
      id: "remediation",
      group: "OTHER",
      label: {
        vi: "d) Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước",
        en: "d) Results in remedying the shortcomings and defects concluded by the competent authority or shown in earlier reviews",
      },
    },
    {
      item: "đ",
      id: "promptResult",
      group: "OTHER",
      label: {
        vi: "đ) Kết quả kiểm điểm theo gợi ý của cấp có thẩm quyền (nếu có)",
        en: "đ) Result of the review on what the competent authority prompted (if any)",
      },
    },
  ],
};

/**
 * The framework with the items a lower document leaves out dropped: CV 54 has no bullet on units led and confidence
 * votes (`CV54.MEMBER.CRITERIA`).
 */
export const frameworkWithout = ({ citation, items }: Framework, dropped: readonly string[]): Framework => ({
  citation,
  items: items.filter(({ id }) => !dropped.includes(id)),
});

/** The framework as boxes to be given a level, for a province that rates each item. */
export const criteriaOfFramework = ({ items }: Framework): readonly Criterion[] =>
  items.map(({ item, label, group }) => ({ box: item, label, group }));
