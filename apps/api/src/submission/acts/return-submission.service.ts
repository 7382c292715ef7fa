import type { Text } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../../shared/acting.ts";
import { accepted, givenText } from "../../shared/given.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import type { SubmissionRecord } from "../submission-record.type.ts";
import { actOnSubmission, notFromHere, type SeenSubmission } from "./act-on-submission.service.ts";

const givenReturn = z.object({ reason: givenText(1_000) });

/** Returns results for completion, also what was received already: those below go on until they send them again. */
export async function returnSubmission(
  acting: Acting,
  seen: SeenSubmission,
  given: unknown,
): Promise<SubmissionRecord | Refused> {
  const said = accepted(givenReturn, given);
  if (isRefused(said)) return said;
  return actOnSubmission(acting, seen, "RETURNED", { ...said, openUntil: null }, async ({ submission }) =>
    submission.arrivedAt === null ? notFromHere(nothingIn) : null,
  );
}

const nothingIn: Text = {
  vi: "Chưa có kết quả nào để trả lại.",
  en: "There are no results to return.",
};
