import type { Finding, Text } from "@xep-loai/domain";
import { accountRefusalMessages } from "./account-refusal-messages.ts";
import { peopleRefusalMessages } from "./people-refusal-messages.ts";
import { secondFactorRefusalMessages } from "./second-factor-refusal-messages.ts";
import { treeRefusalMessages } from "./tree-refusal-messages.ts";

/** NOT_FOUND also stands for what exists but lies outside the viewer's scope: nobody learns that it is there. */
export const RefusalCode = {
  NOT_SIGNED_IN: "NOT_SIGNED_IN",
  WRONG_CREDENTIALS: "WRONG_CREDENTIALS",
  TOO_MANY_ATTEMPTS: "TOO_MANY_ATTEMPTS",
  CODE_NEEDED: "CODE_NEEDED",
  WRONG_CODE: "WRONG_CODE",
  PASSWORD_DUE: "PASSWORD_DUE",
  OWN_ACCOUNT: "OWN_ACCOUNT",
  LAST_ADMINISTRATOR: "LAST_ADMINISTRATOR",
  YEAR_UNFINISHED: "YEAR_UNFINISHED",
  LATER_YEAR_CLOSED: "LATER_YEAR_CLOSED",
  SECOND_FACTOR_DUE: "SECOND_FACTOR_DUE",
  SECOND_FACTOR_SET: "SECOND_FACTOR_SET",
  NO_SECOND_FACTOR: "NO_SECOND_FACTOR",
  NOT_FOUND: "NOT_FOUND",
  YEAR_NOT_HELD: "YEAR_NOT_HELD",
  BAD_CURSOR: "BAD_CURSOR",
  BAD_INPUT: "BAD_INPUT",
  NOT_ALLOWED: "NOT_ALLOWED",
  AGAINST_RULES: "AGAINST_RULES",
  ALREADY_THERE: "ALREADY_THERE",
  YEAR_CLOSED: "YEAR_CLOSED",
  SUBMISSION_RECEIVED: "SUBMISSION_RECEIVED",
  RESULTS_UNFINISHED: "RESULTS_UNFINISHED",
  RESULTS_NOT_RECEIVED: "RESULTS_NOT_RECEIVED",
  UNITS_NOT_IN: "UNITS_NOT_IN",
  DOCUMENT_FIXED: "DOCUMENT_FIXED",
  RESULT_DECIDED: "RESULT_DECIDED",
  RULES_NOT_HELD: "RULES_NOT_HELD",
  OUTSTANDING_HELD: "OUTSTANDING_HELD",
  ORGANISATION_NOT_STANDING: "ORGANISATION_NOT_STANDING",
  LATER_CHANGE_EXISTS: "LATER_CHANGE_EXISTS",
  PARENT_NOT_ABOVE: "PARENT_NOT_ABOVE",
  KIND_NOT_THEN: "KIND_NOT_THEN",
  ROOT_STAYS: "ROOT_STAYS",
  MERGE_UNLIKE: "MERGE_UNLIKE",
  FOUNDED_THAT_DAY: "FOUNDED_THAT_DAY",
  NOT_A_GRASSROOTS_COMMITTEE: "NOT_A_GRASSROOTS_COMMITTEE",
  CHANGES_NOTHING: "CHANGES_NOTHING",
  HAS_SUBORDINATES: "HAS_SUBORDINATES",
  HAS_MEMBERS: "HAS_MEMBERS",
  ORGANISATION_HAS_CLASSIFICATIONS: "ORGANISATION_HAS_CLASSIFICATIONS",
  TREE_EDGE: "TREE_EDGE",
  YEAR_NOT_OPENED: "YEAR_NOT_OPENED",
  NO_CELL_THEN: "NO_CELL_THEN",
  MEMBER_NOT_THERE: "MEMBER_NOT_THERE",
  MEMBER_ALIKE: "MEMBER_ALIKE",
  PERSON_LATER_CHANGE: "PERSON_LATER_CHANGE",
  ALREADY_IN_CELL: "ALREADY_IN_CELL",
  POSTS_HELD: "POSTS_HELD",
  BEFORE_ADMISSION: "BEFORE_ADMISSION",
  POST_HELD_ALREADY: "POST_HELD_ALREADY",
  HEAD_THERE: "HEAD_THERE",
  POST_NOT_HELD: "POST_NOT_HELD",
  COLLECTIVE_ALIKE: "COLLECTIVE_ALIKE",
  COLLECTIVE_NOT_THERE: "COLLECTIVE_NOT_THERE",
  CHANGED_MEANWHILE: "CHANGED_MEANWHILE",
  TRY_AGAIN: "TRY_AGAIN",
} as const;
export type RefusalCode = (typeof RefusalCode)[keyof typeof RefusalCode];

