import { rulesBelow } from "../rule/own-rule.ts";
import type { RuleHead } from "../rule/rule.ts";
import { unreachable } from "../rule/unreachable.ts";
import { asCopied } from "../rule-sets/as-copied.ts";
import { isInForce } from "../rule-sets/in-force.ts";
import type { RuleSet, RuleSet2019 } from "../rule-sets/rule-set.ts";
import type { RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import { cv04Review } from "./cv04-review.ts";
import { cv54Review } from "./cv54-review.ts";
import { hd21Review } from "./hd21-review.ts";
import { hd21ReviewRules } from "./hd21-rules.ts";
import { kh57Review } from "./kh57-review.ts";
import { kh57ReviewRules } from "./kh57-rules.ts";
import { kh174Review } from "./kh174-review.ts";
import { ownCollectiveRules, ownIndividualRules } from "./overlay-rules.ts";
import { cellFirst } from "./qd366-places.ts";
import { qd366ReviewNotes } from "./qd366-prompts.ts";
import { qd366ReviewOf } from "./qd366-review.ts";
import { qd366ReviewRules } from "./qd366-rules.ts";
import type { ReviewRules } from "./review-context.ts";
import type { ReviewOverlay, ReviewParameters } from "./review-parameters.ts";
import { reviewStatedIn } from "./review-stated-in.ts";

/** What is in force on the review under a rule set. */
export interface ReviewLaw {
  readonly parameters: ReviewParameters;
  readonly rules: ReviewRules;
  /** A collective of fewer persons is reviewed jointly (HD 43, 7.4); left out: silent. */
  readonly smallBelow?: number;
}

/** What the documents below HD 21 say of the review besides its parameters, by their ids; one that is not here says nothing. */
const statedBelow = new Map<string, ReviewOverlay>([
  ["CV54", cv54Review],
  ["KH174", kh174Review],
  ["CV04", cv04Review],
]);

/** The law on the review under a rule set; undefined where the rules of that year are not held. */
export function reviewLawOf(ruleSet: RuleSet): ReviewLaw | undefined {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return { parameters: parametersUnder(ruleSet), rules: rulesUnder(ruleSet) };
    case "POINTS_2016":
      return { parameters: kh57Review, rules: kh57ReviewRules };
    case "POINTS_2025":
      return lawUnder2025(ruleSet);
    case "NOT_HELD":
      return undefined;
    default:
      return unreachable(ruleSet);
  }
}

function lawUnder2025({ parameters, layers }: RuleSet2025): ReviewLaw {
  const rules = parameters.review.cellFirst ? qd366ReviewRules : withoutCellFirst;
  return {
    parameters: qd366ReviewOf(parameters),
    rules: { collective: asCopied(rules.collective, layers), individual: asCopied(rules.individual, layers) },
    smallBelow: parameters.collective.minMembers,
  };
}

/** A correction from the original may take the order away. */
const withoutCellFirst: ReviewRules = {
  ...qd366ReviewRules,
  individual: qd366ReviewRules.individual.filter(({ id }) => id !== cellFirst.id),
};

function parametersUnder(ruleSet: RuleSet2019): ReviewParameters {
  const below = ruleSet.layers.documents.map(({ id }) => statedBelow.get(id) ?? {});
  return { ...below.reduce<ReviewParameters>(withStated, hd21Review), ...reviewStatedIn(ruleSet) };
}

const withStated = (upper: ReviewParameters, stated: ReviewOverlay): ReviewParameters => ({ ...upper, ...stated });

function rulesUnder(ruleSet: RuleSet2019): ReviewRules {
  const isAsked = (ruleId: string): boolean => isInForce(ruleId, ruleSet);
  return {
    collective: rulesBelow(hd21ReviewRules.collective, ownCollectiveRules, isAsked),
    individual: rulesBelow(hd21ReviewRules.individual, ownIndividualRules, isAsked),
  };
}

const rulesOf = ({ collective, individual }: ReviewRules): readonly RuleHead[] => [...collective, ...individual];

/** Every rule on the review, whatever document it stands in; one asked of both kinds of review stands twice. */
export const reviewHeads: readonly RuleHead[] = [
  ...rulesOf(hd21ReviewRules),
  ...[...ownCollectiveRules, ...ownIndividualRules].map(({ rule }) => rule),
  ...rulesOf(kh57ReviewRules),
  ...rulesOf(qd366ReviewRules),
  ...qd366ReviewNotes,
];
