import { checkAttestation } from "../rating/attestation.ts";
import { expected, gravest, notApplicable } from "../rule/answer.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { Truth } from "../rule/three-valued.ts";
import { truthValue, usedFact } from "../rule/used-fact.ts";
import { attestedContent, shouldContain } from "./heads.ts";
import type { CollectiveReviewRule, IndividualReviewRule } from "./review-context.ts";
import type { CollectiveReviewFacts, CommonReviewFacts, IndividualReviewFacts } from "./review-facts.ts";
import type { ContentItem } from "./review-parameters.ts";
import { fact } from "./used-facts.ts";

/** What this review must contain of a list: «nếu có» only where something was prompted. */
export const contentsAsked = (
  { prompts = [] }: CommonReviewFacts,
  items: readonly ContentItem[],
): readonly ContentItem[] => items.filter(({ ifPrompted }) => !ifPrompted || prompts.length > 0);

/** Whether every content of the list is there. */
export function checkContents(facts: CommonReviewFacts, items: readonly ContentItem[]): Answer {
  const asked = contentsAsked(facts, items);
  const { contents } = facts;
  return expected(contents && asked.every(({ code }) => contents.includes(code)), () => explainContents(facts, asked));
}

function explainContents({ contents }: CommonReviewFacts, asked: readonly ContentItem[]): Explanation {
  const missing = asked.filter(({ code }) => !contents?.includes(code)).map(({ label }) => label);
  return {
    facts: asked.map(({ code, label }) => contentFact(`contents.${code}`, label, contents?.includes(code))),
    message:
      contents === undefined
        ? { vi: "Chưa có báo cáo.", en: "There is no report yet." }
        : missing.length === 0
          ? { vi: "Đủ các nội dung kiểm điểm.", en: "Every content is there." }
          : { vi: `Thiếu: ${spellList(missing).vi}`, en: `Missing: ${spellList(missing).en}` },
  };
}

export const contentFact = (code: string, label: Text, isThere: Truth): UsedFact =>
  usedFact(code, label, truthValue(isThere), isThere ?? null);

export const collectiveContent: CollectiveReviewRule = {
  id: "HD21.REVIEW.CONTENT.COLLECTIVE",
  citation: "HD 21, II.A.3.1, bullets 1-7",
  clause: [
    "Việc quán triệt, tổ chức thực hiện các chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, nghị quyết, chỉ thị, quyết định, kết luận của cấp trên.",
    "Kết quả thực hiện các chương trình, kế hoạch công tác năm của địa phương, cơ quan, đơn vị; các chỉ tiêu, nhiệm vụ do cấp có thẩm quyền giao, phê duyệt trong năm được lượng hóa bằng sản phẩm (nếu có).",
    "Việc thực hiện nguyên tắc tập trung dân chủ và các quy định, quy chế làm việc.",
    "Việc đấu tranh ngăn chặn, đẩy lùi những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ gắn với đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và công tác đấu tranh phòng, chống tham nhũng, lãng phí.",
    "Kết quả lãnh đạo, chỉ đạo, thực hiện công tác kiểm tra, giám sát, kỷ luật đảng và thi đua, khen thưởng.",
    "Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở kỳ kiểm điểm trước.",
    "Những vấn đề được gợi ý kiểm điểm (nếu có).",
  ],
  ...shouldContain,
  subjects: ["COLLECTIVE"],
  check: (facts, { review }) => checkContents(facts, review.contents.collective),
};

export const memberContent: IndividualReviewRule = {
  id: "HD21.REVIEW.CONTENT.MEMBER",
  citation: "HD 21, II.A.3.2.a (headings)",
  clause: [
    "Về tư tưởng chính trị, phẩm chất đạo đức, lối sống, ý thức tổ chức kỷ luật, tác phong, lề lối làm việc:",
    "Liên hệ 27 biểu hiện về suy thoái tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ.",
    "Về thực hiện chức trách, nhiệm vụ:",
    "Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm.",
    "Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc chỉ ra ở kỳ kiểm điểm trước.",
    "Những vấn đề được gợi ý kiểm điểm (nếu có).",
  ],
  ...shouldContain,
  subjects: ["MEMBER"],
  check: (facts, { review }) => checkContents(facts, review.contents.member),
};

export const notALeader = () => tell([], "Không giữ chức vụ lãnh đạo, quản lý.", "No leader or manager.");

