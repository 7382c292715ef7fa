import type { CommonReviewFacts, PromptAnswer, ReviewPrompt } from "@xep-loai/domain";
import type { StoredPrompt, StoredReview } from "./stored-review.ts";

/** What is recorded of every review, of whomever. */
export function commonFacts(review: StoredReview | undefined, prompts: readonly StoredPrompt[]): CommonReviewFacts {
  const { reportParts, violationReported, attestations, defectParts, remediationPlanned } = review?.record ?? {};
  return {
    prompts: prompts.filter(({ withdrawnAt }) => withdrawnAt === null).map(promptFacts),
    draftSentOn: review?.draftSentOn ?? undefined,
    meetingOn: review?.meetingOn ?? undefined,
    chair: review?.chair ?? undefined,
    contents: review?.contents ?? undefined,
    reportParts,
    attestations: attestations ?? {},
    defectParts,
    remediationPlanned,
    hasSigns: review?.record.hasSigns ?? violationReported !== undefined,
    ...(violationReported !== undefined && { suspectedViolation: { reportedToSuperior: violationReported } }),
  };
}

const promptFacts = ({ issuer, adviser, ...prompt }: StoredPrompt): ReviewPrompt => {
  const answer = answerFacts(prompt);
  return { issuer, adviser: adviser ?? undefined, ...(answer && { answer }) };
};

const answerFacts = (prompt: Omit<StoredPrompt, "issuer" | "adviser">): PromptAnswer | undefined =>
  prompt.answeredOn === null
    ? undefined
    : {
        explanation: prompt.explanation !== null,
        cause: prompt.cause !== null,
        responsibility: prompt.responsibility !== null,
      };
