import type { Text } from "@xep-loai/domain";

/** What somebody did. */
export const AuditAct = {
  ADDED: "ADDED",
  CHANGED: "CHANGED",
  REMOVED: "REMOVED",
  SEEN: "SEEN",
  EXPORTED: "EXPORTED",
} as const;
export type AuditAct = (typeof AuditAct)[keyof typeof AuditAct];

/** By which way. */
export const AuditWay = { FORM: "FORM", IMPORT: "IMPORT", API: "API" } as const;
export type AuditWay = (typeof AuditWay)[keyof typeof AuditWay];

export const auditActLabels: Readonly<Record<AuditAct, Text>> = {
  ADDED: { vi: "Thêm", en: "Added" },
  CHANGED: { vi: "Sửa", en: "Changed" },
  REMOVED: { vi: "Xóa", en: "Removed" },
  SEEN: { vi: "Xem hồ sơ", en: "File seen" },
  EXPORTED: { vi: "Tải về", en: "Taken in a file" },
};

export const auditWayLabels: Readonly<Record<AuditWay, Text>> = {
  FORM: { vi: "Biểu mẫu", en: "Form" },
  IMPORT: { vi: "Bảng tính", en: "Workbook" },
  API: { vi: "Chương trình khác", en: "Another program" },
};

/** What it was done to; the tables the database audits, and the lists people take along. */
export const AuditedKind = {
  classification: "classification",
  attestation: "attestation",
  adjustment: "adjustment",
  procedure_record: "procedure_record",
  opinion: "opinion",
  form_entry: "form_entry",
  review: "review",
  review_prompt: "review_prompt",
  recheck: "recheck",
  organisation: "organisation",
  organisation_event: "organisation_event",
  member: "member",
  member_stay: "member_stay",
  collective: "collective",
  leader: "leader",
  submission: "submission",
  aggregate_return: "aggregate_return",
  upward_report: "upward_report",
  table_preset: "table_preset",
  intake: "intake",
  list_of_persons: "list_of_persons",
  second_factor: "second_factor",
  account: "account",
  account_grant: "account_grant",
  cycle: "cycle",
  text_correction: "text_correction",
  outstanding_decision: "outstanding_decision",
} as const;
export type AuditedKind = (typeof AuditedKind)[keyof typeof AuditedKind];

export const auditedKindLabels: Readonly<Record<AuditedKind, Text>> = {
  classification: { vi: "Kết quả xếp loại", en: "Result" },
  attestation: { vi: "Xác nhận", en: "Attestation" },
  adjustment: { vi: "Điều chỉnh kết quả", en: "Adjustment of a result" },
  procedure_record: { vi: "Trình tự xếp loại", en: "Procedure" },
  opinion: { vi: "Ý kiến", en: "Opinion" },
  form_entry: { vi: "Nội dung biểu mẫu", en: "Words on a form" },
  review: { vi: "Kiểm điểm", en: "Review" },
  review_prompt: { vi: "Gợi ý kiểm điểm", en: "Prompt of a review" },
  recheck: { vi: "Yêu cầu xem xét lại", en: "Flag to look again" },
  organisation: { vi: "Tổ chức đảng", en: "Party organisation" },
  organisation_event: { vi: "Thay đổi tổ chức", en: "Change of the tree" },
  member: { vi: "Đảng viên", en: "Member" },
  member_stay: { vi: "Nơi sinh hoạt", en: "Place of a member" },
  collective: { vi: "Tập thể", en: "Collective" },
  leader: { vi: "Chức vụ", en: "Post" },
  submission: { vi: "Nộp kết quả", en: "Submission" },
  aggregate_return: { vi: "Báo cáo số liệu", en: "Summary return" },
  upward_report: { vi: "Báo cáo gửi cấp trên", en: "Report to the superior" },
  table_preset: { vi: "Mẫu bảng đã lưu", en: "Saved table" },
  intake: { vi: "Bảng tính nhập vào", en: "Workbook taken in" },
  list_of_persons: { vi: "Danh sách có tên người", en: "List of persons" },
  second_factor: { vi: "Mã xác thực của tài khoản", en: "Second factor of an account" },
  account: { vi: "Tài khoản", en: "Account" },
  account_grant: { vi: "Quyền của tài khoản", en: "Role of an account" },
  cycle: { vi: "Năm xếp loại", en: "Rating year" },
  text_correction: { vi: "Bản văn bản của đơn vị", en: "A board's own copy of a rule" },
  outstanding_decision: { vi: "Quyết định về tỷ lệ", en: "Decision on a share" },
};
