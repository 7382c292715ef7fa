import type { Candidate, CandidateScope } from "../providers/queries/candidates.ts";
import type { Finding } from "../providers/queries/finding.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { isOpen } from "./choices.ts";
import type { Trial } from "./useTrial.ts";

/** Why the rules refuse these tiers together: one result with its rule, of how many; or places beyond the quota. */
export type WhyRefused =
  | { readonly why: "againstRules"; readonly count: number; readonly name: string; readonly rule: Finding | null }
  | { readonly why: "beyondQuota"; readonly over: number; readonly quota: QuotaUse };

/** null: they may be decided as they are tried; the API has the last word. What is left to the authority is decided with a reason. */
export function whyRulesRefuse(
  { nodes, total }: Pick<CandidateScope, "nodes" | "total">,
  rows: readonly Candidate[],
  { resultOf, quota }: Pick<Trial, "resultOf" | "quota">,
): WhyRefused | null {
  const refused = rows.flatMap(({ id, subjectName }) => {
    const tried = resultOf(id);
    return !tried || tried.proposal === "ACCEPTED" || tried.leftToAuthority ? [] : [{ name: subjectName, tried }];
  });
  const [first] = refused;
  if (first)
    return { why: "againstRules", count: refused.length, name: first.name, rule: first.tried.against[0] ?? null };
  const isWhole = nodes.length === total && nodes.filter(isOpen).length === rows.length;
  const over = isWhole && quota ? overIn(quota) : 0;
  return quota && over > 0 ? { why: "beyondQuota", over, quota } : null;
}

/** Places beyond what refuses a decision: of a scope that is complete, and not where the text of an exception is not held. */
const overIn = ({ pending, status, base, excellent, maxGoodOnly, maxGoodAndAbove }: QuotaUse): number =>
  pending > 0 || status === "OK_ONLY_IF_SMALL_BASE"
    ? 0
    : excellent - (base === "GOOD_AND_ABOVE" ? maxGoodAndAbove : maxGoodOnly);
