import { expected, notApplicable, unknown } from "../rule/answer.ts";
import { isBefore } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";
import { allOf, type Truth } from "../rule/three-valued.ts";
import { Attendant } from "../vocabulary/inspection.ts";
import type { InspectedCell, Inspection } from "./facts.ts";
import { type InspectionRule, warnsOf } from "./inspection-rule.ts";
import { attendantsInWords, metFact, truthFact, wordsFact } from "./used-facts.ts";

/** Who has to meet the team: the committee, or the secretary and the recorder where the cell has none. */
export const expectedAttendants = (hasCommittee: boolean): readonly Attendant[] =>
  hasCommittee ? [Attendant.COMMITTEE] : [Attendant.SECRETARY, Attendant.RECORDER];

/** Whether the day of the visit has come, or what happened on it is already recorded. */
const isHeld = ({ visit, met, recordsSeen }: InspectedCell, { asOf }: Inspection): boolean =>
  met !== undefined || recordsSeen !== undefined || (visit !== undefined && !isBefore(asOf, visit.on));

const notHeld: Text = { vi: "Chưa đến buổi kiểm tra.", en: "The visit is still to come." };

export const workFromRecords: InspectionRule = {
  id: "TB53.METHOD",
  citation: "TB 53, II.1",
  clause: [
    "Căn cứ vào báo cáo về nội dung được kiểm tra tại Mục I của Thông báo này đối với chi bộ, Văn phòng Đảng ủy, Tổ Kiểm tra tiến hành kiểm tra hồ sơ, tài liệu để đánh giá việc thực hiện quy chế làm việc của các chi bộ, việc thực hiện các hướng dẫn, Chỉ thị, Nghị quyết của cấp ủy Đảng cấp trên tại các chi bộ.",
  ],
  ...warnsOf("PROCEDURE"),
  check: (cell, inspection) => {
    const hasReport = cell.reports.length > 0;
    const explain = (message: Text) => () => ({
      facts: [
        wordsFact(
          "reports.contents",
          cell.reports.flatMap(({ contents }) => contents).join(", ") || undefined,
          hasReport,
        ),
        truthFact("recordsSeen", cell.recordsSeen),
      ],
      message,
    });
    if (!isHeld(cell, inspection)) return notApplicable(explain(notHeld));
    return expected(allOf(hasReport, cell.recordsSeen), explain(methodMessage(hasReport, cell.recordsSeen)));
  },
  elsewhere: ({ notice: { number, method } }) => ({
    id: "INSPECTION.METHOD",
    citation: `TB ${number}, II.1`,
    clause: [method],
  }),
};

function methodMessage(hasReport: boolean, recordsSeen: Truth): Text {
  if (!hasReport) return { vi: "Kiểm tra khi chưa có báo cáo của chi bộ.", en: "Inspected without the cell's report." };
  if (recordsSeen === undefined)
    return { vi: "Chưa ghi có kiểm tra hồ sơ, tài liệu không.", en: "Whether records were seen is not recorded." };
  return recordsSeen
    ? { vi: "Đã kiểm tra theo báo cáo và hồ sơ, tài liệu.", en: "Inspected by the report and the records." }
    : { vi: "Chưa kiểm tra hồ sơ, tài liệu.", en: "Records and documents were not seen." };
}

export const rightParticipants: InspectionRule = {
  id: "TB01.PARTICIPANTS",
  citation: "TB 01, 3",
  clause: [
    "Đối với các Chi bộ: Cấp ủy các Chi bộ (Chi bộ không có cấp ủy thì đồng chí Bí thư và đồng chí thư ký chi bộ)",
  ],
  ...warnsOf("PROCEDURE"),
  check: (cell, inspection) => {
    const { hasCommittee, met } = cell;
    const named = hasCommittee === undefined ? undefined : expectedAttendants(hasCommittee);
    const asAsked = met && named?.every((one) => met.includes(one));
    const explain = (message: Text) => () => ({
      facts: [truthFact("hasCommittee", hasCommittee), metFact(met, asAsked)],
      message,
    });
    if (!isHeld(cell, inspection)) return notApplicable(explain(named ? toCome(named) : notHeld));
    if (named === undefined) return unknown(explain(committeeNotRecorded));
    if (met === undefined) return unknown(explain(metNotRecorded));
    return expected(asAsked, explain(asAsked ? metAsAsked : missing(named.filter((one) => !met.includes(one)))));
  },
  elsewhere: ({ notice, schedule }) => ({
    id: "INSPECTION.PARTICIPANTS",
    citation: schedule === undefined ? `TB ${notice.number}` : `TB ${schedule.number}, 3`,
    clause: rightParticipants.clause,
  }),
};

const toCome = (expected: readonly Attendant[]): Text => ({
  vi: `Làm việc với Tổ kiểm tra: ${attendantsInWords(expected).vi}.`,
  en: `To meet the team: ${attendantsInWords(expected).en}.`,
});

const committeeNotRecorded: Text = {
  vi: "Chưa ghi chi bộ có cấp ủy hay không.",
  en: "Whether the cell has a committee is not recorded.",
};

const metNotRecorded: Text = {
  vi: "Chưa ghi Tổ kiểm tra đã làm việc với ai.",
  en: "Whom the team met is not recorded.",
};

const metAsAsked: Text = { vi: "Thành phần làm việc đúng như thông báo.", en: "The team met those it was to meet." };

const missing = (absent: readonly Attendant[]): Text => ({
  vi: `Vắng: ${attendantsInWords(absent).vi}.`,
  en: `Absent: ${attendantsInWords(absent).en}.`,
});
