import type { Text } from "@xep-loai/domain";

/** Why a sign-in, or an act on a second factor, is refused, and what to do. */
export const secondFactorRefusalMessages = {
  CODE_NEEDED: {
    vi: "Cần mã xác thực. Hãy nhập mã 6 số trên ứng dụng xác thực, hoặc một mã dự phòng.",
    en: "A code is needed. Please enter the 6 digits your authenticator app shows, or a recovery code.",
  },
  WRONG_CODE: {
    vi: "Mã xác thực không đúng, đã hết hạn hoặc đã dùng. Hãy đợi ứng dụng hiện mã mới rồi nhập lại.",
    en: "The code is wrong, too old or was used already. Please wait for the app to show a new one and enter that.",
  },
  SECOND_FACTOR_DUE: {
    vi: "Tài khoản có quyền quyết định hoặc quản trị phải đặt mã xác thực trước khi làm việc khác. Hãy đặt ở trang «Tài khoản của tôi».",
    en: "An account that decides or administers has to set up a second factor before anything else. Please do so on the page “My account”.",
  },
  SECOND_FACTOR_SET: {
    vi: "Tài khoản đã có mã xác thực. Không có gì bị thay đổi. Muốn đặt trên điện thoại khác, hãy gỡ mã đang dùng trước.",
    en: "The account has a second factor already. Nothing was changed. To move it to another phone, remove this one first.",
  },
  NO_SECOND_FACTOR: {
    vi: "Không có mã xác thực để xử lý: tài khoản chưa đặt mã, hoặc nằm ngoài phạm vi quản trị của bạn. Không có gì bị thay đổi.",
    en: "There is no second factor to act on: the account has none, or lies outside what you administer. Nothing was changed.",
  },
} as const satisfies Record<string, Text>;
