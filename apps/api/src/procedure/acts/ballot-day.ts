import type { Text } from "@xep-loai/domain";
import type { Problem } from "../../shared/refusal.ts";
import type { ProcedureRow } from "../procedure-row.ts";
import { outOfOrder, recordedDays } from "./step-days.ts";

/** What is wrong with the day of a vote beside the other days: who is reviewed is rated afterwards, and the steps have an order. */
export function ballotDayFaults(row: ProcedureRow, heldOn: string): readonly Problem[] {
  const { reviewCompletedOn } = row;
  if (reviewCompletedOn !== null && heldOn < reviewCompletedOn) return [{ path: "heldOn", message: beforeReview }];
  return outOfOrder({ ...recordedDays(row), heldOn }, ["heldOn"]);
}

const beforeReview: Text = {
  vi: "Biểu quyết xếp loại không được trước ngày hoàn thành kiểm điểm.",
  en: "The vote on a tier cannot come before the review is complete.",
};
