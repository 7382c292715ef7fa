import { expected, failed, notApplicable, required, unknown } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import { sameInBoth } from "../rule/used-fact.ts";
import { collectiveContent, leaderContent, memberContent } from "./contents.ts";
import { mustBeDone, mustContain, shouldBeDone, shouldContain } from "./heads.ts";
import { draftLeadTime, ownReviewForm, reportForm } from "./report.ts";
import type { AnyReviewRule, CollectiveReviewRule, IndividualReviewRule } from "./review-context.ts";
import type { CommonReviewFacts, DefectPart, IndividualReviewFacts, ReviewForm } from "./review-facts.ts";
import { reviewFormLabels } from "./review-labels.ts";
import { fact } from "./used-facts.ts";

// QĐ 366, Điều 6, 7.1 and 8; HD 43, 1.3 and 2.1: what a report holds, and on which form.

/** What HD 21 only asks for QĐ 366 demands. */
const blocking = (answer: Answer): Answer => (answer.outcome === "WARNING" ? failed(answer.explain) : answer);

export const qd366CollectiveContent: CollectiveReviewRule = {
  id: "QD366.REVIEW.CONTENT.COLLECTIVE",
  citation: "QĐ 366, Điều 6, khoản 1",
  clause: [
    "Việc chấp hành nguyên tắc tổ chức và hoạt động, nhất là nguyên tắc tập trung dân chủ; thực hiện quy chế làm việc.",
    "Kết quả thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ được đề ra trong nghị quyết đại hội nhiệm kỳ, kế hoạch, chương trình công tác năm, được cấp có thẩm quyền giao, phê duyệt và các nhiệm vụ phát sinh, đột xuất được cấp có thẩm quyền giao.",
    'Công tác xây dựng, chỉnh đốn Đảng và hệ thống chính trị; xây dựng tổ chức bộ máy tinh gọn, hoạt động hiệu năng, hiệu lực, hiệu quả; tinh giản biên chế gắn với cải cách hành chính và chuyển đổi số; năng lực, trách nhiệm của tập thể lãnh đạo, quản lý; trách nhiệm nêu gương; trách nhiệm giải trình; công tác đấu tranh phòng, chống tham nhũng, tiêu cực, lãng phí và ngăn chặn, đẩy lùi những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, "tự diễn biến", "tự chuyển hoá" trong nội bộ gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; công tác kiểm soát quyền lực, phòng, chống chạy chức, chạy quyền, lợi ích nhóm; xây dựng và thực hiện cơ chế công khai, minh bạch trong công tác cán bộ; công tác kiểm tra, giám sát, kỷ luật đảng và công tác tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức, cá nhân.',
    "Trách nhiệm của tập thể lãnh đạo, quản lý trong triển khai thực hiện các chủ trương, đường lối, nghị quyết, văn bản chỉ đạo của Đảng, của cấp trên; thực hiện nhiệm vụ chính trị của địa phương, tổ chức, cơ quan, đơn vị.",
    "Những vấn đề được gợi ý kiểm điểm; việc khắc phục những hạn chế, khuyết điểm được cấp có thẩm quyền kết luận và được chỉ ra ở kỳ kiểm điểm trước (nếu có).",
  ],
  ...mustContain,
  subjects: ["ORG", "COLLECTIVE"],
  check: (facts, context) => blocking(collectiveContent.check(facts, context)),
};

export const qd366MemberContent: IndividualReviewRule = {
  id: "QD366.REVIEW.CONTENT.MEMBER",
  citation: "QĐ 366, Điều 6, khoản 2 (individual without leadership post)",
  clause: [
    'Về phẩm chất chính trị, đạo đức, lối sống; tinh thần đoàn kết, thống nhất trong nội bộ; ý thức tổ chức kỷ luật, trách nhiệm nêu gương, việc thực hiện những điều đảng viên không được làm; tác phong, lề lối làm việc. Liên hệ các biểu hiện về suy thoái, "tự diễn biến", "tự chuyển hoá".',
    "Việc thực hiện nhiệm vụ, quyền hạn và kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm, gắn với hiệu quả, tiến độ, chất lượng công việc.",
    "Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu của cá nhân theo quy định.",
    "Những vấn đề được gợi ý kiểm điểm; việc khắc phục những hạn chế, khuyết điểm được cấp có thẩm quyền kết luận và được chỉ ra ở kỳ kiểm điểm trước (nếu có).",
  ],
  ...mustContain,
  subjects: ["MEMBER"],
  check: (facts, context) => blocking(memberContent.check(facts, context)),
};

