import { isRefused, type Refused, refuseInput } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import { standings } from "../steps/standing.service.ts";
import { listProblems, type TierItem } from "../steps/step-item.ts";
import type { OfYear } from "../steps/steps.service.ts";
import { verdictsAt } from "../steps/verdicts.service.ts";
import type { TriedProposals } from "./candidate.type.ts";
import { triedResult } from "./tried-result.ts";

/** What the rules say of tiers somebody is about to propose, of results they enter: told before, as the decision would judge them. */
export async function triedProposals(tx: Tx, { year, items }: OfYear<TierItem>): Promise<TriedProposals | Refused> {
  const problems = listProblems(items, "items");
  if (problems.length > 0) return refuseInput(problems);
  const standing = await standings(tx, year, items, "ENTERED_AT");
  if (isRefused(standing)) return standing;
  const verdicts = await verdictsAt(tx, year, items);
  return {
    results: items.flatMap(({ id, tier }) => {
      const verdict = verdicts.get(id);
      return verdict ? [triedResult(verdict, id, tier)] : [];
    }),
  };
}
