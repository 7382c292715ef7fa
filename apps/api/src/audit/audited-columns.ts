import {
  leavingReasonLabels,
  type ParameterValue,
  parameters2025,
  roleLabels,
  ruleById,
  sectorLabels,
  shownValue,
  type Text,
} from "@xep-loai/domain";
import { type Named, saidAs } from "../classification/history/named-changes.service.ts";
import type { AuditedKind } from "./audit-vocabulary.ts";

const { asIs, aDay, aMoment, yesOrNo, oneOf } = saidAs;
const named = (vi: string, en: string, said = asIs): Named => ({ label: { vi, en } satisfies Text, said });

const person = { full_name: named("Họ và tên", "Full name") };
const span = { valid: named("Từ ngày, đến ngày", "From and until") };

const inBoth = (words: string): Text => ({ vi: words, en: words });

/** Words as they are; of rows and of texts by item their words one after the other. */
function aFormValue(value: unknown): Text | null {
  const words = wordsIn(value).join("; ");
  return words === "" ? null : inBoth(words);
}

interface Figure {
  readonly parameter: string;
  readonly value: ParameterValue;
}

/** What each is called, and its value as it is shown where it holds. */
function someFigures(value: unknown): Text | null {
  const figures = (value as readonly Figure[]).map(aFigure);
  if (figures.length === 0) return null;
  return { vi: figures.map(({ vi }) => vi).join("; "), en: figures.map(({ en }) => en).join("; ") };
}

function aFigure({ parameter: id, value }: Figure): Text {
  const parameter = parameters2025.find((each) => each.id === id);
  if (parameter === undefined) return inBoth(`${id} = ${value}`);
  const shown = shownValue(parameter, value);
  return { vi: `${parameter.label.vi} = ${shown.vi}`, en: `${parameter.label.en} = ${shown.en}` };
}

/** A rule has no title: where it stands in the Centre's document. */
const aRule = (id: unknown): Text | null => asIs(ruleById(String(id))?.citation ?? id);

const withdrawal = {
  withdrawn_at: named("Rút lúc", "Withdrawn at", aMoment),
  withdrawn_by_name: named("Người rút", "Withdrawn by"),
  withdrawn_reason: named("Lý do rút", "Why it was withdrawn"),
};

const wordsIn = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.values(value).flatMap(wordsIn)
    : value === null
      ? []
      : [String(value)];

const eventLabels: Readonly<Record<string, Text>> = {
  FOUNDED: { vi: "Thành lập", en: "Founded" },
  RENAMED: { vi: "Đổi tên", en: "Renamed" },
  MOVED: { vi: "Chuyển trực thuộc", en: "Moved" },
  MERGED: { vi: "Sáp nhập", en: "Merged" },
  SPLIT: { vi: "Chia tách", en: "Split" },
  DISSOLVED: { vi: "Giải thể", en: "Dissolved" },
  YEAR_ORDINARY: { vi: "Tổng kết cuối năm", en: "Closes with the year" },
  YEAR_SCHOOL: { vi: "Tổng kết theo năm học", en: "Judged on the school year" },
  POWER_DELEGATED: { vi: "Giao quyền cấp trên cơ sở", en: "Given the powers of the level above" },
  POWER_WITHDRAWN: { vi: "Thôi giao quyền cấp trên cơ sở", en: "Without the powers of the level above" },
  YEAR_CLOSES_LATER: { vi: "Tổng kết sau năm", en: "Closes its year later" },
};

const passwordLabels: Readonly<Record<string, Text>> = {
  ONE_TIME: { vi: "Cấp mới, dùng một lần", en: "Drawn anew, for one use" },
  OWN: { vi: "Chủ tài khoản tự đổi", en: "Changed by its owner" },
};

const cycleLabels: Readonly<Record<string, Text>> = {
  OPEN: { vi: "Đang mở", en: "Open" },
  CLOSED: { vi: "Đã khép", en: "Closed" },
};

const reportStates: Readonly<Record<string, Text>> = {
  DRAFT: { vi: "Dự thảo", en: "Draft" },
  ISSUED: { vi: "Đã ban hành", en: "Issued" },
  REPLACED: { vi: "Đã được thay thế", en: "Replaced" },
  DISCARDED: { vi: "Đã bỏ", en: "Discarded" },
};

/** Columns of the audited tables in words, but for those of a result itself (classification/history). */
export const auditedColumns: Readonly<
  Record<Exclude<AuditedKind, "classification" | "adjustment">, Readonly<Record<string, Named>>>
