import { topTier } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate, AwardYear, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { useTierNamesOf } from "../ui/tierNames.ts";

/** The year that keeps the candidate from an award for years in a row, and why; null where none does. */
export function useWhyNot(
  { years, subjectKind, needsRecognition }: AwardCandidate,
  { candidacy, yearsNeeded }: CandidateAward,
): string | null {
  const text = useText();
  const namesOf = useTierNamesOf();
  if (candidacy !== "NONE" || yearsNeeded === 1) return null;
  const breaking = years.find(({ standing }) => standing === "GAP" || standing === "ENDS");
  if (!breaking) return null;
  const { year, tier } = breaking;
  if (needsRecognition && tier === topTier && breaking.answer === null)
    return text("awards.brokenBy", { year, why: text("awards.recognition.notYet") });
  const why = tier === null ? text(withoutTier(breaking)) : namesOf({ subjectKind, year }).full(tier);
  return text("awards.brokenBy", { year, why });
}

function withoutTier({ state, notRatedReason }: AwardYear) {
  if (notRatedReason) return `words.reason.${notRatedReason}` as const;
  if (state === null) return "awards.noResult";
  return state === "CANCELLED" ? "awards.cancelled" : "words.pending";
}
