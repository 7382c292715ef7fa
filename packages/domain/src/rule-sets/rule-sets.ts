import { hd21 } from "./hd21.ts";
import { notHeld } from "./not-held.ts";
import type { RuleSet } from "./rule-set.ts";

/** Every document the product knows; a new one is one file and one line here. */
export const ruleSets: readonly RuleSet[] = [hd21, notHeld];

const byId = new Map(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet]));

/** The rule set of that id; undefined where there is none. */
export const ruleSetById = (id: string): RuleSet | undefined => byId.get(id);

/** Whether the rule set speaks of that rating year. */
export const covers = ({ years }: RuleSet, year: number): boolean =>
  years.from <= year && (years.to === null || year <= years.to);