> = {
  attestation: {
    answer: named("Trả lời", "Answer", yesOrNo),
    by_body: named("Cấp xác nhận", "Body that answered"),
    by_role: named("Chức vụ", "Office"),
    answered_on: named("Ngày xác nhận", "Day of the answer", aDay),
    note: named("Ghi chú", "Note"),
    replaced_at: named("Thay bằng xác nhận khác lúc", "Replaced at", aMoment),
  },
  procedure_record: {
    self_rated_on: named("Ngày tự xếp loại", "Day of the self-rating", aDay),
    proposed_on: named("Ngày đề nghị", "Day of the proposal", aDay),
    discussed_on: named("Ngày thảo luận", "Day of the discussion", aDay),
    announced_on: named("Ngày thông báo", "Day of the notice", aDay),
    appraised_on: named("Ngày thẩm định", "Day of the appraisal", aDay),
    manager_told_on: named("Ngày báo cấp quản lý", "Day the managing body was told", aDay),
    reported_to_cell: named("Đã báo cáo chi bộ", "Reported to the cell", yesOrNo),
  },
  opinion: {
    giver: named("Nơi cho ý kiến", "Who gave it"),
    content: named("Nội dung ý kiến", "Content"),
    asked_on: named("Ngày đề nghị cho ý kiến", "Day it was asked for", aDay),
    given_on: named("Ngày cho ý kiến", "Day it was given", aDay),
  },
  form_entry: { value: named("Nội dung trên mẫu", "What is written on the form", aFormValue) },
  review: {
    meeting_on: named("Ngày họp kiểm điểm", "Day of the meeting", aDay),
    draft_sent_on: named("Ngày gửi dự thảo", "Day the draft was sent", aDay),
    duration_days: named("Số ngày kiểm điểm", "Days it lasted"),
    chair_name: named("Người chủ trì", "Chair"),
    conclusion: named("Kết luận", "Conclusion"),
    completed_on: named("Ngày hoàn thành", "Day it was completed", aDay),
  },
  review_prompt: {
    issuer_name: named("Nơi gợi ý", "Who prompted"),
    issue: named("Nội dung gợi ý", "What is prompted"),
    explanation: named("Giải trình", "Explanation"),
    answered_on: named("Ngày trả lời", "Day of the answer", aDay),
  },
  recheck: {
    resolved_at: named("Xem xét xong lúc", "Looked at", aMoment),
    note: named("Kết quả xem xét", "What came of it"),
  },
  organisation: {
    founded_on: named("Ngày thành lập", "Day it was founded", aDay),
    dissolved_on: named("Ngày kết thúc", "Day it ended", aDay),
  },
  organisation_event: {
    kind: named("Việc", "What happened", oneOf(eventLabels)),
    happened_on: named("Từ ngày", "From the day", aDay),
    decision_number: named("Số quyết định", "Decision number"),
  },
  member: {
    ...person,
    birth_date: named("Ngày sinh", "Day of birth", aDay),
    admitted_on: named("Ngày vào Đảng", "Day of admission", aDay),
    official_on: named("Ngày chính thức", "Day of full membership", aDay),
    is_civil_servant: named("Cán bộ, công chức, viên chức", "Civil servant", yesOrNo),
    exempt_from: named("Miễn sinh hoạt từ ngày", "Exempt from", aDay),
    exempt_number: named("Số quyết định miễn", "Number of the decision to exempt"),
    exempt_decided_on: named("Ngày quyết định miễn", "Day of the decision to exempt", aDay),
    exempt_by: named("Cơ quan quyết định miễn", "Body that exempted"),
    suspended_from: named("Đình chỉ sinh hoạt từ ngày", "Suspended from", aDay),
    suspended_until: named("Đình chỉ đến ngày", "Suspended until", aDay),
    suspended_number: named("Số quyết định đình chỉ", "Number of the decision to suspend"),
    suspended_decided_on: named("Ngày quyết định đình chỉ", "Day of the decision to suspend", aDay),
    suspended_by: named("Cơ quan quyết định đình chỉ", "Body that suspended"),
    left_on: named("Không còn là đảng viên từ ngày", "No longer a member from", aDay),
    left_reason: named("Lý do không còn là đảng viên", "Why no longer a member", oneOf(leavingReasonLabels)),
  },
  member_stay: { ...span, temporary: named("Sinh hoạt tạm thời", "Temporary", yesOrNo) },
  collective: {
    name: named("Tên tập thể", "Name"),
    sector: named("Khối", "Sector", oneOf(sectorLabels)),
    founded_on: named("Ngày thành lập", "Day it was founded", aDay),
    dissolved_on: named("Ngày kết thúc", "Day it ended", aDay),
  },
  leader: {
    ...person,
    ...span,
    title: named("Chức vụ", "Post"),
    is_head: named("Người đứng đầu", "Head", yesOrNo),
  },
  submission: {
    submitted_at: named("Nộp lúc", "Sent at", aMoment),
    received_at: named("Tiếp nhận lúc", "Received at", aMoment),
    returned_at: named("Trả lại lúc", "Returned at", aMoment),
    return_reason: named("Lý do trả lại", "Why it was returned"),
    reopened_until: named("Mở lại đến", "Open until", aMoment),
  },
  aggregate_return: {
    total: named("Tổng số", "Total"),
    rated: named("Được xếp loại", "Rated"),
    excellent: named("Hoàn thành xuất sắc", "Excellent"),
    good: named("Hoàn thành tốt (không gồm xuất sắc)", "Good (without excellent)"),
    completed: named("Hoàn thành", "Completed"),
    not_completed: named("Không hoàn thành", "Not completed"),
    newly_founded: named("Mới thành lập chưa đủ 06 tháng", "Founded less than 6 months ago"),
    newly_admitted: named("Mới kết nạp chưa đủ 06 tháng", "Admitted less than 6 months ago"),
    exempt: named("Được miễn sinh hoạt", "Exempt"),
    suspended: named("Bị đình chỉ sinh hoạt", "Suspended"),
    pending: named("Chưa xếp loại", "Not yet rated"),
    good_includes_excellent: named("Số tốt đã gồm xuất sắc", "Good contains excellent", yesOrNo),
    note: named("Ghi chú", "Note"),
    submitted_on: named("Ngày nộp", "Submitted on", aDay),
    withdrawn_reason: named("Lý do rút", "Why it was withdrawn"),
  },
  upward_report: {
    state: named("Tình trạng", "State", oneOf(reportStates)),
    number: named("Số", "Number"),
    issued_on: named("Ngày ban hành", "Issued on", aDay),
    place: named("Nơi ký", "Signed at"),
    addressee: named("Kính gửi", "Addressee"),
    signed_as: named("Chức vụ người ký", "Office of who signed"),
    signed_by: named("Người ký", "Signed by"),
    hash: named("Mã kiểm SHA-256", "SHA-256"),
    reason: named("Lý do thay thế", "Why it replaces the one before"),
  },
  table_preset: {
    table_id: named("Bảng", "Table"),
    name: named("Tên", "Name"),
    is_shared: named("Dùng chung", "Shared", yesOrNo),
  },
  intake: {
    uploaded_at: named("Tải lên lúc", "Uploaded at", aMoment),
    applied_at: named("Ghi vào kết quả lúc", "Written at", aMoment),
    undone_at: named("Hoàn tác lúc", "Undone at", aMoment),
  },
  list_of_persons: {},
  second_factor: { recovery_codes: named("Số mã dự phòng còn lại", "Recovery codes left") },
  account: {
    display_name: named("Tên hiển thị", "Name"),
    password: named("Mật khẩu", "Password", oneOf(passwordLabels)),
    locked: named("Khóa", "Locked", yesOrNo),
  },
  account_grant: {
    role: named("Quyền", "Role", oneOf(roleLabels)),
    from_on: named("Từ ngày", "From", aDay),
    until_on: named("Đến hết ngày", "Until", aDay),
  },
  cycle: { state: named("Tình trạng", "State", oneOf(cycleLabels)), reason: named("Lý do", "Reason") },
  text_correction: {
    rule_id: named("Quy tắc của Trung ương", "Rule of the Centre", aRule),
    citation: named("Điểm, khoản", "Citation"),
    clause: named("Nguyên văn", "Word for word", aFormValue),
    figures: named("Số trong bản ấy", "Figures of the copy", someFigures),
    copy: named("Bản văn bản", "Which copy"),
    copied_on: named("Ngày của bản", "Date of the copy", aDay),
    year_from: named("Áp dụng từ năm", "Holds from the year"),
    ...withdrawal,
  },
  outstanding_decision: {
    rate: named("Tỷ lệ tối đa (%)", "Highest share (%)"),
    number: named("Số quyết định", "Decision number"),
    decided_on: named("Ngày quyết định", "Day of the decision", aDay),
    by_body: named("Cấp quyết định", "Who decided"),
    note: named("Ghi chú", "Note"),
    ...withdrawal,
  },
};
