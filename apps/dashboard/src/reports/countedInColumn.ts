import { NotRatedReason, QualityTier } from "@xep-loai/domain";
import type { Counted } from "../view/useCountedList.ts";

const outcomes = [...Object.values(QualityTier), ...Object.values(NotRatedReason)];

/** Whom a column of the summary tables counts; null where no single result says it, e.g. all that are rated. */
export function countedInColumn(key: string): Pick<Counted, "outcome"> | null {
  if (key === "total") return {};
  if (key === "pending") return { outcome: "PENDING" };
  const outcome = outcomes.find((code) => key === code || key === `${code}.count`);
  return outcome ? { outcome } : null;
}
