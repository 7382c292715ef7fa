import type { MemberFacts2016 } from "../facts-2016.ts";
import { required } from "../rule/answer.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { allOf, anyOf } from "../rule/three-valued.ts";
import type { VotedCondition } from "../rule-sets/rule-set-2016.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import { awardFact, civilServantFact, hasAward, isCivilServantAt, meritMessage } from "./merit.ts";
import { isVoted, spellVotes, voteFacts, voteMessage } from "./votes.ts";

interface Condition extends VotedCondition {
  /** Any of them stands in for the tier as a civil servant. */
  readonly awards?: readonly string[];
}

/** «có trên … số đảng viên chính thức bỏ phiếu tán thành; được phân loại … hoặc … “Bằng khen”». */
export function checkConditions(facts: MemberFacts2016, tier: QualityTier, condition: Condition): Answer {
  const { votesAbove, civilServantMinTier, awards = [] } = condition;
  const merited = anyOf(hasAward(facts, awards), isCivilServantAt(facts, civilServantMinTier));
  return required(allOf(isVoted(facts.votes, tier, votesAbove), merited), () => explain(facts, tier, condition));
}

function explain(facts: MemberFacts2016, tier: QualityTier, condition: Condition): Explanation {
  const { votesAbove, civilServantMinTier, awards = [] } = condition;
  const arithmetic = spellVotes(facts.votes, tier, votesAbove);
  const votes = voteMessage(facts.votes, tier, votesAbove);
  const merit = meritMessage(facts, civilServantMinTier, awards);
  return {
    facts: [
      ...voteFacts(facts.votes, tier, votesAbove),
      civilServantFact(facts, civilServantMinTier),
      ...(awards.length > 0 ? [awardFact(facts)] : []),
    ],
    ...(arithmetic === undefined ? {} : { arithmetic }),
    message: { vi: sentence(`${votes.vi}; ${merit.vi}.`), en: sentence(`${votes.en}; ${merit.en}.`) },
  };
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
