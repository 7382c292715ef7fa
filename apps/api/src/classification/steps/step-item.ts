import type { NotRatedReason, QualityTier, Text } from "@xep-loai/domain";
import type { Problem } from "../../shared/refusal.ts";

/** One result an act is about, as the actor saw it. */
export interface StepItem {
  readonly id: string;
  readonly version: number;
}

/** With the tier it is given in that step. */
export interface TierItem extends StepItem {
  readonly tier: QualityTier;
}

/** With the tier that is decided, and why where the documents leave it to the authority. */
export interface DecidedItem extends TierItem {
  readonly reason: string | null;
}

/** With what it rates itself: a tier, or the reason why it gets none. */
export interface SelfRatedItem extends StepItem {
  readonly tier: QualityTier | null;
  readonly notRatedReason: NotRatedReason | null;
}

/** More at once would hold the others up; a scope is decided in one act of its own. */
export const mostItems = 1_000;

/** What is wrong with a list of results: empty, too long, one of them twice. */
export function listProblems(items: readonly StepItem[], path: string): Problem[] {
  if (items.length === 0) return [{ path, message: none }];
  if (items.length > mostItems) return [{ path, message: tooMany }];
  const seen = new Set<string>();
  return items.flatMap(({ id }, at) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${path}[${at}].id`, message: twice }];
  });
}

const none: Text = { vi: "Chưa chọn kết quả nào.", en: "No result was chosen." };
const tooMany: Text = { vi: `Nhiều nhất ${mostItems} kết quả một lần.`, en: `At most ${mostItems} results at once.` };
const twice: Text = { vi: "Kết quả này nêu hai lần.", en: "This result is stated twice." };
