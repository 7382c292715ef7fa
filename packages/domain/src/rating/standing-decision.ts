import type { Fact } from "../facts.ts";
import { notApplicable, passed, warning } from "../rule/answer.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { sameInBoth, usedFact } from "../rule/used-fact.ts";

/** A member who may be exempt or suspended, with the document it rests on. */
export interface Standing {
  readonly exempt?: boolean | undefined;
  readonly partyActivitySuspended?: boolean | undefined;
  /** The document in words that name it; null: none is recorded; left out: nobody asked. */
  readonly standingDecision?: Fact<string | null>;
}

/** Exempt or suspended is who was exempted or suspended: the document has to be on file. */
export function checkStandingDecision({ exempt, partyActivitySuspended, standingDecision }: Standing): Answer {
  const explain = () => explainDecision(standingDecision ?? null);
  if (standingDecision === undefined || !(exempt || partyActivitySuspended)) return notApplicable(explain);
  return standingDecision === null ? warning(explain) : passed(explain);
}

const explainDecision = (decision: string | null): Explanation => ({
  facts: [usedFact("standingDecision", label, decision === null ? null : sameInBoth(decision))],
  message:
    decision === null
      ? {
          vi: "Chưa ghi số, ngày, cơ quan ban hành quyết định miễn hoặc đình chỉ sinh hoạt đảng.",
          en: "The number, day and body of the decision to exempt or suspend are not recorded.",
        }
      : { vi: `Theo quyết định: ${decision}.`, en: `By the decision: ${decision}.` },
});

const label = { vi: "Quyết định miễn, đình chỉ sinh hoạt đảng", en: "Decision to exempt or suspend" };
