import { spellDate } from "../rule/used-fact.ts";
import type {
  InspectionNotice,
  InspectionSchedule,
  InspectionTeam,
  PlannedVisit,
} from "../rule-sets/inspection-notice.ts";
import { hoursInWords, noticeInWords } from "./words.ts";

/** What a schedule is written from. */
export interface ScheduleContent {
  readonly notice: Pick<InspectionNotice, "number" | "issuedOn" | "issuedBy" | "title" | "reportsBefore">;
  /** null: not decided yet. */
  readonly team: InspectionTeam | null;
  /** null: not announced yet, or to be announced anew. */
  readonly schedule: Pick<InspectionSchedule, "number" | "issuedOn" | "place"> | null;
  readonly visits: readonly PlannedVisit[];
}

/** The words of a schedule in the form of TB 01, Vietnamese as the document is; labels stand in `scheduleForm`. */
export interface ScheduleDocument {
  /** Who issues it, the committee above its team. */
  readonly issuer: string;
  readonly number: string;
  readonly placeAndDay: string;
  readonly title: string;
  readonly addressees: string;
  readonly opening: string;
  /** In the order of `scheduleForm.columns`. */
  readonly rows: readonly (readonly [day: string, time: string, cell: string, note: string])[];
  readonly contents: string;
  readonly reports: string;
}

/** Writes the schedule; visits in the order of their days and hours. What is not decided yet is left to be filled in. */
export function scheduleDocument({ notice, team, schedule, visits }: ScheduleContent): ScheduleDocument {
  const inOrder = visits.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
  return {
    issuer: notice.issuedBy.toLocaleUpperCase("vi"),
    number: `Số: ${schedule?.number ?? "      -TB/TKTr"}`,
    placeAndDay: placeAndDay(schedule),
    title: notice.title.replace(/^Kế hoạch/, "Lịch"),
    addressees: `Kính gửi: Bí thư các ${addressed(inOrder.map(({ cell }) => cell))}.`,
    opening: openingOf(notice, team),
    rows: inOrder.map((visit) => [spellDate(visit.on), hoursInWords(visit), visit.cell, visit.note ?? ""]),
    contents: `Theo ${noticeInWords(notice)}.`,
    reports: `Căn cứ Thông báo Lịch kiểm tra này, Tổ Kiểm tra đề nghị Bí thư các Chi bộ chuẩn bị Báo cáo đầy đủ theo ${noticeInWords(notice)} và gửi Báo cáo về Tổ kiểm tra (trước ngày ${spellDate(notice.reportsBefore)}).`,
  };
}

function placeAndDay(schedule: ScheduleContent["schedule"]): string {
  if (schedule === null) return "…, ngày … tháng … năm …";
  const [year, month, day] = schedule.issuedOn.split("-");
  return `${schedule.place}, ngày ${day} tháng ${month} năm ${year}`;
}

const prefix = "Chi bộ ";

/** «Chi bộ A; B; C»: the kind is named once where all are cells. */
const addressed = (cells: readonly string[]): string =>
  cells.every((cell) => cell.startsWith(prefix))
    ? `${prefix}${cells.map((cell) => cell.slice(prefix.length)).join("; ")}`
    : cells.join("; ");

const startOf = ({ on, from }: PlannedVisit): string => `${on} ${from}`;

function openingOf(notice: ScheduleContent["notice"], team: InspectionTeam | null): string {
  const decision =
    team === null
      ? ""
      : ` và Quyết định số ${team.number} ngày ${spellDate(team.decidedOn)} của ${team.decidedBy} về việc thành lập ${team.name}`;
  return `Thực hiện ${noticeInWords(notice)} về ${notice.title}${decision}; Tổ Kiểm tra thông báo lịch làm việc, kiểm tra của Tổ kiểm tra với các chi bộ trực thuộc, cụ thể như sau:`;
}
