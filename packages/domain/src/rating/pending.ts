import { forbidden } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { type Composed, groupNames, shareGroupOf } from "./share-group.ts";
import { numberFact } from "./used-facts.ts";

/** What an organisation is made of is rated before the organisation itself. */
export function checkNobodyPending(facts: Composed): Answer {
  const counts = facts[shareGroupOf(facts)];
  return forbidden(counts === undefined ? undefined : counts.PENDING > 0, () => explainPending(facts));
}

function explainPending(facts: Composed): Explanation {
  const group = shareGroupOf(facts);
  const pending = facts[group]?.PENDING;
  return { facts: [numberFact(`${group}.PENDING`, pending)], message: pendingMessage(groupNames[group], pending) };
}

function pendingMessage(name: Text, pending: number | undefined): Text {
  if (pending === undefined) {
    return { vi: `Chưa có số liệu xếp loại ${name.vi}.`, en: `The tiers of the ${name.en} are not recorded yet.` };
  }
  return pending === 0
    ? { vi: `Không còn ${name.vi} nào chưa được xếp loại.`, en: `No ${name.en} left to rate.` }
    : { vi: `Còn ${pending} ${name.vi} chưa được xếp loại.`, en: `${pending} ${name.en} not yet rated.` };
}
