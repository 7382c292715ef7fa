import type { Text } from "../rule/finding.ts";

/** How a return stands. */
export const ReturnState = {
  DRAFT: "DRAFT",
  SUBMITTED: "SUBMITTED",
  REPLACED: "REPLACED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type ReturnState = (typeof ReturnState)[keyof typeof ReturnState];

export const returnStateLabels: Readonly<Record<ReturnState, Text>> = {
  DRAFT: { vi: "Đang lập", en: "Draft" },
  SUBMITTED: { vi: "Đã nộp", en: "Submitted" },
  REPLACED: { vi: "Đã thay bằng báo cáo khác", en: "Replaced by another" },
  WITHDRAWN: { vi: "Đã rút", en: "Withdrawn" },
};
