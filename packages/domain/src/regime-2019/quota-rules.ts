import { limitsScope } from "../rule/effects.ts";
import type { RuleHead } from "../rule/rule.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

// Where the quotas of the top tier stand; their arithmetic is in quota.ts.

/** Scope: the direct subordinates of one parent. */
const organisationQuota: RuleHead = {
  id: "HD21.QUOTA.ORG",
  citation: "HD 21, II.B.1.3.a, closing paragraph",
  clause: [
    "Cấp có thẩm quyền xem xét, quyết định số lượng tổ chức đảng được xếp loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20% số tổ chức đảng cùng cấp trực thuộc được xếp loại “Hoàn thành tốt nhiệm vụ” của từng đảng bộ.",
  ],
  ...limitsScope,
  subjects: ["ORG"],
};

/** Scope: one whole grassroots organisation, all its cells together. */
const memberQuota: RuleHead = {
  id: "HD21.QUOTA.MEMBER",
  citation: "HD 21, II.B.2.3.a, closing paragraph",
  clause: [
    "Cấp có thẩm quyền xem xét, quyết định số lượng đảng viên được xếp loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20% số đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ” trong từng tổ chức cơ sở đảng.",
  ],
  ...limitsScope,
  subjects: ["MEMBER"],
};

/** Scope: one kind of collective directly under one province or district. */
const collectiveQuota: RuleHead = {
  id: "HD21.QUOTA.COLLECTIVE",
  citation: "HD 21, II.B.3.3.a, closing paragraph, sentence 1",
  clause: [
    "Cấp có thẩm quyền xem xét, quyết định số lượng tập thể lãnh đạo, quản lý được xếp loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20% số được xếp loại “Hoàn thành tốt nhiệm vụ” theo từng đối tượng tập thể lãnh đạo, quản lý trực thuộc cấp tỉnh hoặc cấp huyện.",
  ],
  ...limitsScope,
  subjects: ["COLLECTIVE"],
};

/** Scope: equivalent titles of one level, sector and field. */
const leaderQuota: RuleHead = {
  id: "HD21.QUOTA.LEADER",
  citation: "HD 21, II.B.4, bullet 3",
  clause: [
    "Cấp có thẩm quyền xem xét, quyết định số lượng cán bộ lãnh đạo, quản lý được xếp loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20% số được xếp loại “Hoàn thành tốt nhiệm vụ” theo chức danh tương đương ở từng cấp, từng ngành, từng lĩnh vực.",
  ],
  ...limitsScope,
  subjects: ["LEADER"],
};

/** A maximum, not an obligation; the one chosen must meet every condition of the top tier. */
export const smallBaseRule: RuleHead = {
  id: "HD21.QUOTA.SMALL_BASE",
  citation: "HD 21, II.B.6, bullet 11; KH 174, surviving bullet 4",
  clause: [
    "Những nơi có dưới 05 tổ chức đảng; 05 tập thể lãnh đạo, quản lý; 05 đảng viên; 05 cán bộ lãnh đạo, quản lý xếp loại “Hoàn thành tốt nhiệm vụ” thì chọn 01 tổ chức đảng; 01 tập thể lãnh đạo, quản lý; 01 đảng viên; 01 cán bộ lãnh đạo, quản lý xếp loại “Hoàn thành xuất sắc nhiệm vụ” nếu đủ điều kiện.",
  ],
  ...limitsScope,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
};

export const quotaRuleOf: Readonly<Record<SubjectKind, RuleHead>> = {
  ORG: organisationQuota,
  MEMBER: memberQuota,
  COLLECTIVE: collectiveQuota,
  LEADER: leaderQuota,
};