/** What is wrong with one value that was given. */
export interface Problem {
  /** Where it stands in the input, e.g. `overrides[2].value`. */
  readonly path: string;
  readonly message: Text;
}

/** An expected refusal, as a value: what happened and what to do. */
export class Refused {
  readonly code: RefusalCode;
  readonly message: Text;
  /** The answers of the rules that caused it; none for other refusals. */
  readonly findings: readonly Finding[];
  /** What is wrong with the values given, one by one; none for other refusals. */
  readonly problems: readonly Problem[];

  constructor(code: RefusalCode, findings: readonly Finding[], problems: readonly Problem[] = []) {
    this.code = code;
    this.message = refusalMessages[code];
    this.findings = findings;
    this.problems = problems;
  }
}

/** Refuses with the message of the code, and the findings that caused it. */
export const refuse = (code: RefusalCode, findings: readonly Finding[] = []): Refused => new Refused(code, findings);

/** Refuses what was given, telling of each value what is wrong with it. */
export const refuseInput = (problems: readonly Problem[]): Refused => new Refused("BAD_INPUT", [], problems);

/** Refuses with the message of the code, telling one by one what stands against it. */
export const refuseBecause = (code: RefusalCode, problems: readonly Problem[]): Refused =>
  new Refused(code, [], problems);

/** Refuses one value. */
export const refuseField = (path: string, message: Text): Refused => refuseInput([{ path, message }]);

export const isRefused = (value: unknown): value is Refused => value instanceof Refused;

