import type { MemberFacts2016, OrganisationFacts2016 } from "../facts-2016.ts";
import { checkSecretBallot } from "../rating/ballot.ts";
import { checkNobodyPending } from "../rating/pending.ts";
import { checkReviewed } from "../rating/review.ts";
import { closesGate } from "../rule/effects.ts";
import type { Rule2016 } from "./context.ts";

/** Of a chi bộ the members are the lower ones (C8). A body that is not rated yet is not among the peers. */
export const agencyFirst: Rule2016<OrganisationFacts2016> = {
  id: "KH57.ORDER.AGENCY_FIRST",
  citation: "KH 57, II.B.1, introduction",
  clause: [
    "Việc đánh giá phân loại tổ chức cơ sở Đảng được tiến hành theo nguyên tắc: cơ quan chuyên môn và tổ chức đoàn thể (Công đoàn, Đoàn Thanh niên) làm trước, tổ chức Đảng làm sau; các chi bộ trực thuộc làm trước, đảng bộ làm sau.",
  ],
  ...closesGate,
  subjects: ["ORG"],
  check: checkNobodyPending,
};

/** No share of votes is asked of an organisation: the plan is silent. */
export const organisationBallot: Rule2016<OrganisationFacts2016> = {
  id: "KH57.PROC.ORG.VOTE",
  citation: "KH 57, II.B.1.3, bullet 1",
  clause: [
    "Căn cứ mức độ hoàn thành nhiệm vụ, tổng số điểm tự chấm, Ban Thường vụ Đảng ủy dự kiến mức phân loại; Hội nghị BCH Đảng bộ thảo luận, biểu quyết bằng phiếu kín để báo cáo Ban Thường vụ Đảng ủy Khôi các cơ quan tỉnh.",
  ],
  ...closesGate,
  subjects: ["ORG"],
  check: checkSecretBallot,
};

/** Who was absent is rated at the next meeting of the cell; until then the rating waits. */
export const reviewFirst: Rule2016<MemberFacts2016> = {
  id: "KH57.MEMBER.REVIEW_FIRST",
  citation: "KH 57, II.B.2.3, bullet 3",
  clause: [
    "Đảng viên phải hoàn thành việc kiểm điểm mới được đánh giá, phân loại. Những đảng viên vắng mặt hay chưa được đánh giá, phân loại thì chi bộ tổ chức đánh giá, phân loại vào cuộc họp gần nhất khi đảng viên có mặt.",
  ],
  ...closesGate,
  subjects: ["MEMBER"],
  check: checkReviewed,
};
