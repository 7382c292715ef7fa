import type { Text } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../../shared/acting.ts";
import { accepted, givenMoment, givenText } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import type { SubmissionRecord } from "../submission-record.type.ts";
import { actOnSubmission, notFromHere, type SeenSubmission } from "./act-on-submission.service.ts";

/** The longest a reopening may last, in days. */
const longest = 14;

const isWithin = (now: Date, until: string): boolean => {
  const left = Date.parse(until) - now.getTime();
  return left > 0 && left <= longest * 86_400_000;
};

const givenReopening = (now: Date) =>
  z.object({
    until: givenMoment.refine((until) => isWithin(now, until), saying(notWithin)),
    reason: givenText(1_000),
  });

/** Lets those at and below change what was received until a moment; then it is locked again by itself. */
export async function reopenSubmission(
  acting: Acting,
  seen: SeenSubmission,
  given: unknown,
): Promise<SubmissionRecord | Refused> {
  const said = accepted(givenReopening(acting.now), given);
  if (isRefused(said)) return said;
  const { reason, until } = said;
  return actOnSubmission(acting, seen, "REOPENED", { reason, openUntil: until }, async ({ submission }) =>
    submission.state === "RECEIVED" ? null : notFromHere(notReceived),
  );
}

const notWithin: Text = {
  vi: `Phải là một thời điểm sau bây giờ và trong vòng ${longest} ngày.`,
  en: `This must be a moment after now and within ${longest} days.`,
};
const notReceived: Text = {
  vi: "Chỉ mở lại kết quả đã tiếp nhận.",
  en: "Only results that were received are opened again.",
};
