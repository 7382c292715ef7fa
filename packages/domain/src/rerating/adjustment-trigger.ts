import type { Text } from "../rule/finding.ts";

/** What makes the authority look at a decided tier again (QĐ 366, Điều 15, khoản 3). */
export const AdjustmentTrigger = {
  DEFECT_FOUND: "DEFECT_FOUND",
  CONDITIONS_NOT_MET: "CONDITIONS_NOT_MET",
  UNTRUTHFUL_DATA: "UNTRUTHFUL_DATA",
  REPORTED: "REPORTED",
} as const;
export type AdjustmentTrigger = (typeof AdjustmentTrigger)[keyof typeof AdjustmentTrigger];

export const adjustmentTriggerLabels: Readonly<Record<AdjustmentTrigger, Text>> = {
  DEFECT_FOUND: { vi: "Phát hiện có khuyết điểm", en: "A shortcoming was found" },
  CONDITIONS_NOT_MET: {
    vi: "Không bảo đảm quy định về mức xếp loại",
    en: "The rules of the tier do not hold",
  },
  UNTRUTHFUL_DATA: {
    vi: "Thiếu trung thực làm cho kết quả không chính xác",
    en: "Untruthful data made the result wrong",
  },
  REPORTED: {
    vi: "Có phản ánh từ tổ chức, cơ quan, đơn vị, cán bộ, đảng viên và Nhân dân",
    en: "Reported by bodies, officials, members or the people",
  },
};
