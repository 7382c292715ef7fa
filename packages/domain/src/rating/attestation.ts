import type { CommonFacts } from "../facts.ts";
import { failed, passed, unanswered } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { askedFact } from "./used-facts.ts";

const open: Text = {
  vi: "Chờ cấp có thẩm quyền xác nhận.",
  en: "Awaiting the attestation of the competent authority.",
};
const confirmed: Text = {
  vi: "Cấp có thẩm quyền xác nhận đạt.",
  en: "The competent authority attested yes.",
};
const denied: Text = {
  vi: "Cấp có thẩm quyền xác nhận không đạt.",
  en: "The competent authority attested no.",
};

/** Only a human can judge: yes meets the condition, no fails it, an open answer waits (rules.md 3.0, ATTEST). */
export function checkAttestation({ attestations }: CommonFacts, ruleId: string): Answer {
  const answer = attestations?.[ruleId];
  const explain = (message: Text) => (): Explanation => ({ facts: [askedFact("attestation", answer)], message });
  if (answer === undefined) return unanswered(explain(open));
  return answer ? passed(explain(confirmed)) : failed(explain(denied));
}
