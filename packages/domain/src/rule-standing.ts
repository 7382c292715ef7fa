import type { RuleHead } from "./rule/rule.ts";
import { documentOfRule } from "./rule-sets/document-of-rule.ts";
import { partsOverIn } from "./rule-sets/documents-of.ts";
import { isInForce } from "./rule-sets/in-force.ts";
import { inWordsInForce } from "./rule-sets/in-words.ts";
import { type Layers, noLayers } from "./rule-sets/layers.ts";
import type { RuleSet } from "./rule-sets/rule-set.ts";
import type { RuleStanding } from "./rule-standing-labels.ts";
import { ruleById, rules } from "./rules.ts";

/** A rule with how it stands under a rule set. */
export interface StandingRule {
  readonly rule: RuleHead;
  /** Of which document it is, e.g. `HD21`. */
  readonly documentId: string;
  readonly standing: RuleStanding;
  /** The wording in force in its place; null where its own is, or none. */
  readonly inPlace: RuleHead | null;
}

/** Every rule the product knows with how it stands under a rule set in a rating year. */
export function rulesUnder(ruleSet: RuleSet, year: number): readonly StandingRule[] {
  const restated = restatedUnder(ruleSet);
  const over = partsOverIn(ruleSet, year).map(({ id }) => id);
  const wordings = new Set([...restated.values()].map(({ id }) => id));
  return rules.map((known) => {
    const isCorrected = restated.get(known.id)?.id === known.id;
    const rule = isCorrected ? inWordsInForce(known, { restated }) : known;
    const inPlace = isCorrected ? null : (ruleById(restated.get(rule.id)?.id ?? "") ?? null);
    const isHere = wordings.has(rule.id) || (isInForce(rule.id, ruleSet) && !over.includes(documentOfRule(rule.id)));
    const standing = inPlace === null ? (isHere ? "IN_FORCE" : "ELSEWHERE") : "RESTATED";
    return { rule, documentId: documentOfRule(rule.id), standing, inPlace };
  });
}

const restatedUnder = (ruleSet: RuleSet): Layers<never>["restated"] =>
  ruleSet.regime === "TIERS_2019" || ruleSet.regime === "POINTS_2025" ? ruleSet.layers.restated : noLayers.restated;
