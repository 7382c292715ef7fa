import { barring, type Finding, type QualityTier, standingAgainst } from "@xep-loai/domain";
import type { Tx } from "../../shared/tx.ts";
import { verdictsOf } from "./verdicts.service.ts";

/** A tier that is proposed, and what the rules say against it. */
export interface JudgedProposal {
  readonly id: string;
  /** What closes it for good; none: it may be proposed. */
  readonly barring: readonly Finding[];
  /** What stands against it until the decision; none where it is barred. */
  readonly open: readonly Finding[];
}

/** What the rules say of tiers that are written, one of a result: as the act of proposing judges them (rules.md 3.0, «6 proposed tier»). */
export async function judgedProposals(
  tx: Tx,
  year: number,
  tierOf: ReadonlyMap<string, QualityTier>,
): Promise<JudgedProposal[]> {
  const verdicts = await verdictsOf(tx, year, [...tierOf.keys()]);
  return [...tierOf].flatMap(([id, tier]) => {
    const verdict = verdicts.get(id);
    if (verdict === undefined) return [];
    const closing = barring(verdict, tier);
    return [{ id, barring: closing, open: closing.length > 0 ? [] : standingAgainst(verdict, tier) }];
  });
}