export const qd366LeaderContent: IndividualReviewRule = {
  id: "QD366.REVIEW.CONTENT.LEADER",
  citation: "QĐ 366, Điều 6, khoản 2 (individual with leadership post)",
  clause: [
    "Kết quả công tác lãnh đạo, chỉ đạo, quản lý, điều hành; thực hiện chức trách, nhiệm vụ; mức độ hoàn thành nhiệm vụ của các cấp uỷ, tổ chức đảng trực thuộc, địa phương, tổ chức, cơ quan, đơn vị thuộc quyền quản lý; khả năng quy tụ, xây dựng đoàn kết nội bộ.",
    "Trách nhiệm trong công việc; tinh thần năng động, đổi mới sáng tạo, dám nghĩ, dám nói, dám làm, nói đi đôi với làm, dám chịu trách nhiệm, dám đương đầu với khó khăn, thử thách, dám hành động, dám hy sinh lợi ích cá nhân vì lợi ích chung; trách nhiệm trong xây dựng đội ngũ cán bộ, kiểm soát quyền lực, phòng, chống tiêu cực trong phạm vi chức trách, nhiệm vụ được giao; trách nhiệm trong lãnh đạo, chỉ đạo hoàn thiện thể chế góp phần phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số, về mở rộng hợp tác, hội nhập quốc tế, về đổi mới tư duy quản trị, tạo điều kiện phát triển kinh tế tư nhân; xử lý những vấn đề khó, phức tạp, nhạy cảm trong thực hiện nhiệm vụ.",
    "Trách nhiệm nêu gương của bản thân và gia đình; việc đấu tranh phòng, chống tham nhũng, lãng phí, tiêu cực; sự tín nhiệm của cán bộ, đảng viên; việc xây dựng phong cách lãnh đạo đổi mới, gần dân, sát dân, trọng dân, thường xuyên nắm bắt tâm tư, nguyện vọng của Nhân dân.",
  ],
  ...mustContain,
  subjects: ["LEADER"],
  check: (facts, context) => blocking(leaderContent.check(facts, context)),
};

/** Every defect has the parts asked for. */
function checkDefects(
  { defectParts }: CommonReviewFacts,
  asked: readonly DefectPart[],
  vi: string,
  en: string,
): Answer {
  const complete = defectParts?.filter((parts) => asked.every((part) => parts.includes(part))).length;
  const explain = () =>
    tell([fact.text("defectParts", defectParts && sameInBoth(`${complete}/${defectParts.length}`))], vi, en);
  if (defectParts === undefined || defectParts.length === 0) return notApplicable(explain);
  return expected(complete === defectParts.length, explain);
}

export const defectsFocus: AnyReviewRule = {
  id: "QD366.REVIEW.CONTENT.FOCUS",
  citation: "QĐ 366, Điều 6",
  clause: [
    "Tập trung làm rõ những kết quả đạt được, khuyết điểm, hạn chế, yếu kém và nguyên nhân, giải pháp và thời gian khắc phục.",
  ],
  ...shouldContain,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts) =>
    checkDefects(
      facts,
      ["CAUSE", "REMEDY", "DUE_DAY"],
      "Mỗi hạn chế, khuyết điểm nêu nguyên nhân, giải pháp và thời gian khắc phục.",
      "Every defect has its cause, its remedy and the day by which it is remedied.",
    ),
};

export const defectsAnalysed: AnyReviewRule = {
  id: "HD43.REVIEW.CONTENT.RESULTS",
  citation: "HD 43, 1.3",
  clause: [
    "Nội dung kiểm điểm, tiêu chí đánh giá, xếp loại cần tập trung vào kết quả lãnh đạo, chỉ đạo, điều hành, tổ chức thực hiện các chỉ tiêu, nhiệm vụ được giao; mức độ hoàn thành, kết quả sản phẩm công tác của các địa phương, tổ chức, cơ quan, đơn vị trực thuộc và của cá nhân trong phạm vi phụ trách.",
    "Đối với những khuyết điểm, tồn tại, hạn chế trong việc thực hiện nhiệm vụ được giao, cần phân tích, đánh giá tính chất, mức độ tác động, ảnh hưởng, làm rõ nguyên nhân khách quan, chủ quan, trách nhiệm của tổ chức, cá nhân và đề ra biện pháp khắc phục.",
  ],
  ...shouldContain,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts) =>
    checkDefects(
      facts,
      ["IMPACT", "CAUSE", "RESPONSIBLE", "REMEDY"],
      "Mỗi hạn chế, khuyết điểm nêu tính chất, mức độ, nguyên nhân, trách nhiệm và biện pháp khắc phục.",
      "Every defect has its nature and impact, cause, those responsible and remedy.",
    ),
};