/** What happened and what to do. */
export const refusalMessages: Readonly<Record<RefusalCode, Text>> = {
  ...treeRefusalMessages,
  ...peopleRefusalMessages,
  ...secondFactorRefusalMessages,
  ...accountRefusalMessages,
  NOT_SIGNED_IN: {
    vi: "Bạn chưa đăng nhập, hoặc phiên làm việc đã hết. Hãy đăng nhập.",
    en: "You are not signed in, or your session has ended. Please sign in.",
  },
  WRONG_CREDENTIALS: {
    vi: "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.",
    en: "The user name or the password is wrong. Please check and try again.",
  },
  TOO_MANY_ATTEMPTS: {
    vi: "Đã thử đăng nhập quá nhiều lần. Hãy đợi 15 phút rồi thử lại.",
    en: "There were too many attempts to sign in. Please wait 15 minutes and try again.",
  },
  NOT_FOUND: {
    vi: "Không tìm thấy, hoặc nằm ngoài phạm vi được giao cho bạn. Hãy chọn lại từ cây tổ chức.",
    en: "This was not found, or lies outside what you were given to see. Please choose again from the tree.",
  },
  YEAR_NOT_HELD: {
    vi: "Hệ thống không có số liệu của năm này. Hãy chọn năm khác.",
    en: "There are no data of this year. Please choose another year.",
  },
  BAD_CURSOR: {
    vi: "Vị trí trong danh sách không còn đúng. Hãy mở lại danh sách từ đầu.",
    en: "The place in the list is no longer valid. Please open the list from its beginning.",
  },
  BAD_INPUT: {
    vi: "Giá trị đã chọn không hợp lệ. Hãy kiểm tra rồi gửi lại.",
    en: "A value that was given is not valid. Please check it and send it again.",
  },
  NOT_ALLOWED: {
    vi: "Tài khoản của bạn không được giao việc này tại đơn vị này. Không có gì bị thay đổi. Hãy hỏi người quản trị hệ thống.",
    en: "Your account was not given this act at this organisation. Nothing was changed. Please ask your administrator.",
  },
  AGAINST_RULES: {
    vi: "Trái quy định nêu dưới đây. Không có gì bị thay đổi. Hãy sửa rồi gửi lại.",
    en: "This is against the rules below. Nothing was changed. Please correct it and send it again.",
  },
  ALREADY_THERE: {
    vi: "Đã có văn bản cùng số, cùng ngày của đơn vị này. Không có gì bị thay đổi. Hãy kiểm tra số và ngày.",
    en: "This organisation already has a document of this number and date. Nothing was changed. Please check both.",
  },
  YEAR_CLOSED: {
    vi: "Năm này đã khép lại: kết quả và quy định của năm không thay đổi nữa. Không có gì bị thay đổi. Hãy chọn năm đang mở hoặc năm sau.",
    en: "The year is closed: its results and its rules no longer change. Nothing was changed. Please choose an open year or a later one.",
  },
  SUBMISSION_RECEIVED: {
    vi: "Kết quả năm này đã được cấp trên tiếp nhận nên đơn vị và cấp dưới không sửa được nữa. Không có gì bị thay đổi. Nếu cần sửa, đề nghị cấp trên trả lại hoặc mở lại.",
    en: "The superior has received this year's results, so the unit and those below it can no longer change them. Nothing was changed. If a change is needed, ask the superior to return them or to open them again.",
  },
  RESULTS_UNFINISHED: {
    vi: "Chưa nộp được: còn đối tượng chưa được đề nghị mức xếp loại ở các đơn vị nêu dưới đây. Không có gì bị thay đổi. Hãy hoàn thành rồi nộp.",
    en: "This cannot be submitted yet: at the units below there are subjects without a proposed tier. Nothing was changed. Please finish them, then submit.",
  },
  RESULTS_NOT_RECEIVED: {
    vi: "Chưa thẩm định, quyết định được: kết quả của đơn vị chưa được tiếp nhận. Không có gì bị thay đổi. Đơn vị nộp kết quả, cấp trên tiếp nhận (mục «Nộp kết quả»), rồi mới thẩm định, quyết định.",
    en: "This cannot be appraised or decided yet: the results of the unit were not received. Nothing was changed. The unit submits its results, the level above receives them (under “Submit results”), then they are appraised and decided.",
  },
  UNITS_NOT_IN: {
    vi: "Còn đơn vị trực thuộc chưa nộp kết quả, nêu dưới đây. Không có gì bị thay đổi. Đôn đốc đơn vị nộp, hoặc xác nhận nộp trước khi có kết quả của các đơn vị ấy.",
    en: "Subordinate units below have not submitted their results. Nothing was changed. Ask them to submit, or confirm that you submit before theirs are in.",
  },
  DOCUMENT_FIXED: {
    vi: "Văn bản đã có hiệu lực nên được giữ nguyên. Không có gì bị thay đổi. Hãy lập bản mới thay thế.",
    en: "The document has been in force and is kept as it was. Nothing was changed. Please draft a version that replaces it.",
  },
  RESULT_DECIDED: {
    vi: "Kết quả xếp loại dựa vào nội dung này đã được quyết định. Không có gì bị thay đổi. Hãy hủy kết quả đó trước (HD 21, II.B.6), rồi mới sửa.",
    en: "A result that rests on this is decided. Nothing was changed. Please cancel that decision first (HD 21, II.B.6), then change it.",
  },
  RULES_NOT_HELD: {
    vi: "Năm này chỉ chép kết quả đã có, chưa có văn bản quy định của năm, nên không xếp loại lại trong chương trình. Không có gì bị thay đổi.",
    en: "The results of this year were taken over as they stood, without the rules of the year, so nothing is rated anew here. Nothing was changed.",
  },
  OUTSTANDING_HELD: {
    vi: "Đơn vị này đã có quyết định tỷ lệ còn hiệu lực cho năm đã chọn. Không có gì bị thay đổi. Hãy thu hồi quyết định đó trước.",
    en: "A decision on the share of this unit holds for the year chosen. Nothing was changed. Please withdraw that one first.",
  },
  CHANGED_MEANWHILE: {
    vi: "Người khác vừa thay đổi nội dung này. Không có gì bị ghi đè. Hãy tải lại để xem bản mới rồi làm lại.",
    en: "Somebody else has just changed this. Nothing was overwritten. Please reload to see the new state, then try again.",
  },
  TRY_AGAIN: {
    vi: "Nhiều người đang ghi cùng lúc. Không có gì bị thay đổi. Hãy thử lại.",
    en: "Several people are writing at the same moment. Nothing was changed. Please try again.",
  },
};
