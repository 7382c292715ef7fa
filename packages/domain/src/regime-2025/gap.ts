import { checkAttestation } from "../rating/attestation.ts";
import { notApplicable } from "../rule/answer.ts";
import { attestedFor } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Context2025, Rule2025 } from "./context.ts";
import { totalOf } from "./points.ts";
import type { Tasked } from "./task-counts.ts";
import { reaches } from "./tasks.ts";

export const gapId = "QD366.TIER.GAP";

/**
 * Neither completed nor forced to the lowest (D3): either of the two waits for a reasoned decision of the deciding body, which
 * it attests: yes opens COMPLETED, no leaves the lowest; GOOD and above are closed by the condition itself.
 */
export const gapBelow = <Facts extends Tasked>(lowest: readonly Rule2025<Facts>[]): Rule2025<Facts> => ({
  id: gapId,
  citation: "QĐ 366, Điều 11 (silent)",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Không xếp từ mức tốt trở lên; cấp có thẩm quyền quyết định “Hoàn thành nhiệm vụ” hoặc “Không hoàn thành nhiệm vụ”, nêu rõ lý do.",
    en: "Good and above are refused; the authority decides between completion and non-completion, with its reason.",
  },
  ...attestedFor("COMPLETED"),
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, context) => (isInGap(facts, context, lowest) ? checkAttestation(facts, gapId) : notApplicable(noGap)),
});

function isInGap<Facts extends Tasked>(
  facts: Facts,
  context: Context2025,
  lowest: readonly Rule2025<Facts>[],
): boolean {
  const { points, gapResolution } = context.parameters;
  const total = totalOf(facts.points);
  if (gapResolution !== "REFER" || reaches(facts, "COMPLETED", context) !== false) return false;
  if (total === undefined || total < 100 * points.completed) return false;
  return !lowest.some((rule) => rule.check(facts, context).outcome === "FAILED");
}

const noGap = () =>
  tell([], "Không phải trường hợp quy định chưa nêu mức xếp loại.", "Not a case the text leaves without a tier.");
