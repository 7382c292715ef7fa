import type { SubjectFacts2019 } from "./facts.ts";
import type { SubjectFacts2016 } from "./facts-2016.ts";
import type { SubjectFacts2025 } from "./facts-2025.ts";
import type { RuleSet, RuleSet2019 } from "./rule-sets/rule-set.ts";
import type { RuleSet2016 } from "./rule-sets/rule-set-2016.ts";
import type { RuleSet2025 } from "./rule-sets/rule-set-2025.ts";

/** One subject with the facts of its kind, under whichever regime its year was rated. */
export type SubjectFacts = SubjectFacts2019 | SubjectFacts2016 | SubjectFacts2025;

/** The facts a rule set can judge; where nothing is held it judges none and takes any. */
export type FactsUnder<Rules extends RuleSet> = Rules extends RuleSet2019
  ? SubjectFacts2019
  : Rules extends RuleSet2016
    ? SubjectFacts2016
    : Rules extends RuleSet2025
      ? SubjectFacts2025
      : SubjectFacts;
