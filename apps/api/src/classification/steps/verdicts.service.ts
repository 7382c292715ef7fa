import type { Tx } from "../../shared/tx.ts";
import { factsOf } from "../classification.facts.ts";
import type { Verdicts } from "../evaluation.service.ts";
import { verdictAt, verdictOf } from "../verdict-of.ts";
import type { TierItem } from "./step-item.ts";

/** What the rules say of some results with the tiers they have now, by id. */
export async function verdictsOf(tx: Tx, year: number, ids: readonly string[]): Promise<Verdicts> {
  return new Map((await factsOf(tx, year, ids)).map((subject) => [subject.row.id, verdictOf(subject)]));
}

/** What the rules would say of some results with other tiers, by id; nothing is written. */
export async function verdictsAt(
  tx: Tx,
  year: number,
  items: readonly Pick<TierItem, "id" | "tier">[],
): Promise<Verdicts> {
  const tierOf = new Map(items.map(({ id, tier }) => [id, tier]));
  const subjects = await factsOf(tx, year, [...tierOf.keys()]);
  return new Map(subjects.map((subject) => [subject.row.id, verdictAt(subject, tierOf.get(subject.row.id))]));
}
