import { limitsScope } from "../rule/effects.ts";
import type { RuleHead } from "../rule/rule.ts";

// QĐ 366, Điều 11, 1.5: where the quota of the top tier stands; its arithmetic is in rating/quota.ts.

const ofAll = { ...limitsScope, subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"] } as const;

export const excellentQuota: RuleHead = {
  id: "QD366.QUOTA.EXCELLENT",
  citation: "QĐ 366, Điều 11, 1.5",
  clause: [
    'Số lượng tập thể, cá nhân được xếp loại "Hoàn thành xuất sắc nhiệm vụ" không vượt quá 20% tổng số tập thể, cá nhân được xếp loại "Hoàn thành tốt nhiệm vụ" theo đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng, do cấp có thẩm quyền xem xét, quyết định.',
  ],
  ...ofAll,
};

/** Only by a decision of the competent body, with number, day and reason; it sets the rate. */
export const outstandingQuota: RuleHead = {
  id: "QD366.QUOTA.OUTSTANDING_25",
  citation: "QĐ 366, Điều 11, 1.5, second paragraph",
  clause: [
    'Trường hợp tổ chức, cơ quan, đơn vị có thành tích xuất sắc, nổi trội, tạo sự chuyển biến tích cực, hoàn thành vượt kế hoạch các công việc được giao, mang lại giá trị, hiệu quả thiết thực trong tổ chức thực hiện thì cấp có thẩm quyền quyết định tỉ lệ hoàn thành xuất sắc nhiệm vụ đối với tập thể, cá nhân thuộc phạm vi quản lý, không vượt quá 25% tổng số tập thể, cá nhân được xếp loại "Hoàn thành tốt nhiệm vụ".',
  ],
  ...ofAll,
};

export const peerGroups: RuleHead = {
  id: "QD366.QUOTA.GROUP",
  citation: "QĐ 366, Điều 11, 1.5",
  clause: ["theo đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng"],
  ...ofAll,
};

export const smallBaseQuota: RuleHead = {
  id: "QD366.QUOTA.SMALL_BASE",
  citation: "central text not found",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Nơi có dưới 05 đối tượng “Hoàn thành tốt nhiệm vụ” tạm chấp nhận 01 đối tượng xuất sắc, có nhắc.",
    en: "Where fewer than 5 are at good, one at excellent is tolerated, with a reminder.",
  },
  ...ofAll,
  severity: "WARN",
};
