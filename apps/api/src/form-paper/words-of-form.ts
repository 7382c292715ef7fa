import type { Text } from "@xep-loai/domain";

/** What a form says beside the words of its document. */
export const formWords = {
  yes: { vi: "Có", en: "Yes" },
  no: { vi: "Không", en: "No" },
  provisional: {
    vi: "MẪU TẠM: chỉ có tên mẫu; nội dung bên dưới do hệ thống gợi ý, chưa có nguyên văn của Trung ương.",
    en: "PROVISIONAL FORM: only its title is held; what follows is recommended, the text of the Centre is not held.",
  },
} as const satisfies Record<string, Text>;
