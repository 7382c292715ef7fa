import { classify, ruleSetById } from "../../packages/domain/dist/index.js";
import { memberCases } from "./member-cases.mjs";
import { perSecond } from "./per-second.mjs";

/** Cases a run judges; as many different ones, so that nothing is judged from memory. */
const count = 50_000;

/** Member cases per second through `classify`, on one core; what is read of each is the verdict and the outcome of every rule. */
export function inMemory(id, year) {
  const ruleSet = ruleSetById(id);
  const cases = memberCases(id, year, count).map(({ facts, proposedTier }) => ({
    subject: { regime: ruleSet.regime, subject: "MEMBER", facts },
    proposedTier,
  }));
  return perSecond(count, 7, () => cases.reduce((sum, each) => sum + judged(ruleSet, year, each), 0));
}

function judged(ruleSet, year, { subject, proposedTier }) {
  const { proposal, findings } = classify(ruleSet, year, subject, proposedTier);
  const failed = findings.filter(({ outcome }) => outcome === "FAILED").length;
  return failed + (proposal === "REFUSED" ? 1 : 0);
}
