import type { InspectionNotice, InspectionTeam, PlannedVisit } from "../rule-sets/inspection-notice.ts";
import { scheduleForm } from "../rule-sets/schedule-form.ts";
import { dayInWords, hoursInWords, noticeInWords } from "./words.ts";

/** What a schedule is written from. */
export interface ScheduleContent {
  readonly notice: InspectionNotice;
  /** null: not decided yet. */
  readonly team: InspectionTeam | null;
  readonly visits: readonly PlannedVisit[];
}

/** The words of a schedule in the form of TB 01, Vietnamese as the document is; head and signature stand beside it. */
export interface ScheduleDocument {
  readonly addressees: string;
  readonly opening: string;
  readonly headings: typeof scheduleForm.headings;
  readonly columns: readonly string[];
  /** In the order of the columns. */
  readonly rows: readonly (readonly string[])[];
  readonly contents: string;
  readonly participants: string;
  readonly reports: string;
  readonly closing: string;
}

/** Writes the schedule; visits in the order of their days and hours. */
export function scheduleDocument({ notice, team, visits }: ScheduleContent): ScheduleDocument {
  const inOrder = visits.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
  return {
    addressees: `Kính gửi: Bí thư các ${addressed(inOrder.map(({ cell }) => cell))}.`,
    opening: openingOf(notice, team),
    headings: scheduleForm.headings,
    columns: Object.values(scheduleForm.columns),
    rows: inOrder.map((visit) => [dayInWords(visit.on), hoursInWords(visit), visit.cell, visit.note ?? ""]),
    contents: `Theo ${noticeInWords(notice)}.`,
    participants: scheduleForm.participants,
    reports: `Căn cứ Thông báo Lịch kiểm tra này, Tổ Kiểm tra đề nghị Bí thư các Chi bộ chuẩn bị Báo cáo đầy đủ theo ${noticeInWords(notice)} và gửi Báo cáo về Tổ kiểm tra (trước ngày ${dayInWords(notice.reportsBefore)}).`,
    closing: scheduleForm.closing,
  };
}

const prefix = "Chi bộ ";

/** «Chi bộ A; B; C»: the kind is named once where all are cells. */
const addressed = (cells: readonly string[]): string =>
  cells.every((cell) => cell.startsWith(prefix))
    ? `${prefix}${cells.map((cell) => cell.slice(prefix.length)).join("; ")}`
    : cells.join("; ");

const startOf = ({ on, from }: PlannedVisit): string => `${on} ${from}`;

function openingOf(notice: InspectionNotice, team: InspectionTeam | null): string {
  const decision =
    team === null
      ? ""
      : ` và Quyết định số ${team.number} ngày ${dayInWords(team.decidedOn)} của ${team.decidedBy} về việc thành lập ${team.name}`;
  return `Thực hiện ${noticeInWords(notice)} về ${notice.title}${decision}; Tổ Kiểm tra thông báo lịch làm việc, kiểm tra của Tổ kiểm tra với các chi bộ trực thuộc, cụ thể như sau:`;
}
