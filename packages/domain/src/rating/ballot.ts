import { required } from "../rule/answer.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { truthFact } from "./used-facts.ts";

interface Balloted {
  readonly secretBallotHeld?: boolean;
}

/** «biểu quyết bằng phiếu kín»; held where nothing else is recorded. */
export const checkSecretBallot = (facts: Balloted): Answer =>
  required(facts.secretBallotHeld ?? true, () => explainBallot(facts));

export const explainBallot = ({ secretBallotHeld: held = true }: Balloted): Explanation => ({
  facts: [truthFact("secretBallotHeld", held)],
  message: held
    ? { vi: "Đã biểu quyết bằng phiếu kín.", en: "The secret ballot was held." }
    : { vi: "Chưa biểu quyết bằng phiếu kín.", en: "The secret ballot was not held." },
});
