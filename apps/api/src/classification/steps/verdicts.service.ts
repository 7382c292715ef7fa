import { blockingFindings, type Finding, type QualityTier, standsAgainst, type Verdict } from "@xep-loai/domain";
import type { Tx } from "../../shared/tx.ts";
import { factsOf } from "../classification.facts.ts";
import { verdictOf } from "../verdict-of.ts";

/** What the rules say of some results with the tiers they have now, by id. */
export async function verdictsOf(tx: Tx, year: number, ids: readonly string[]): Promise<ReadonlyMap<string, Verdict>> {
  return new Map((await factsOf(tx, year, ids)).map((subject) => [subject.row.id, verdictOf(subject)]));
}

/** What keeps that tier from being decided: closed gates, else what closes the tier, open attestations included. */
export function standingAgainst(verdict: Verdict, tier: QualityTier): readonly Finding[] {
  if (verdict.status === "NOT_RATED" || verdict.status === "BLOCKED") return blockingFindings(verdict);
  return verdict.findings.filter((finding) => standsAgainst(verdict, finding, tier));
}
