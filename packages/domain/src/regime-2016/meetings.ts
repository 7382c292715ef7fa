import { askedFact } from "../rating/used-facts.ts";
import { failed, unknown } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { Truth } from "../rule/three-valued.ts";

/** «sinh hoạt đúng quy định; …»: the meetings beside what else the clause asks. */
export function withRegularMeetings(rest: Answer, regular: Truth): Answer {
  const explain = () => explainBoth(rest.explain(), regular);
  if (rest.outcome === "FAILED" || regular === false) return failed(explain);
  if (rest.outcome === "UNKNOWN" || regular === undefined) return unknown(explain);
  return { ...rest, explain };
}

const explainBoth = ({ facts, message, ...rest }: Explanation, regular: Truth): Explanation => ({
  ...rest,
  facts: [askedFact("meetingsRegular", regular), ...facts],
  message: { vi: `${meetings(regular).vi} ${message.vi}`, en: `${meetings(regular).en} ${message.en}` },
});

function meetings(regular: Truth): Text {
  if (regular === undefined) {
    return {
      vi: "Chưa được xác nhận là sinh hoạt đúng quy định.",
      en: "Whether meetings were held as prescribed is not attested.",
    };
  }
  return regular
    ? { vi: "Sinh hoạt đúng quy định.", en: "Meetings were held as prescribed." }
    : { vi: "Sinh hoạt không đúng quy định.", en: "Meetings were not held as prescribed." };
}
