import type { Text } from "@xep-loai/domain";
import { paperWords } from "../paper/paper-words.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import type { ReportHead } from "./stored-report.ts";

/** What stands on the paper of a report around its text. */
export const reportWords = {
  report: { vi: "BÁO CÁO", en: "REPORT" },
  number: (number: string | null): Text => paperWords.numbered(number ?? "… - BC/…"),
  to: (addressee: string): Text => ({ vi: `Kính gửi: ${addressee}`, en: `To: ${addressee}` }),
  replacedBy: ({ number, issuedOn }: Pick<ReportHead, "number" | "issuedOn">): Text => ({
    vi: `(Đã được thay thế bằng Báo cáo số ${number}, ngày ${dayIn("vi", issuedOn)})`,
    en: `(Replaced by report no. ${number} of ${dayIn("en", issuedOn)})`,
  }),
  placeAndDay: (head: ReportHead | null): Text => (head === null ? paperWords.openPlaceAndDay : dayOf(head)),
  annexes: { vi: "CÁC PHỤ LỤC KÈM THEO", en: "ANNEXES" },
  annexLine: (at: number, title: string): Text => ({ vi: `Phụ lục ${at}. ${title}`, en: `Annex ${at}. ${title}` }),
  annex: (at: number): Text => ({ vi: `Phụ lục ${at}`, en: `Annex ${at}` }),
  goesWith: (head: ReportHead | null, by: string): Text =>
    head === null
      ? { vi: `(Kèm theo dự thảo Báo cáo của ${by})`, en: `(Annexed to the draft report of ${by})` }
      : {
          vi: `(Kèm theo Báo cáo số ${head.number}, ngày ${dayIn("vi", head.issuedOn)} của ${by})`,
          en: `(Annexed to report no. ${head.number} of ${dayIn("en", head.issuedOn)} by ${by})`,
        },
  nothing: { vi: "không có trường hợp nào", en: "none" },
  tooLong: (file: string): Text => ({
    vi: `nhiều dòng nên không in, gửi kèm tệp «${file}» trong hồ sơ gửi cấp trên`,
    en: `many rows, not printed; goes along as «${file}» in the package for the superior`,
  }),
  unit: { vi: "Đơn vị", en: "Unit" },
  rated: { vi: "Được xếp loại", en: "Rated" },
  count: { vi: "Số", en: "No." },
  total: { vi: "Tổng số", en: "Total" },
} as const;

/** «Quy Nhơn, ngày 10 tháng 01 năm 2021». */
function dayOf({ place, issuedOn }: ReportHead): Text {
  const [year, month, day] = issuedOn.split("-");
  return { vi: `${place}, ngày ${day} tháng ${month} năm ${year}`, en: `${place}, ${day}/${month}/${year}` };
}