/** Section V is filled in where there are signs of violation, complaints, disunity or the like. */
export const signsAnswered: AnyReviewRule = {
  id: "QD366.REVIEW.CONTENT.RESPONSIBILITY",
  citation: "QĐ 366, Điều 6, closing paragraph",
  clause: [
    'Ngoài những nội dung trên, cấp uỷ, tập thể lãnh đạo, quản lý, người đứng đầu, cá nhân phải kiểm điểm làm rõ trách nhiệm khi có dấu hiệu vi phạm; để xảy ra những vấn đề bức xúc, phức tạp, dư luận quan tâm; có đơn, thư khiếu nại, tố cáo; biểu hiện mất đoàn kết nội bộ; vi phạm nguyên tắc, quy định của Đảng; biểu hiện "lợi ích nhóm", tham nhũng, lãng phí, tiêu cực, suy thoái, "tự diễn biến", "tự chuyển hoá"; để tập thể, cá nhân thuộc quyền quản lý bị kỷ luật, khởi tố; trì trệ, yếu kém, không hoàn thành chức trách, nhiệm vụ được giao.',
  ],
  ...shouldContain,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ hasSigns, contents }) => {
    const explain = () =>
      tell(
        [fact.truth("hasSigns", hasSigns), fact.truth("responsibility", contents?.includes("V"))],
        "Khi có dấu hiệu vi phạm, đơn thư, mất đoàn kết hoặc vấn đề bức xúc: làm rõ trách nhiệm ở mục V.",
        "Where there are signs of violation, complaints, disunity or public concern, section V says who is responsible.",
      );
    return hasSigns === true ? expected(contents?.includes("V"), explain) : notApplicable(explain);
  },
};

/** The head leads the report and hears the bodies concerned. */
export const preparedByHead: CollectiveReviewRule = {
  id: "QD366.REVIEW.PREP.HEAD",
  citation: "QĐ 366, Điều 7, 1.1",
  clause: [
    "Người đứng đầu trực tiếp chỉ đạo chuẩn bị báo cáo kiểm điểm tập thể và lấy ý kiến tham gia, góp ý của các tập thể, cá nhân có liên quan.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: ({ heardOnDraft }) => {
    const explain = () =>
      tell(
        [fact.list("heardOnDraft", heardOnDraft?.map(sameInBoth))],
        "Người đứng đầu chỉ đạo chuẩn bị báo cáo, lấy ý kiến tập thể, cá nhân có liên quan.",
        "The head leads the report and hears the bodies and persons concerned.",
      );
    return heardOnDraft === undefined ? notApplicable(explain) : expected(heardOnDraft.length > 0, explain);
  },
};

export const ownReviewOnce: IndividualReviewRule = {
  id: "QD366.REVIEW.PREP.INDIVIDUAL",
  citation: "QĐ 366, Điều 7, 1.2",
  clause: ["Cá nhân chuẩn bị bản tự kiểm điểm theo nội dung quy định."],
  ...mustBeDone,
  subjects: ["MEMBER", "LEADER"],
  check: (facts, context) => ownReviewForm.check(facts, context),
};

export const reportOnForm01: CollectiveReviewRule = {
  id: "HD43.REVIEW.FORM_01",
  citation: "HD 43, 2.1.a",
  clause: [
    "Người đứng đầu cấp ủy, tổ chức đảng, lãnh đạo cơ quan, đơn vị trực tiếp chỉ đạo chuẩn bị báo cáo kiểm điểm, tự đánh giá, xếp loại của tập thể theo Mẫu 01 và lấy ý kiến đóng góp của tổ chức, cơ quan, đơn vị cùng cấp có liên quan.",
  ],
  ...mustBeDone,
  subjects: ["ORG", "COLLECTIVE"],
  check: (facts, context) => blocking(reportForm.check(facts, context)),
};

export const draftSentBefore: CollectiveReviewRule = {
  id: "HD43.REVIEW.DRAFT_LEAD_TIME",
  citation: "HD 43, 2.1.a",
  clause: [
    "Dự thảo báo cáo kiểm điểm, tự đánh giá, xếp loại gửi trước cho các thành viên tham gia hội nghị kiểm điểm ít nhất 03 ngày làm việc.",
  ],
  ...shouldBeDone,
  effect: "DEADLINE",
  subjects: ["ORG", "COLLECTIVE"],
  check: (facts, context) => draftLeadTime.check(facts, context),
};

