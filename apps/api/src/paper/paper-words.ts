import type { Text } from "@xep-loai/domain";

/** What every document of the Party says, in its language. */
export const paperWords = {
  party: { vi: "ĐẢNG CỘNG SẢN VIỆT NAM", en: "COMMUNIST PARTY OF VIET NAM" },
  centre: { vi: "BAN CHẤP HÀNH TRUNG ƯƠNG", en: "CENTRAL COMMITTEE" },
  recipients: { vi: "Nơi nhận:", en: "Recipients:" },
  /** «Số 21-BC/HU», without a colon. */
  numbered: (number: string): Text => ({ vi: `Số ${number}`, en: `No. ${number}` }),
  /** Written by hand. */
  openPlaceAndDay: { vi: "……, ngày …… tháng …… năm ……", en: "……, …… / …… / ……" },
} as const satisfies Record<string, Text | ((number: string) => Text)>;
