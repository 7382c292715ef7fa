import type { MemberFacts2016 } from "../facts-2016.ts";
import { civilServantTierLabels2016, memberDefectLabels } from "../labels.ts";
import { textFact } from "../rating/used-facts.ts";
import { forbidden } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { allOf, anyOf, type Truth } from "../rule/three-valued.ts";
import type { Parameters2016 } from "../rule-sets/rule-set-2016.ts";
import { lowestTier } from "../vocabulary/tier.ts";
import { civilServantFact } from "./merit.ts";
import { isVoted, spellVotes, voteFacts, voteMessage } from "./votes.ts";

type Lowest = Parameters2016["member"]["lowest"];

/** «phạm một trong các khuyết điểm sau và có trên 1/2 số đảng viên chính thức bỏ phiếu tán thành» (C18). */
export function checkDefects(facts: MemberFacts2016, lowest: Lowest): Answer {
  const forces = allOf(hasDefect(facts, lowest), isVoted(facts.votes, lowestTier, lowest.votesAbove));
  return forbidden(forces, () => explain(facts, lowest));
}

/** Three are recorded as such, the fourth is the lowest tier as a civil servant. */
const hasDefect = ({ defects = [], civilServantTier }: MemberFacts2016, lowest: Lowest): Truth =>
  anyOf(defects.length > 0, civilServantTier && civilServantTier === lowest.civilServantTier);

function explain(facts: MemberFacts2016, lowest: Lowest): Explanation {
  const { votesAbove, civilServantTier } = lowest;
  const arithmetic = spellVotes(facts.votes, lowestTier, votesAbove);
  const votes = voteMessage(facts.votes, lowestTier, votesAbove);
  const found = foundDefects(facts, lowest);
  return {
    facts: [
      textFact("defects", found),
      { ...civilServantFact(facts, civilServantTier), met: null },
      ...voteFacts(facts.votes, lowestTier, votesAbove),
    ],
    ...(arithmetic === undefined ? {} : { arithmetic }),
    message: { vi: `${found.vi}; ${votes.vi}.`, en: `${found.en}; ${votes.en}.` },
  };
}

function foundDefects({ defects = [], civilServantTier }: MemberFacts2016, lowest: Lowest): Text {
  const named: readonly Text[] = [
    ...defects.map((defect) => memberDefectLabels[defect]),
    ...(civilServantTier === lowest.civilServantTier ? [civilServantTierLabels2016[civilServantTier]] : []),
  ];
  if (named.length === 0) return { vi: "Không có khuyết điểm nào được ghi nhận", en: "No defect recorded" };
  return { vi: named.map(({ vi }) => vi).join(", "), en: named.map(({ en }) => en).join(", ") };
}
