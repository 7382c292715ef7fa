import type { ReviewPrompt } from "../providers/queries/reviewedSubject.ts";

type Answer = Pick<ReviewPrompt, "explanation" | "cause" | "responsibility">;

/** Whether an issue has all that Mẫu 01, IV asks for: explanation, cause, responsibility. */
export const isAnswered = ({ explanation, cause, responsibility }: Answer): boolean =>
  explanation !== null && cause !== null && responsibility !== null;
