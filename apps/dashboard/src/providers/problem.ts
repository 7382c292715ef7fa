import type { Text } from "@xep-loai/domain";

export type RefusalCode =
  | "NOT_SIGNED_IN"
  | "WRONG_CREDENTIALS"
  | "TOO_MANY_ATTEMPTS"
  | "CODE_NEEDED"
  | "WRONG_CODE"
  | "SECOND_FACTOR_DUE"
  | "SECOND_FACTOR_SET"
  | "NO_SECOND_FACTOR"
  | "NOT_FOUND"
  | "YEAR_NOT_HELD"
  | "BAD_CURSOR"
  | "BAD_INPUT"
  | "NOT_ALLOWED"
  | "AGAINST_RULES"
  | "ALREADY_THERE"
  | "YEAR_CLOSED"
  | "SUBMISSION_RECEIVED"
  | "RESULTS_UNFINISHED"
  | "RESULTS_NOT_RECEIVED"
  | "UNITS_NOT_IN"
  | "DOCUMENT_FIXED"
  | "RESULT_DECIDED"
  | "RULES_NOT_HELD"
  | "OUTSTANDING_HELD"
  | "ORGANISATION_NOT_STANDING"
  | "LATER_CHANGE_EXISTS"
  | "PARENT_NOT_ABOVE"
  | "KIND_NOT_THEN"
  | "ROOT_STAYS"
  | "MERGE_UNLIKE"
  | "FOUNDED_THAT_DAY"
  | "NOT_A_GRASSROOTS_COMMITTEE"
  | "CHANGES_NOTHING"
  | "HAS_SUBORDINATES"
  | "HAS_MEMBERS"
  | "ORGANISATION_HAS_CLASSIFICATIONS"
  | "TREE_EDGE"
  | "CHANGED_MEANWHILE"
  | "TRY_AGAIN";

/** What a rule answered to an act, with its clause. */
export interface RefusingFinding {
  readonly ruleId: string;
  readonly citation: string;
  readonly clause: readonly string[];
  readonly message: Text;
}

/** What is wrong with one value that was given. */
export interface InputProblem {
  /** Where it stands in the input, e.g. `overrides[2].value`. */
  readonly path: string;
  readonly message: Text;
}

/** The API foresaw this and says what to do. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly text: Text;
  /** The answers of the rules that caused it; none for other refusals. */
  readonly findings: readonly RefusingFinding[];
  /** What is wrong with the values given, one by one; none for other refusals. */
  readonly problems: readonly InputProblem[];

  constructor(
    code: RefusalCode,
    text: Text,
    findings: readonly RefusingFinding[] = [],
    problems: readonly InputProblem[] = [],
  ) {
    super(text.en);
    this.code = code;
    this.text = text;
    this.findings = findings;
    this.problems = problems;
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

/** Somebody else was quicker: what is shown is no longer so. */
export const isChangedMeanwhile = (error: unknown): boolean =>
  error instanceof Refused && error.code === "CHANGED_MEANWHILE";

/** There is no such thing, or it is outside the scope of the viewer. */
export const isNotFound = (error: unknown): boolean => error instanceof Refused && error.code === "NOT_FOUND";

interface Refusal {
  readonly __typename: "Refusal";
  readonly code: RefusalCode;
  readonly message: Text;
  /** Acts ask for them; questions are never refused by a rule. */
  readonly findings?: readonly RefusingFinding[];
  readonly problems?: readonly InputProblem[];
}

/** The answer itself; a refusal goes to the error state of the page that asked, or to the place where somebody acted. */
export function granted<Answer extends { __typename: string }>(
  result: Answer | Refusal,
): Exclude<Answer, { __typename: "Refusal" }> {
  if (result.__typename === "Refusal") throw refusedBy(result as Refusal);
  return result as Exclude<Answer, { __typename: "Refusal" }>;
}

const refusedBy = ({ code, message, findings, problems }: Refusal): Refused =>
  new Refused(code, message, findings, problems);
