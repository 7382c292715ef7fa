import type { Text } from "@xep-loai/domain";

/** Why an administrator's act is refused, and what to do. */
export const accountRefusalMessages = {
  PASSWORD_DUE: {
    vi: "Mật khẩu do người quản trị cấp chỉ dùng một lần. Hãy đặt mật khẩu của riêng mình trước khi làm việc khác.",
    en: "The password your administrator gave you is for one use. Please choose one of your own before anything else.",
  },
  OWN_ACCOUNT: {
    vi: "Không tự khóa và không tự sửa quyền của chính mình. Không có gì bị thay đổi. Hãy nhờ một người quản trị khác.",
    en: "Nobody locks their own account or changes their own roles. Nothing was changed. Please ask another administrator.",
  },
  LAST_ADMINISTRATOR: {
    vi: "Đây là người quản trị không thời hạn cuối cùng của đơn vị. Không có gì bị thay đổi. Hãy giao quyền quản trị cho người khác trước.",
    en: "This is the last administrator without an end date of the unit. Nothing was changed. Please make somebody else one first.",
  },
  YEAR_UNFINISHED: {
    vi: "Năm này còn việc chưa xong, nêu dưới đây; khép năm rồi thì không làm tiếp được. Không có gì bị thay đổi. Hãy làm xong, hoặc xác nhận vẫn khép.",
    en: "There is unfinished work in the year, named below; once it is closed it cannot go on. Nothing was changed. Please finish it, or confirm that the year is closed all the same.",
  },
  LATER_YEAR_CLOSED: {
    vi: "Một năm sau năm này đã khép, nên năm này không mở lại được. Không có gì bị thay đổi. Chỉ mở lại được năm khép gần nhất.",
    en: "A later year is closed, so this one cannot be opened again. Nothing was changed. Only the latest closed year can be opened again.",
  },
} as const satisfies Record<string, Text>;
