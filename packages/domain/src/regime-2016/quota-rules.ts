import { limitsScope } from "../rule/effects.ts";
import type { RuleHead } from "../rule/rule.ts";

// Where the quotas of the top tier stand; their arithmetic is in rating/quota.ts.

/** Scope: the cells of one đảng bộ. «2/5» may also be two of its five cells: the same number (C16). */
export const cellQuota: RuleHead = {
  id: "KH57.QUOTA.CLEAN_STRONG_CELLS",
  citation: "KH 57, II.B.1.2.a, closing paragraph",
  clause: ["Số chi bộ được phân loại “Trong sạch, vững mạnh” không vượt quá 2/5."],
  ...limitsScope,
  subjects: ["ORG"],
};

/** Scope: the cell; the plan is silent (C17). */
export const memberQuota: RuleHead = {
  id: "KH57.QUOTA.MEMBER",
  citation: "KH 57, II.B.2.2.3.a, paragraph 2, sentence 1",
  clause: [
    "Số đảng viên được phân loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 15% số đảng viên được phân loại “Hoàn thành tốt nhiệm vụ” và đề nghị cấp trên khen thưởng;",
  ],
  ...limitsScope,
  subjects: ["MEMBER"],
};

export const smallCellRule: RuleHead = {
  id: "KH57.QUOTA.MEMBER.SMALL_CELL",
  citation: "KH 57, II.B.2.2.3.a, paragraph 2, sentence 1",
  clause: ["đối với chi bộ có dưới 07 đảng viên thì không quá 01 đồng chí."],
  ...limitsScope,
  subjects: ["MEMBER"],
};

/** «Thành tích đặc biệt xuất sắc» is attested; a small cell stays a small cell. */
export const specialMemberQuota: RuleHead = {
  id: "KH57.QUOTA.MEMBER.SPECIAL",
  citation: "KH 57, II.B.2.2.3.a, paragraph 2, sentence 2",
  clause: [
    "Đảng bộ, chi bộ có thành tích đặc biệt xuất sắc thì số đảng viên xuất sắc có thể tăng thêm nhưng không quá 20% số đảng viên được phân loại “Hoàn thành tốt nhiệm vụ”.",
  ],
  ...limitsScope,
  means: "ATTESTED",
  subjects: ["MEMBER"],
};
