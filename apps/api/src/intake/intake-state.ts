import type { Text } from "@xep-loai/domain";

/** How far a workbook has come. */
export const IntakeState = {
  UPLOADED: "UPLOADED",
  CHECKING: "CHECKING",
  CHECKED: "CHECKED",
  APPLYING: "APPLYING",
  APPLIED: "APPLIED",
  UNDOING: "UNDOING",
  UNDONE: "UNDONE",
  REFUSED: "REFUSED",
  FAILED: "FAILED",
} as const;
export type IntakeState = (typeof IntakeState)[keyof typeof IntakeState];

export const intakeStateLabels: Readonly<Record<IntakeState, Text>> = {
  UPLOADED: { vi: "Đã tải lên, chờ kiểm tra", en: "Uploaded, waits to be checked" },
  CHECKING: { vi: "Đang kiểm tra", en: "Being checked" },
  CHECKED: { vi: "Đã kiểm tra, chưa ghi", en: "Checked, nothing written yet" },
  APPLYING: { vi: "Đang ghi", en: "Being written" },
  APPLIED: { vi: "Đã ghi vào kết quả", en: "Written to the results" },
  UNDOING: { vi: "Đang hoàn tác", en: "Being undone" },
  UNDONE: { vi: "Đã hoàn tác", en: "Undone" },
  REFUSED: { vi: "Không nhận tệp", en: "The file was refused" },
  FAILED: { vi: "Lỗi hệ thống", en: "The system failed" },
};

/** What becomes of a row of the workbook. */
export const RowStanding = {
  NEW: "NEW",
  CHANGED: "CHANGED",
  OUTDATED: "OUTDATED",
  UNCHANGED: "UNCHANGED",
  REJECTED: "REJECTED",
} as const;
export type RowStanding = (typeof RowStanding)[keyof typeof RowStanding];

export const rowStandingLabels: Readonly<Record<RowStanding, Text>> = {
  NEW: { vi: "Mới", en: "New" },
  CHANGED: { vi: "Thay đổi", en: "Changed" },
  OUTDATED: { vi: "Đã được sửa sau khi xuất tệp", en: "Changed by somebody after the file was made" },
  UNCHANGED: { vi: "Không đổi", en: "Unchanged" },
  REJECTED: { vi: "Không nhận", en: "Rejected" },
};