export const leaderContent: IndividualReviewRule = {
  id: "HD21.REVIEW.CONTENT.LEADER",
  citation: "HD 21, II.A.3.2.b",
  clause: [
    "Ngoài những nội dung nêu tại khoản a) trên đây, còn phải kiểm điểm sâu sắc các nội dung sau:",
    "Kết quả lãnh đạo, quản lý, điều hành, trách nhiệm của cá nhân trong tham gia cùng tập thể lãnh đạo và tổ chức thực hiện các nhiệm vụ chính trị và công tác tổ chức, cán bộ của địa phương, cơ quan, đơn vị; quan hệ, phối hợp với cấp ủy và tập thể lãnh đạo, quản lý; thái độ công tâm, khách quan; việc quy tụ, đoàn kết nội bộ và sự tín nhiệm của cán bộ, đảng viên, quần chúng.",
    "Ý thức đấu tranh phòng, chống quan liêu, tham nhũng, lãng phí, cơ hội, vụ lợi. Việc kê khai tài sản, thu nhập theo quy định; quan tâm chăm lo đời sống vật chất, tinh thần cho cán bộ, đảng viên, người lao động. Trách nhiệm nêu gương theo quy định của Trung ương và cấp ủy các cấp.",
  ],
  ...shouldContain,
  subjects: ["LEADER"],
  check: (facts, { review }) =>
    facts.positions.length === 0 ? notApplicable(notALeader) : checkContents(facts, review.contents.leader),
};

/** «nhất là người đứng đầu»: the head is the first person named in every defect. */
export const responsibility: CollectiveReviewRule = {
  id: "HD21.REVIEW.CONTENT.RESPONSIBILITY",
  citation: "HD 21, II.A.3.1, closing paragraph",
  clause: [
    "Khi kiểm điểm phải làm rõ trách nhiệm của tập thể và mỗi thành viên, nhất là người đứng đầu trong từng hạn chế, khuyết điểm của tập thể và đề ra biện pháp khắc phục có tính khả thi.",
  ],
  ...shouldContain,
  subjects: ["COLLECTIVE"],
  check: (facts, { review }) =>
    gravest([checkContents(facts, review.contents.responsibility), checkDefects(facts.defects)]),
};

function checkDefects(defects: CollectiveReviewFacts["defects"]): Answer {
  const clear = defects?.filter(([first]) => first === "HEAD").length;
  const explain = () =>
    tell(
      [fact.number("defects", clear)],
      `${clear ?? 0} trong ${defects?.length ?? 0} hạn chế, khuyết điểm đã rõ trách nhiệm, trước hết của người đứng đầu.`,
      `${clear ?? 0} of ${defects?.length ?? 0} defects name who is responsible, the head first.`,
    );
  if (defects === undefined || defects.length === 0) return notApplicable(explain);
  return expected(clear === defects.length, explain);
}

export const civilServantContent: IndividualReviewRule = {
  id: "HD21.REVIEW.CONTENT.CIVIL_SERVANT",
  citation: "HD 21, II.A.3.2.a, closing paragraph",
  clause: [
    "Đối với đảng viên là công chức, viên chức và những người khác hưởng lương từ ngân sách nhà nước: Khi kiểm điểm cần đi sâu làm rõ về khối lượng, chất lượng, tiến độ, hiệu quả thực hiện nhiệm vụ được giao; tinh thần đổi mới, sáng tạo, tự chịu trách nhiệm; ý thức, thái độ phục vụ nhân dân.",
  ],
  ...attestedContent,
  subjects: ["MEMBER"],
  check: (facts) =>
    facts.isCivilServant === false
      ? notApplicable(() =>
          tell([civilServantFact(facts)], "Không phải là cán bộ, công chức, viên chức.", "Not a civil servant."),
        )
      : checkAttestation(facts, civilServantContent.id),
};

const civilServantFact = ({ isCivilServant }: IndividualReviewFacts): UsedFact =>
  fact.truth("isCivilServant", isCivilServant);

export const addedContent: CollectiveReviewRule = {
  id: "KH174.REVIEW.CONTENT.EXTRA",
  citation: "KH 174, B.I.3.1",
  clause: [
    "các ý kiến chỉ đạo bằng văn bản của cấp trên.",
    "Kết quả thực hiện các kết luận kiểm tra, giám sát, thanh tra, kiểm toán; kết luận về giải quyết khiếu nại, tố",
  ],
  ...shouldContain,
  subjects: ["COLLECTIVE"],
  check: (facts, { review }) => checkContents(facts, review.contents.addedToCollective),
};
