import { forbidden, notApplicable, required } from "../rule/answer.ts";
import { isBefore } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";
import { spellDate } from "../rule/used-fact.ts";
import type { InspectionNotice, PlannedVisit, TimeSlot } from "../rule-sets/inspection-notice.ts";
import { type InspectionRule, keepsSchedule } from "./inspection-rule.ts";
import { dayFact, slotFact } from "./used-facts.ts";
import { slotInWords } from "./words.ts";

type Window = InspectionNotice["visits"];

/** «từ ngày … đến ngày …»: both days are inside. */
export const isInWindow = ({ on }: TimeSlot, { from, to }: Window): boolean => !isBefore(on, from) && !isBefore(to, on);

/** One team is in one place at a time; a visit may begin when another ends. */
export const overlaps = (one: TimeSlot, other: TimeSlot): boolean =>
  one.on === other.on && one.from < other.to && other.from < one.to;

export const insideWindow: InspectionRule = {
  id: "TB53.WINDOW",
  citation: "TB 53, II.3",
  clause: ["Từ ngày 14/11/2016 đến ngày 25/11/2016. (Thời gian cụ thể do Tổ kiểm tra thông báo đến từng chi bộ)"],
  ...keepsSchedule,
  check: ({ visit }, { notice: { visits } }) => {
    const isInside = visit && isInWindow(visit, visits);
    const explain = () => ({
      facts: [slotFact(visit, isInside), dayFact("visits.from", visits.from), dayFact("visits.to", visits.to)],
      ...(visit && { arithmetic: spellWindow(visit, visits) }),
      message: visit === undefined ? noVisit : windowMessage(visit, visits),
    });
    return visit === undefined ? notApplicable(explain) : required(isInside, explain);
  },
  elsewhere: ({ notice: { number, visits } }) => ({
    id: "INSPECTION.WINDOW",
    citation: `TB ${number}, II.3`,
    clause: [
      `Từ ngày ${spellDate(visits.from)} đến ngày ${spellDate(visits.to)}. (Thời gian cụ thể do Tổ kiểm tra thông báo đến từng chi bộ)`,
    ],
  }),
};

const noVisit: Text = { vi: "Chưa xếp lịch kiểm tra.", en: "No visit is set yet." };

function windowMessage(visit: TimeSlot, window: Window): Text {
  const [day, from, to] = [visit.on, window.from, window.to].map(spellDate);
  if (isInWindow(visit, window))
    return { vi: `Ngày ${day} trong thời gian kiểm tra.`, en: `${visit.on} is inside the days of the inspection.` };
  return {
    vi: `Ngày ${day} ngoài thời gian kiểm tra, từ ngày ${from} đến ngày ${to}.`,
    en: `${visit.on} is outside the days of the inspection, ${window.from} to ${window.to}.`,
  };
}

function spellWindow({ on }: TimeSlot, { from, to }: Window): string {
  if (isBefore(on, from)) return `${spellDate(on)} < ${spellDate(from)}`;
  if (isBefore(to, on)) return `${spellDate(on)} > ${spellDate(to)}`;
  return `${spellDate(from)} ≤ ${spellDate(on)} ≤ ${spellDate(to)}`;
}

/** That each day is inside the window too is asked by `insideWindow`. */
export const withoutOverlap: InspectionRule = {
  id: "TB01.SCHEDULE",
  citation: "TB 01, 1",
  clause: [
    "21/11/2016 Từ 14h đến 17 h Chi bộ Tin học - Công báo",
    "22/11/2016 Từ 14h đến 17 h Chi bộ Hành chính - Tổ chức",
    "23/11/2016 Từ 14h đến 17 h Chi bộ Kinh tế - Tổng hợp",
    "24/11/2016 Từ 14h đến 17 h Chi bộ Nội chính - Văn xã",
    "25/11/2016 Từ 14h đến 17 h Chi bộ Quản trị - Tài vụ",
  ],
  ...keepsSchedule,
  check: ({ visit, otherVisits }) => {
    const taken = visit === undefined ? [] : otherVisits.filter((other) => overlaps(visit, other));
    const explain = () => ({
      facts: [slotFact(visit, taken.length === 0)],
      message: visit === undefined ? noVisit : taken.length === 0 ? free : takenBy(taken),
    });
    return visit === undefined ? notApplicable(explain) : forbidden(taken.length > 0, explain);
  },
  elsewhere: ({ notice: { number } }) => ({
    id: "INSPECTION.SCHEDULE",
    citation: `TB ${number}, III`,
    clause: [
      "Sau khi có quyết định thành lập Tổ kiểm tra, Tổ kiểm tra thông báo Lịch thời gian kiểm tra cụ thể để triển khai thực hiện.",
    ],
  }),
};

const free: Text = { vi: "Không trùng với buổi nào khác của Tổ kiểm tra.", en: "The team has no other visit then." };

const takenBy = (visits: readonly PlannedVisit[]): Text => ({
  vi: `Tổ kiểm tra đã có lịch với ${visits.map((other) => `${other.cell} (${slotInWords(other).vi})`).join(", ")}.`,
  en: `The team is then with ${visits.map((other) => `${other.cell} (${slotInWords(other).en})`).join(", ")}.`,
});
