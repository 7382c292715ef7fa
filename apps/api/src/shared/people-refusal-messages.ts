import type { Text } from "@xep-loai/domain";

/** Why an act on a member, a post or a collective is refused, and what to do (migrations 190-192). */
export const peopleRefusalMessages = {
  YEAR_NOT_OPENED: {
    vi: "Năm của ngày này chưa được mở trong hệ thống. Không có gì bị thay đổi. Hãy đề nghị người quản trị mở năm, hoặc kiểm tra ngày.",
    en: "The year of that day is not opened yet. Nothing was changed. Please ask your administrator to open it, or check the day.",
  },
  NO_CELL_THEN: {
    vi: "Đảng viên chỉ sinh hoạt trong chi bộ; tổ chức đã chọn không phải là chi bộ tồn tại từ ngày này về sau. Không có gì bị thay đổi. Hãy chọn chi bộ khác hoặc kiểm tra ngày.",
    en: "Members are in cells alone; the organisation chosen is no cell that stands from that day on. Nothing was changed. Please choose another cell or check the day.",
  },
  MEMBER_NOT_THERE: {
    vi: "Vào ngày này đảng viên không sinh hoạt ở chi bộ nào: chưa được kết nạp, hoặc không còn là đảng viên. Không có gì bị thay đổi. Hãy kiểm tra ngày trong hồ sơ.",
    en: "On that day the member is in no cell: not admitted yet, or a member no longer. Nothing was changed. Please check the day in the file.",
  },
  MEMBER_ALIKE: {
    vi: "Đã có đảng viên cùng họ tên, cùng ngày sinh trong phạm vi của bạn. Không có gì bị thay đổi. Hãy tìm hồ sơ đó; nếu chuyển chi bộ thì ghi chuyển sinh hoạt.",
    en: "A member of that name and birthday is recorded within your reach. Nothing was changed. Please find that file; to bring them to another cell, transfer them.",
  },
  PERSON_LATER_CHANGE: {
    vi: "Đã ghi một thay đổi nơi sinh hoạt của đảng viên vào ngày này hoặc sau đó; thay đổi được ghi theo thứ tự thời gian. Không có gì bị thay đổi. Hãy chọn ngày sau thay đổi gần nhất (xem hồ sơ).",
    en: "A change of the member's place is recorded for that day or a later one; changes are recorded in their order. Nothing was changed. Please choose a day after the latest one (see the file).",
  },
  ALREADY_IN_CELL: {
    vi: "Đảng viên đã sinh hoạt ở chi bộ này, hoặc đang sinh hoạt tạm thời ở một nơi khác trong thời gian đó. Không có gì bị thay đổi. Hãy chọn chi bộ khác hoặc kiểm tra ngày.",
    en: "The member is in that cell already, or has another temporary place in that time. Nothing was changed. Please choose another cell or check the days.",
  },
  POSTS_HELD: {
    vi: "Đảng viên còn giữ chức vụ vào ngày này. Không có gì bị thay đổi. Hãy ghi thôi giữ chức vụ trước (tại tổ chức nơi giữ chức vụ).",
    en: "The member still holds a post on that day. Nothing was changed. Please end the post first (at the organisation where it is held).",
  },
  BEFORE_ADMISSION: {
    vi: "Đảng viên đã sinh hoạt ở chi bộ trước ngày vào Đảng vừa ghi. Không có gì bị thay đổi. Hãy kiểm tra ngày vào Đảng.",
    en: "The member is in a cell before the day of admission given. Nothing was changed. Please check the day of admission.",
  },
  POST_HELD_ALREADY: {
    vi: "Người này đang giữ chính chức vụ đó ở tổ chức này. Không có gì bị thay đổi. Hãy kiểm tra tên chức vụ và ngày.",
    en: "That person holds this very post there already. Nothing was changed. Please check the title and the day.",
  },
  HEAD_THERE: {
    vi: "Vào ngày này tổ chức hoặc tập thể đã có người đứng đầu. Không có gì bị thay đổi. Hãy ghi thôi giữ chức vụ của người đứng đầu hiện nay trước.",
    en: "On that day the organisation or collective has a head already. Nothing was changed. Please end the post of the present head first.",
  },
  POST_NOT_HELD: {
    vi: "Vào ngày này chức vụ chưa bắt đầu hoặc đã thôi giữ. Không có gì bị thay đổi. Hãy kiểm tra ngày.",
    en: "On that day the post is not held yet, or no longer. Nothing was changed. Please check the day.",
  },
  COLLECTIVE_ALIKE: {
    vi: "Tổ chức này đã có tập thể cùng loại, cùng tên. Không có gì bị thay đổi. Hãy kiểm tra tên, hoặc cho tập thể cũ kết thúc trước.",
    en: "The organisation has a collective of this kind and name already. Nothing was changed. Please check the name, or end the old one first.",
  },
  COLLECTIVE_NOT_THERE: {
    vi: "Vào ngày này tập thể chưa thành lập, đã kết thúc, không thuộc tổ chức này, hoặc có chức vụ bắt đầu từ ngày ấy về sau. Không có gì bị thay đổi. Hãy kiểm tra tập thể và ngày.",
    en: "On that day the collective is not founded yet, has ended, is of another organisation, or has posts that begin then or later. Nothing was changed. Please check the collective and the day.",
  },
} as const satisfies Readonly<Record<string, Text>>;
