import type { Finding } from "../providers/queries/finding.ts";
import type { TriedResult } from "../providers/queries/whatIf.ts";

/** Whose tier is about to be given, and what the rules say of it. */
export interface Told {
  readonly name: string;
  readonly tried: TriedResult;
}

/** One rule with all it says, each sentence with those it is said of. */
export interface RuleTold extends Pick<Finding, "ruleId" | "clause" | "citation"> {
  readonly said: readonly (Pick<Finding, "message" | "outcome"> & { readonly names: readonly string[] })[];
}

/** What stands against those tiers, rule by rule: the words of each are quoted once. */
export function rulesTold(told: readonly Told[]): readonly RuleTold[] {
  const each = told.flatMap(({ name, tried }) => tried.against.map((finding) => ({ name, finding })));
  return [...Map.groupBy(each, ({ finding }) => finding.ruleId).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { ruleId, clause, citation } = first.finding;
    return [{ ruleId, clause, citation, said: sentencesOf(same) }];
  });
}

const sentencesOf = (same: readonly { readonly name: string; readonly finding: Finding }[]): RuleTold["said"] =>
  [...Map.groupBy(same, ({ finding }) => finding.message.vi).values()].flatMap((alike) => {
    const [first] = alike;
    const { message, outcome } = first?.finding ?? {};
    return message && outcome ? [{ message, outcome, names: alike.map(({ name }) => name) }] : [];
  });
