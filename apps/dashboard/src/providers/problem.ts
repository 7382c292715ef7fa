import type { Text } from "@xep-loai/domain";

export type RefusalCode =
  | "NOT_SIGNED_IN"
  | "WRONG_CREDENTIALS"
  | "TOO_MANY_ATTEMPTS"
  | "NOT_FOUND"
  | "YEAR_NOT_HELD"
  | "BAD_CURSOR"
  | "BAD_INPUT";

/** The API foresaw this and says what to do. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly text: Text;

  constructor(code: RefusalCode, text: Text) {
    super(text.en);
    this.code = code;
    this.text = text;
  }
}

/** The server was not reached: nothing was asked, nothing was changed. */
export class Unreachable extends Error {}

/** The server failed; the trace id finds the entry in its log. */
export class Failed extends Error {
  readonly traceId: string | null;

  constructor(message: string, traceId: string | null) {
    super(message);
    this.traceId = traceId;
  }
}

export const isSessionOver = (error: unknown): boolean => error instanceof Refused && error.code === "NOT_SIGNED_IN";

/** There is no such thing, or it is outside the scope of the viewer. */
export const isNotFound = (error: unknown): boolean => error instanceof Refused && error.code === "NOT_FOUND";

interface Refusal {
  readonly __typename: "Refusal";
  readonly code: RefusalCode;
  readonly message: Text;
}

/** The answer itself; a refusal goes to the error state of the page that asked. */
export function granted<Answer extends { __typename: string }>(
  result: Answer | Refusal,
): Exclude<Answer, { __typename: "Refusal" }> {
  if (result.__typename === "Refusal") throw refusedBy(result as Refusal);
  return result as Exclude<Answer, { __typename: "Refusal" }>;
}

const refusedBy = (refusal: Refusal): Refused => new Refused(refusal.code, refusal.message);
