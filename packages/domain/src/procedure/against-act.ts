import type { Finding } from "../rule/finding.ts";
import { judgeProcedure } from "./judge-procedure.ts";
import { memberVote } from "./member-procedure.ts";
import { officeVote, secretBallotRecord } from "./organisation-procedure.ts";
import type { ProcedureLaw } from "./procedure-documents.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";

const refuses = ({ severity, outcome }: Finding): boolean => severity === "BLOCK" && outcome === "FAILED";

/** Rules that look at the ballot. */
const onBallot: ReadonlySet<string> = new Set([secretBallotRecord.id, memberVote.id, officeVote.id]);

/** What refuses a ballot as it is to be recorded: the wrong body, not secret where it must be, counts that do not go together. */
export const againstBallot = (facts: ProcedureFacts, law: ProcedureLaw): readonly Finding[] =>
  judgeProcedure(facts, law).filter((finding) => onBallot.has(finding.ruleId) && refuses(finding));

/** What refuses steps as they are to be recorded: the rules they break; what was broken in the same way before is not theirs. */
export function againstSteps(before: ProcedureFacts, after: ProcedureFacts, law: ProcedureLaw): readonly Finding[] {
  const brokenBefore = new Set(judgeProcedure(before, law).filter(refuses).map(asFound));
  return judgeProcedure(after, law).filter((finding) => refuses(finding) && !brokenBefore.has(asFound(finding)));
}

const asFound = ({ ruleId, facts }: Finding): string => JSON.stringify([ruleId, facts]);
