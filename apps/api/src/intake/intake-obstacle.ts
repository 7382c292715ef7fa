import type { Text } from "@xep-loai/domain";
import { type PlaceStanding, placeObstacle, placeObstacleLabels } from "../submission/place-obstacle.service.ts";
import type { IntakeState } from "./intake-state.ts";

/** Why an act on a workbook is not open. */
export const IntakeObstacle = {
  NOT_ALLOWED: "NOT_ALLOWED",
  YEAR_CLOSED: "YEAR_CLOSED",
  RECEIVED: "RECEIVED",
  NOT_CHECKED: "NOT_CHECKED",
  REJECTED_ROWS: "REJECTED_ROWS",
  NOTHING_NEW: "NOTHING_NEW",
  AT_WORK: "AT_WORK",
  WRITTEN: "WRITTEN",
  NOT_WRITTEN: "NOT_WRITTEN",
  CHANGED_SINCE: "CHANGED_SINCE",
} as const;
export type IntakeObstacle = (typeof IntakeObstacle)[keyof typeof IntakeObstacle];

export const intakeObstacleLabels: Readonly<Record<IntakeObstacle, Text>> = {
  ...placeObstacleLabels,
  NOT_CHECKED: { vi: "Tệp chưa kiểm tra xong.", en: "The file is not checked yet." },
  REJECTED_ROWS: {
    vi: "Còn dòng không nhận được. Hãy sửa các dòng đó trong tệp rồi tải lên lại: hoặc ghi tất cả, hoặc không ghi gì.",
    en: "Some rows are rejected. Please correct them in the file and upload it again: all is written, or nothing.",
  },
  NOTHING_NEW: {
    vi: "Tệp không có gì khác với kết quả đã nhập.",
    en: "The file holds nothing that is not entered already.",
  },
  AT_WORK: { vi: "Hệ thống đang xử lý tệp.", en: "The system is at work on the file." },
  WRITTEN: { vi: "Tệp đã được ghi vào kết quả.", en: "The file was written to the results." },
  NOT_WRITTEN: { vi: "Tệp chưa được ghi vào kết quả.", en: "The file was not written to the results." },
  CHANGED_SINCE: {
    vi: "Có kết quả đã được thẩm định, quyết định hoặc sửa sau khi ghi, nên không hoàn tác được nữa.",
    en: "Some results were appraised, decided or changed after they were written, so it can no longer be undone.",
  },
};

/** What decides whether an act is open. */
export interface IntakeStanding extends PlaceStanding {
  readonly state: IntakeState;
  readonly toWrite: number;
  /** Rows that are written where that is asked for. */
  readonly outdated: number;
  readonly rejected: number;
  /** Whether results it was written to are not as it left them; null: not looked for. */
  readonly isChangedSince: boolean | null;
}

/** Why a workbook cannot be written to the results; null: it can. */
export function applyObstacle(intake: IntakeStanding): IntakeObstacle | null {
  if (intake.state === "APPLYING") return "AT_WORK";
  if (intake.state === "APPLIED" || intake.state === "UNDOING" || intake.state === "UNDONE") return "WRITTEN";
  if (intake.state !== "CHECKED") return "NOT_CHECKED";
  if (intake.rejected > 0) return "REJECTED_ROWS";
  return intake.toWrite + intake.outdated === 0 ? "NOTHING_NEW" : placeObstacle(intake);
}

/** Why what was written cannot be undone; null: it can. */
export function undoObstacle(intake: IntakeStanding): IntakeObstacle | null {
  if (intake.state === "UNDOING") return "AT_WORK";
  if (intake.state !== "APPLIED") return "NOT_WRITTEN";
  return placeObstacle(intake) ?? (intake.isChangedSince ? "CHANGED_SINCE" : null);
}

/** Why a workbook cannot be taken away; null: it can. */
export function discardObstacle(intake: IntakeStanding): IntakeObstacle | null {
  if (intake.state === "CHECKING" || intake.state === "APPLYING" || intake.state === "UNDOING") return "AT_WORK";
  if (intake.state === "APPLIED" || intake.state === "UNDONE") return "WRITTEN";
  return placeObstacle(intake);
}
