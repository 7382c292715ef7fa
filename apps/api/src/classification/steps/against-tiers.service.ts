import type { Finding, QualityTier, Text, Verdict } from "@xep-loai/domain";
import { type Problem, Refused } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import { blockedQuotas } from "./blocked-quotas.service.ts";
import { saidOf } from "./taking-step.service.ts";
import { standingAgainst, verdictsOf } from "./verdicts.service.ts";

/** A result with the tier it was given by a decision; `path`: the field that tier was entered in. */
export interface GivenTier {
  readonly id: string;
  readonly name: string;
  readonly tier: QualityTier;
  readonly reason: string | null;
  readonly path: string;
}

/**
 * What stands against tiers that are written: what the rules say of each, then the quotas of the scopes that are complete, of
 * those counted (all, unless said).
 */
export async function againstTiers(
  tx: Tx,
  year: number,
  given: readonly GivenTier[],
  counted: readonly string[] = given.map(({ id }) => id),
): Promise<Refused | null> {
  const verdicts = await verdictsOf(
    tx,
    year,
    given.map(({ id }) => id),
  );
  const against = given.flatMap((each) => {
    const verdict = verdicts.get(each.id);
    return verdict === undefined ? [] : againstRules(verdict, each);
  });
  const findings = [...against.flatMap((each) => each.findings), ...(await blockedQuotas(tx, year, counted))];
  const problems = against.map(({ problem }) => problem);
  return findings.length + problems.length === 0 ? null : new Refused("AGAINST_RULES", findings, problems);
}

interface Against {
  readonly problem: Problem;
  readonly findings: readonly Finding[];
}

/** Where no tier reaches its votes the committee considers (rules.md C19), and says why. */
function againstRules(verdict: Verdict, { tier, reason, name, path }: GivenTier): Against[] {
  if (verdict.proposal === "ACCEPTED") return [];
  if (verdict.status === "UNDECIDED" && reason !== null) return [];
  const findings = standingAgainst(verdict, tier);
  const said = verdict.status === "UNDECIDED" ? [reasonMissing] : findings.map(({ message }) => message);
  return [{ problem: { path, message: saidOf(name, inOne(said)) }, findings }];
}

const reasonMissing: Text = {
  vi: "Không mức nào đủ phiếu; cấp ủy xem xét, quyết định và phải ghi lý do.",
  en: "No tier has its votes; the committee considers, and must say why.",
};

const inOne = (texts: readonly Text[]): Text => ({
  vi: texts.map(({ vi }) => vi).join(" "),
  en: texts.map(({ en }) => en).join(" "),
});
