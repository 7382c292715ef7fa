import type { Text } from "../rule/finding.ts";
import { spellDate } from "../rule/used-fact.ts";
import type { InspectionContent, InspectionNotice, TimeOfDay, TimeSlot } from "../rule-sets/inspection-notice.ts";

// How the notices word days, hours and themselves.

/** 14:00 → 14h, 14:30 → 14h30. */
const hourInWords = (time: TimeOfDay): string => time.replace(/^0/, "").replace(":", "h").replace(/h00$/, "h");

/** «Từ 14h đến 17h». */
export const hoursInWords = ({ from, to }: TimeSlot): string => `Từ ${hourInWords(from)} đến ${hourInWords(to)}`;

export const slotInWords = (slot: TimeSlot): Text => ({
  vi: `${hoursInWords(slot).replace("Từ", "từ")} ngày ${spellDate(slot.on)}`,
  en: `${slot.from}–${slot.to} on ${slot.on}`,
});

/** «Mốc kiểm tra» as TB 53 words it; null where none is stated. */
export function periodInWords(start: InspectionContent["start"]): string | null {
  if (start.kind === "NOT_STATED") return null;
  const from = start.kind === "ON_DAY" ? spellDate(start.day) : "sau Đại hội của từng chi bộ";
  return `từ ${from} đến thời điểm kiểm tra`;
}

/** «1. Kiểm tra … (Mốc kiểm tra từ …).» */
export const contentInWords = ({ number, text, period }: InspectionContent): string =>
  `${number}. ${text}${period === null ? "" : ` (Mốc kiểm tra ${period})`}.`;

/** «Thông báo số 53-TB/ĐU ngày 07/11/2016 của Đảng ủy …». */
export const noticeInWords = ({
  number,
  issuedOn,
  issuedBy,
}: Pick<InspectionNotice, "number" | "issuedOn" | "issuedBy">): string =>
  `Thông báo số ${number} ngày ${spellDate(issuedOn)} của ${issuedBy}`;
