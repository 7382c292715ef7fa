import type { Warning } from "../providers/queries/warnings.ts";

type Graded = Pick<Warning, "kind" | "severity" | "quotaUse">;

/** What a warning is marked as: a result to look at again, the state of its quota, else how grave the rule is. */
export type MarkedAs = "RECHECK" | "QUOTA" | "SEVERITY";

/** A scope within what one reading allows that the rules bar all the same is as grave as they say. */
export function markedAs({ kind, severity, quotaUse }: Graded): MarkedAs {
  if (kind === "RECHECK") return "RECHECK";
  return quotaUse && (quotaUse.status === "EXCEEDED" || severity !== "BLOCK") ? "QUOTA" : "SEVERITY";
}

const isGravest = (warning: Graded): boolean =>
  markedAs(warning) === "QUOTA"
    ? warning.quotaUse?.status === "EXCEEDED"
    : markedAs(warning) === "SEVERITY" && warning.severity === "BLOCK";

/** Those marked red first, each in the order they came. */
export const gravestFirst = <Each extends Graded>(warnings: readonly Each[]): Each[] =>
  warnings.toSorted((one, other) => Number(isGravest(other)) - Number(isGravest(one)));
