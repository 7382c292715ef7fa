import { tierShortLabels } from "../labels.ts";
import { required } from "../rule/answer.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Answer } from "../rule/rule.ts";
import { tiersHighestFirst } from "../vocabulary/tier.ts";
import { type BallotDemands, ballotFaults } from "./ballot.ts";
import { bodyLabels } from "./body-labels.ts";
import type { BallotRecord, ProcedureFacts } from "./procedure-facts.ts";
import { ballotFaultLabels } from "./procedure-labels.ts";
import { fact } from "./used-facts.ts";

/** The record must be there and be sound. */
export function checkBallot({ ballot }: ProcedureFacts, demands: BallotDemands): Answer {
  const faults = ballotFaults(ballot, demands);
  const { vi, en } = spellList(faults.map((fault) => ballotFaultLabels[fault]));
  return required(faults.length === 0, () =>
    tell(
      ballotFacts(ballot),
      faults.length === 0 ? "Đã biểu quyết, kết quả được ghi đủ." : `${vi}.`,
      faults.length === 0 ? "The vote was held and is recorded." : `${en}.`,
    ),
  );
}

const ballotFacts = (ballot: BallotRecord | undefined): readonly UsedFact[] => [
  fact.text("by", ballot && bodyLabels[ballot.by]),
  fact.date("heldOn", ballot?.heldOn),
  fact.truth("secret", ballot?.secret),
  fact.number("eligible", ballot?.eligible),
  fact.number("present", ballot?.present),
  fact.list("votes", ballot && voteTexts(ballot)),
];

const voteTexts = ({ votes }: BallotRecord): readonly Text[] =>
  tiersHighestFirst.map((tier) => ({
    vi: `${tierShortLabels[tier].vi}: ${votes[tier] ?? 0}`,
    en: `${tierShortLabels[tier].en}: ${votes[tier] ?? 0}`,
  }));
