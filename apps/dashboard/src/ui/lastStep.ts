import type { ClassificationState } from "@xep-loai/domain";

/** By which step a tier came that is not decided yet, as it is called. */
export function lastStep(state: ClassificationState): "selfRated" | "voted" | "proposed" | "appraised" {
  if (state === "DRAFT" || state === "SELF_RATED") return "selfRated";
  if (state === "VOTED") return "voted";
  return state === "APPRAISED" ? "appraised" : "proposed";
}
