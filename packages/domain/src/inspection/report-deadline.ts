import { expected, notApplicable } from "../rule/answer.ts";
import { type IsoDate, isBefore } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer } from "../rule/rule.ts";
import { spellDate } from "../rule/used-fact.ts";
import { ReportStanding } from "../vocabulary/inspection.ts";
import type { InspectedCell, Inspection, ReceivedReport } from "./facts.ts";
import { type InspectionRule, watchesDay } from "./inspection-rule.ts";
import { dayFact, wordsFact } from "./used-facts.ts";
import { noticeInWords } from "./words.ts";

/** The day the report first came in, at the commission or at the team: either counts (rules.md 3.19, no. 243). */
export const firstReceivedOn = (reports: readonly ReceivedReport[]): IsoDate | undefined =>
  reports.map(({ receivedOn }) => receivedOn).toSorted((one, other) => (isBefore(one, other) ? -1 : 1))[0];

/** Where the report of a cell stands on the day it is asked. */
export function reportStanding({ reports }: InspectedCell, { notice, asOf }: Inspection): ReportStanding {
  const receivedOn = firstReceivedOn(reports);
  if (receivedOn !== undefined)
    return isBefore(receivedOn, notice.reportsBefore) ? ReportStanding.ON_TIME : ReportStanding.LATE;
  return isBefore(asOf, notice.reportsBefore) ? ReportStanding.NOT_DUE : ReportStanding.MISSING;
}

function checkDeadline(cell: InspectedCell, inspection: Inspection, recipient: string): Answer {
  const standing = reportStanding(cell, inspection);
  const { reportsBefore } = inspection.notice;
  const receivedOn = firstReceivedOn(cell.reports);
  const isOnTime = standing === "ON_TIME";
  const explain = () => ({
    facts: [
      dayFact("reports.receivedOn", receivedOn, receivedOn === undefined ? null : isOnTime),
      dayFact("reportsBefore", reportsBefore),
      wordsFact("reports.recipient", recipient),
    ],
    ...(receivedOn && {
      arithmetic: `${spellDate(receivedOn)} ${isOnTime ? "<" : "≥"} ${spellDate(reportsBefore)}`,
    }),
    message: messageOf(standing, receivedOn ?? "", reportsBefore),
  });
  return standing === "NOT_DUE" ? notApplicable(explain) : expected(isOnTime, explain);
}

function messageOf(standing: ReportStanding, receivedOn: IsoDate, before: IsoDate): Text {
  const [received, due] = [spellDate(receivedOn), spellDate(before)];
  const messages: Readonly<Record<ReportStanding, Text>> = {
    NOT_DUE: { vi: `Chưa nhận báo cáo; hạn là trước ngày ${due}.`, en: `No report yet; it is due before ${before}.` },
    ON_TIME: { vi: `Nhận báo cáo ngày ${received}, đúng hạn.`, en: `The report came on ${receivedOn}, on time.` },
    LATE: {
      vi: `Nhận báo cáo ngày ${received}, muộn: hạn là trước ngày ${due}.`,
      en: `The report came late, on ${receivedOn}: it was due before ${before}.`,
    },
    MISSING: {
      vi: `Chưa nhận báo cáo, đã quá hạn: hạn là trước ngày ${due}.`,
      en: `No report has come: it was due before ${before}.`,
    },
  };
  return messages[standing];
}

export const reportToCommission: InspectionRule = {
  id: "TB53.DEADLINE.REPORT",
  citation: "TB 53, III",
  clause: [
    "gửi báo cáo kết quả bằng văn bản theo nội dung kiểm tra tại Mục I về UBKT Đảng ủy trước ngày 14/11/2016 để triển khai công tác kiểm tra đạt kết quả tốt./.",
  ],
  ...watchesDay,
  check: (cell, inspection) => checkDeadline(cell, inspection, inspection.notice.reportsTo),
  elsewhere: ({ notice: { number, reportsTo, reportsBefore } }) => ({
    id: "INSPECTION.DEADLINE.REPORT",
    citation: `TB ${number}, III`,
    clause: [
      `gửi báo cáo kết quả bằng văn bản theo nội dung kiểm tra tại Mục I về ${reportsTo} trước ngày ${spellDate(reportsBefore)} để triển khai công tác kiểm tra đạt kết quả tốt./.`,
    ],
  }),
};

export const reportToTeam: InspectionRule = {
  id: "TB01.DEADLINE.REPORT",
  citation: "TB 01, 3, closing paragraph",
  clause: [
    "Căn cứ Thông báo Lịch kiểm tra này, Tổ Kiểm tra đề nghị Bí thư các Chi bộ chuẩn bị Báo cáo đầy đủ theo Thông báo số 53-TB/ĐU ngày 07/11/2016 của Đảng ủy Văn phòng và gửi Báo cáo về Tổ kiểm tra (trước ngày 14/11/2016).",
  ],
  ...watchesDay,
  check: (cell, inspection) => checkDeadline(cell, inspection, "Tổ kiểm tra"),
  elsewhere: ({ notice, schedule }) => ({
    id: "INSPECTION.DEADLINE.REPORT.TEAM",
    citation: schedule === undefined ? `TB ${notice.number}, III` : `TB ${schedule.number}, 3, closing paragraph`,
    clause: [
      `Căn cứ Thông báo Lịch kiểm tra này, Tổ Kiểm tra đề nghị Bí thư các Chi bộ chuẩn bị Báo cáo đầy đủ theo ${noticeInWords(notice)} và gửi Báo cáo về Tổ kiểm tra (trước ngày ${spellDate(notice.reportsBefore)}).`,
    ],
  }),
};
