import { evaluateClassifications } from "../classification/evaluation.service.ts";
import { evaluateReviews } from "../review/concerns.service.ts";
import type { Tx } from "../shared/tx.ts";
import { dateSubmissions } from "../submission/deadlines.service.ts";
import { adoptRuleSets } from "./adopt-rule-sets.service.ts";
import { layRuleSets } from "./lay-rule-sets.service.ts";
import { areAlike, rulesBelow } from "./rules-below.service.ts";

/**
 * Puts what is at and below an organisation under the documents that hold there now, in years that are open: its rule sets
 * with their quotas, the classifications that are not decided with their warnings, what of reviews is not in order, the
 * submissions that were not sent.
 */
export async function bindBelow(tx: Tx, years: readonly number[], organisationId: number): Promise<void> {
  for (const year of years) {
    const before = await rulesBelow(tx, year, organisationId);
    await layRuleSets(tx, year, organisationId);
    const mayDiffer = await adoptRuleSets(tx, year, organisationId);
    if (mayDiffer) await evaluateClassifications(tx, year, { organisationId, undecidedOnly: true });
    if (!areAlike([...before, ...(await rulesBelow(tx, year, organisationId))]))
      await evaluateReviews(tx, { year, organisationId });
    await dateSubmissions(tx, year, organisationId);
  }
}
