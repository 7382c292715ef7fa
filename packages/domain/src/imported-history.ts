import type { Finding } from "./rule/finding.ts";
import type { RuleSet } from "./rule-sets/rule-set.ts";
import { type ClassificationState, isDecided } from "./vocabulary/state.ts";

/** A result, as far as it is asked whence it came. */
interface GivenResult {
  readonly state: ClassificationState;
  /** Of a new rating the one it replaces. */
  readonly replacesId: string | null;
}

/** Whether the results under a rule set came with the data, decided: its one year was over before the product was there (KH 57). */
export const isHistory = ({ regime }: Pick<RuleSet, "regime">): boolean => regime === "POINTS_2016";

/** Whether a result came decided with the data; one that was cancelled and is rated anew is decided here. */
export const isImported = ({ state, replacesId }: GivenResult, rules: Pick<RuleSet, "regime">): boolean =>
  isHistory(rules) && isDecided(state) && replacesId === null;

/** What a rule says of imported history: it is shown and counted, and stops nothing («every BLOCK below becomes WARN», rules.md 3.18). */
export function saidOfHistory(finding: Finding): Finding {
  if (finding.severity !== "BLOCK") return finding;
  const { ruleId, citation, clause, effect, outcome, blocksTier, facts, arithmetic, message } = finding;
  return { ruleId, citation, clause, effect, severity: "WARN", outcome, blocksTier, facts, arithmetic, message };
}
