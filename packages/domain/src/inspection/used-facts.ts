import { attendantLabels } from "../labels.ts";
import type { IsoDate } from "../rule/date.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Truth } from "../rule/three-valued.ts";
import { dayValue, truthValue, usedFact, wordsValue } from "../rule/used-fact.ts";
import type { TimeSlot } from "../rule-sets/inspection-notice.ts";
import type { Attendant } from "../vocabulary/inspection.ts";
import { slotInWords } from "./words.ts";

// How the facts a rule looked at are shown beside its answer.

const labels = {
  visit: { vi: "Buổi kiểm tra", en: "Visit" },
  "visits.from": { vi: "Kiểm tra từ ngày", en: "Visits from" },
  "visits.to": { vi: "Kiểm tra đến ngày", en: "Visits until" },
  reportsBefore: { vi: "Nhận báo cáo trước ngày", en: "Reports due before" },
  "reports.receivedOn": { vi: "Ngày nhận báo cáo", en: "Report received on" },
  "reports.recipient": { vi: "Nơi nhận theo văn bản", en: "Recipient named" },
  "reports.contents": { vi: "Nội dung đã báo cáo", en: "Contents reported on" },
  "period.from": { vi: "Mốc kiểm tra từ", en: "Period from" },
  "period.to": { vi: "Mốc kiểm tra đến", en: "Period until" },
  "team.decidedOn": { vi: "Ngày quyết định thành lập Tổ kiểm tra", en: "Team decided on" },
  "schedule.issuedOn": { vi: "Ngày thông báo lịch", en: "Schedule announced on" },
  hasCommittee: { vi: "Chi bộ có cấp ủy", en: "The cell has a committee" },
  met: { vi: "Thành phần đã làm việc", en: "Met by the team" },
  recordsSeen: { vi: "Đã kiểm tra hồ sơ, tài liệu", en: "Records and documents seen" },
} as const satisfies Record<string, Text>;
type FactName = keyof typeof labels;

export const dayFact = (name: FactName, day: IsoDate | undefined, met: boolean | null = null): UsedFact =>
  usedFact(name, labels[name], dayValue(day), met);

export const slotFact = (slot: TimeSlot | undefined, met: boolean | null = null): UsedFact =>
  usedFact("visit", labels.visit, slot === undefined ? null : slotInWords(slot), met);

export const truthFact = (name: FactName, value: boolean | undefined): UsedFact =>
  usedFact(name, labels[name], truthValue(value), value ?? null);

export const wordsFact = (name: FactName, words: string | undefined, met: boolean | null = null): UsedFact =>
  usedFact(name, labels[name], wordsValue(words), met);

export const metFact = (met: readonly Attendant[] | undefined, asAsked: Truth): UsedFact =>
  usedFact("met", labels.met, met === undefined ? null : attendantsInWords(met), asAsked ?? null);

/** «Bí thư, thư ký chi bộ»; nobody is «–». */
export const attendantsInWords = (attendants: readonly Attendant[]): Text => ({
  vi: attendants.map((one) => attendantLabels[one].vi).join(", ") || "–",
  en: attendants.map((one) => attendantLabels[one].en).join(", ") || "–",
});
