import type { Finding } from "../rule/finding.ts";
import type { Act } from "../vocabulary/act.ts";
import type { Body } from "../vocabulary/body.ts";
import { mayAct } from "./acts.ts";
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

/** What refuses steps as they are to be recorded: an act of a body the documents give to another. */
export function againstActors(facts: ProcedureFacts, law: ProcedureLaw): readonly Finding[] {
  const isAnothers = actsTaken(facts).some(([act, by]) => mayAct(act, by, facts.rated, law.parameters) === false);
  return isAnothers ? judgeProcedure(facts, law).filter(refuses) : [];
}

function actsTaken({ levels, selfRating, proposal, appraisal, decision }: ProcedureFacts): readonly [Act, Body][] {
  const all: readonly [Act, Body | undefined][] = [
    ["LEVELS", levels?.by],
    ["SELF_RATING", selfRating?.by],
    ["PROPOSAL", proposal?.by],
    ["APPRAISAL", appraisal?.by],
    ["DECISION", decision?.by],
  ];
  return all.flatMap(([act, by]): [Act, Body][] => (by === undefined ? [] : [[act, by]]));
}
