import type { Finding } from "@xep-loai/domain";
import { quotaUsesById } from "../../quota/quota-row.service.ts";
import type { QuotaUse } from "../../quota/quota-use.type.ts";
import { asSystem } from "../../shared/as-system.ts";
import type { Tx } from "../../shared/tx.ts";
import { scopesBeyondQuota } from "../recheck/around.ts";
import { quotaUseIdOf } from "../recheck/flagged.ts";

/** The quotas of complete scopes those results count in that are used beyond their limit, each as a finding. */
export async function blockedQuotas(tx: Tx, year: number, ids: readonly string[]): Promise<readonly Finding[]> {
  const beyond = await asSystem(tx, (system) => scopesBeyondQuota(system, year, ids));
  return quotaFindings(
    tx,
    year,
    beyond.map(({ flagged }) => quotaUseIdOf(flagged)).filter((id) => id !== null),
  );
}

/** What is said of scopes that are used beyond their limit. */
export const quotaFindings = async (tx: Tx, year: number, scopes: readonly string[]): Promise<readonly Finding[]> =>
  [...(await quotaUsesById(tx, year, scopes)).values()].map(quotaFinding);

const quotaFinding = ({ ruleId, citation, clause, arithmetic, scopeLabel, organisation }: QuotaUse): Finding => ({
  ruleId,
  citation,
  clause,
  effect: "QUOTA",
  severity: "BLOCK",
  outcome: "FAILED",
  blocksTier: "EXCELLENT",
  facts: [],
  arithmetic: null,
  message: {
    vi: `${organisation.name}, ${scopeLabel.vi}: ${arithmetic.vi}`,
    en: `${organisation.name}, ${scopeLabel.en}: ${arithmetic.en}`,
  },
});