/** 2A: with a leading post; 2B: without; 2C: outside the political system (retired, pupils, students, private staff …). */
export const formOfPerson = (person: {
  readonly isLeader: boolean;
  readonly worksInPoliticalSystem: boolean;
}): Extract<ReviewForm, "FORM_2A" | "FORM_2B" | "FORM_2C"> =>
  person.isLeader ? "FORM_2A" : person.worksInPoliticalSystem ? "FORM_2B" : "FORM_2C";

/** On which of them a person writes; undefined: without a post, it is not known whether one works in the political system. */
export function formAsked({
  positions,
  worksInPoliticalSystem,
}: Pick<IndividualReviewFacts, "positions" | "worksInPoliticalSystem">): ReturnType<typeof formOfPerson> | undefined {
  const isLeader = positions.length > 0;
  if (!isLeader && worksInPoliticalSystem === undefined) return undefined;
  return formOfPerson({ isLeader, worksInPoliticalSystem: worksInPoliticalSystem === true });
}

export const ownForm: IndividualReviewRule = {
  id: "HD43.REVIEW.FORM_2ABC",
  citation: "HD 43, 2.1.b",
  clause: [
    "Mỗi cá nhân làm một bản kiểm điểm, tự đánh giá, xếp loại theo Mẫu 2A (áp dụng cho cá nhân giữ chức vụ lãnh đạo, quản lý), Mẫu 2B (áp dụng cho cá nhân không giữ chức vụ lãnh đạo, quản lý), Mẫu 2C (áp dụng cho đảng viên không làm việc trong hệ thống chính trị, như: đảng viên là cán bộ hưu trí, học sinh, sinh viên, doanh nghiệp tư nhân và các trường hợp khác).",
  ],
  ...mustBeDone,
  subjects: ["MEMBER", "LEADER"],
  check: (facts) => {
    const { form } = facts;
    const asked = formAsked(facts);
    const explain = () =>
      tell(
        [fact.text("form", form && reviewFormLabels[form])],
        `Mỗi cá nhân làm một bản theo ${asked ? reviewFormLabels[asked].vi : "Mẫu 2A, 2B hoặc 2C"}.`,
        `Each person writes one on ${asked ? reviewFormLabels[asked].en : "form 2A, 2B or 2C"}.`,
      );
    if (form === undefined || asked === undefined) return unknown(explain);
    return required(form === asked, explain);
  },
};

const remediation =
  (vi: string, en: string) =>
  (facts: CommonReviewFacts): Answer => {
    const { remediationPlanned } = facts;
    const explain = () => tell([fact.asked("remediationPlanned", remediationPlanned)], vi, en);
    return remediationPlanned === undefined ? notApplicable(explain) : expected(remediationPlanned, explain);
  };

export const committeeDuty: CollectiveReviewRule = {
  id: "QD366.REVIEW.DUTY.COMMITTEE",
  citation: "QĐ 366, Điều 8, khoản 1",
  clause: [
    "Lãnh đạo, chỉ đạo, hướng dẫn việc tổ chức thực hiện và chịu trách nhiệm về kết quả kiểm điểm tại tổ chức, cơ quan, đơn vị, địa phương mình phụ trách.",
    "Yêu cầu bổ sung các nội dung kiểm điểm đối với tập thể, cá nhân thuộc quyền quản lý khi cần thiết.",
    "Chỉ đạo xây dựng kế hoạch khắc phục hạn chế, yếu kém, khuyết điểm sau kiểm điểm.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: remediation(
    "Sau kiểm điểm có kế hoạch khắc phục hạn chế, yếu kém, khuyết điểm.",
    "After the review there is a plan to remedy the defects.",
  ),
};

export const individualDuty: IndividualReviewRule = {
  id: "QD366.REVIEW.DUTY.INDIVIDUAL",
  citation: "QĐ 366, Điều 8, khoản 2",
  clause: [
    "Kiểm điểm trung thực, thẳng thắn, khách quan, thực chất các nội dung theo quy định.",
    "Xây dựng biện pháp và thực hiện việc khắc phục hạn chế, yếu kém, khuyết điểm đã được chỉ ra.",
  ],
  ...shouldBeDone,
  subjects: ["MEMBER", "LEADER"],
  check: remediation(
    "Cá nhân xây dựng biện pháp và thực hiện việc khắc phục hạn chế, khuyết điểm.",
    "The person plans and carries out the remedy of the defects.",
  ),
};
