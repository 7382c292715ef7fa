import type { Text } from "@xep-loai/domain";
import type { Acting } from "../../shared/acting.ts";
import { type Refused, refuseField } from "../../shared/refusal.ts";
import type { SubmissionRecord } from "../submission-record.type.ts";
import { actOnSubmission, notFromHere, type SeenSubmission } from "./act-on-submission.service.ts";

/** Receives what was sent: from now on those at and below change nothing more of the year. Who sent it does not receive it. */
export const receiveSubmission = (acting: Acting, seen: SeenSubmission): Promise<SubmissionRecord | Refused> =>
  actOnSubmission(acting, seen, "RECEIVED", { reason: null, openUntil: null }, async ({ submission, isSender }) => {
    if (submission.state === "RETURNED") return notFromHere(wasReturned);
    if (submission.state !== "SUBMITTED" && submission.state !== "SUBMITTED_LATE") return notFromHere(notWaiting);
    return isSender(acting.actor) ? refuseField("organisationId", ownSending) : null;
  });

const wasReturned: Text = {
  vi: "Kết quả này đã được trả lại để bổ sung. Chờ đơn vị nộp lại rồi mới tiếp nhận.",
  en: "These results were returned for completion. They are received once the unit has submitted them again.",
};
const notWaiting: Text = {
  vi: "Không có kết quả nào đang chờ tiếp nhận.",
  en: "There are no results waiting to be received.",
};
const ownSending: Text = {
  vi: "Người đã nộp không tự tiếp nhận. Đề nghị người khác của cấp trên tiếp nhận.",
  en: "Who submitted the results does not receive them. Please ask somebody else of the superior.",
};
