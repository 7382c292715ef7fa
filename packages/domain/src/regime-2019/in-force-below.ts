import type { Rule } from "../rule/rule.ts";
import { isInForce } from "../rule-sets/in-force.ts";
import type { RuleSet2019 } from "../rule-sets/rule-set.ts";
import type { Context2019, SubjectRules2019 } from "./context.ts";

/** Rules a lower document adds are asked only below it; worked out once for each rule set. */
export function inForceBelow<Facts>(rules: SubjectRules2019<Facts>) {
  const known = new WeakMap<RuleSet2019, SubjectRules2019<Facts>>();
  return (ruleSet: RuleSet2019): SubjectRules2019<Facts> => {
    const inForce = known.get(ruleSet) ?? onlyInForce(rules, ruleSet);
    known.set(ruleSet, inForce);
    return inForce;
  };
}

const onlyInForce = <Facts>(rules: SubjectRules2019<Facts>, ruleSet: RuleSet2019): SubjectRules2019<Facts> => {
  const isAsked = ({ id }: Rule<Facts, Context2019>): boolean => isInForce(id, ruleSet);
  return { ...rules, gates: rules.gates.filter(isAsked), tiers: rules.tiers.filter(isAsked) };
};
