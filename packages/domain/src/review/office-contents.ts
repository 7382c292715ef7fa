import { expected, notApplicable } from "../rule/answer.ts";
import { spellList } from "../rule/fact-makers.ts";
import { checkContents, contentFact, notALeader } from "./contents.ts";
import { shouldContain } from "./heads.ts";
import type { AnyReviewRule, CollectiveReviewRule, IndividualReviewRule } from "./review-context.ts";
import { ReportPart } from "./review-facts.ts";
import { reportPartLabels } from "./review-labels.ts";

export const officeCollectiveContent: CollectiveReviewRule = {
  id: "KH57.REVIEW.CONTENT.COLLECTIVE",
  citation: "KH 57, II.A.2.1, 4 bullets",
  clause: [
    "Kết quả lãnh đạo, quán triệt, xây dựng và thực hiện các chương trình, kế hoạch theo chủ trương, nghị quyết, quy định của Đảng, chính sách, pháp luật của Nhà nước và nhiệm vụ chính trị được giao.",
    "Kết quả lãnh đạo học tập và làm theo tấm gương đạo đức Hồ Chí Minh và trách nhiệm nêu gương của cán bộ, đảng viên ở cơ quan, địa phương. Các giải pháp đấu tranh khắc phục sự suy thoái về tư tưởng chính trị, đạo đức, lối sống; kết quả khắc phục những hạn chế, khuyết điểm đã được chỉ ra trong kiểm điểm tự phê bình và phê bình (trước đây).",
    "Làm rõ trách nhiệm của tập thể, người đứng đầu cấp ủy, cơ quan, đơn vị trong thực hiện nguyên tắc tập trung dân chủ; các quy định, quy chế làm việc; công tác tổ chức cán bộ, quản lý và phát triển đảng viên; đổi mới phương thức lãnh đạo; các biện pháp đấu tranh phòng chống tham nhũng lãng phí; kết quả xử lý sai phạm đối với tập thể, cá nhân.",
    "Công tác kiểm tra, giám sát, khen thưởng và kỷ luật.",
  ],
  ...shouldContain,
  subjects: ["COLLECTIVE"],
  check: (facts, { review }) => checkContents(facts, review.contents.collective),
};

export const officeMemberContent: IndividualReviewRule = {
  id: "KH57.REVIEW.CONTENT.MEMBER",
  citation: "KH 57, II.A.2.2.a (headings of the 4 sides)",
  clause: [
    "a) Đảng viên không giữ chức vụ lãnh đạo, quản lý kiểm điểm tự phê bình và phê bình về 04 mặt sau đây:",
    "Tư tưởng chính trị",
    "Phẩm chất đạo đức lối sống",
    "Thực hiện chức trách, nhiệm vụ",
    "Ý thức tổ chức kỷ luật",
    "Khối lượng, chất lượng, tiến độ và hiệu quả thực hiện nhiệm vụ được giao; ý thức, thái độ phục vụ và giữ gìn đoàn kết nội bộ.",
  ],
  ...shouldContain,
  subjects: ["MEMBER"],
  check: (facts, { review }) => checkContents(facts, review.contents.member),
};

export const officeLeaderContent: IndividualReviewRule = {
  id: "KH57.REVIEW.CONTENT.LEADER",
  citation: "KH 57, II.A.2.2.b",
  clause: [
    "b) Đảng viên là cấp ủy viên (chi ủy, đảng ủy), là người giữ chức vụ từ Phó trưởng phòng trở lên: Ngoài 04 nội dung kiểm điểm của đảng viên nêu tại Khoản a, còn phải kiểm điểm sâu sắc các nội dung sau:",
    "Kết quả lãnh đạo, quản lý, tổ chức, điều hành; việc quy tụ, đoàn kết; thái độ công tâm, khách quan và sự tín nhiệm của cán bộ, đảng viên, quần chúng.",
    "Tham gia cùng tập thể trong lãnh đạo và tổ chức thực hiện các nhiệm vụ chính trị và công tác tổ chức cán bộ của cơ quan, đơn vị; làm rõ trách nhiệm cá nhân đối với những khuyết điểm, hạn chế của tập thể.",
    "Ý thức trách nhiệm trong thực hiện nhiệm vụ, tu dưỡng đạo đức, lối sống, ý thức nêu gương của cá nhân và gia đình.",
  ],
  ...shouldContain,
  subjects: ["LEADER"],
  check: (facts, { review }) =>
    facts.positions.length === 0 ? notApplicable(notALeader) : checkContents(facts, review.contents.leader),
};

/** Answers to prompts are asked of each prompt by itself. */
export const officeReportParts: AnyReviewRule = {
  id: "KH57.REVIEW.REPORT_PARTS",
  citation: "KH 57, II.A.3.1, bullet 3",
  clause: [
    "Báo cáo kiểm điểm của tập thể và bản tự kiểm điểm cá nhân phải ghi rõ ưu điểm, khuyết điểm, nguyên nhân, biện pháp khắc phục; giải trình những nội dung gọi ý kiểm điểm của cấp trên (nếu có).",
  ],
  ...shouldContain,
  subjects: ["COLLECTIVE", "MEMBER"],
  check: ({ reportParts, prompts = [] }) => {
    const parts = Object.values(ReportPart);
    const missing = parts.filter((part) => !reportParts?.includes(part)).map((part) => reportPartLabels[part]);
    const areAnswered = prompts.every(({ answer }) => answer?.explanation);
    return expected(reportParts && missing.length === 0 && areAnswered, () => ({
      facts: parts.map((part) =>
        contentFact(`reportParts.${part}`, reportPartLabels[part], reportParts?.includes(part)),
      ),
      message: {
        vi: missing.length > 0 ? `Chưa ghi: ${spellList(missing).vi}.` : "Đã ghi đủ các phần của báo cáo.",
        en: missing.length > 0 ? `Not written: ${spellList(missing).en}.` : "Every part of the report is written.",
      },
    }));
  },
};
