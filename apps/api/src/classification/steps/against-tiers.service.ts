import { barring, type Finding, type QualityTier, standingAgainst, type Text, type Verdict } from "@xep-loai/domain";
import { type Problem, Refused } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import type { Verdicts } from "../evaluation.service.ts";
import { blockedQuotas } from "./blocked-quotas.service.ts";
import type { Standing } from "./standing.service.ts";
import type { TierItem } from "./step-item.ts";
import { saidOf } from "./taking-step.service.ts";

/** A result with the tier it was given by a decision; `path`: the field that tier was entered in. */
export interface GivenTier {
  readonly id: string;
  readonly name: string;
  readonly tier: QualityTier;
  readonly reason: string | null;
  readonly path: string;
}

/** The tiers of an act, with the name of whose they are. */
export const givenTiers = (
  items: readonly (TierItem & { readonly reason?: string | null })[],
  standing: readonly Standing[],
): GivenTier[] =>
  items.map(({ id, tier, reason = null }, at) => ({
    ...{ id, tier, reason, name: (standing[at] as Standing).name },
    path: `items[${at}].tier`,
  }));

/**
 * What stands against tiers that are written: what the rules say of each, then the quotas of the scopes that are complete, of
 * those counted (all, unless said).
 */
export async function againstTiers(
  tx: Tx,
  year: number,
  given: readonly GivenTier[],
  verdicts: Verdicts,
  counted: readonly string[] = given.map(({ id }) => id),
): Promise<Refused | null> {
  return refusedBy(judged(given, verdicts, againstRules), await blockedQuotas(tx, year, counted));
}

/** A tier that is written below the decision: refused where it is closed for good (rules.md 3.0, «6 proposed tier»). */
export const barredTiers = (given: readonly GivenTier[], verdicts: Verdicts): Refused | null =>
  refusedBy(judged(given, verdicts, barred));

/** What a judge says of each tier, under what the rules say of it now. */
const judged = (
  given: readonly GivenTier[],
  verdicts: Verdicts,
  judge: (verdict: Verdict, given: GivenTier) => Against[],
): Against[] =>
  given.flatMap((each) => {
    const verdict = verdicts.get(each.id);
    return verdict === undefined ? [] : judge(verdict, each);
  });

function refusedBy(against: readonly Against[], besides: readonly Finding[] = []): Refused | null {
  const findings = [...against.flatMap((each) => each.findings), ...besides];
  const problems = against.map(({ problem }) => problem);
  return findings.length + problems.length === 0 ? null : new Refused("AGAINST_RULES", findings, problems);
}

interface Against {
  readonly problem: Problem;
  readonly findings: readonly Finding[];
}

function barred(verdict: Verdict, { tier, name, path }: GivenTier): Against[] {
  const findings = barring(verdict, tier);
  if (findings.length === 0) return [];
  return [{ problem: { path, message: saidOf(name, inOne(findings.map(({ message }) => message))) }, findings }];
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
