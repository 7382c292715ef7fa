import type { AdjustmentTrigger, QualityTier } from "@xep-loai/domain";

/** What a decision on Mẫu 03 says (rules-2025.md 5.5). */
export interface GivenAdjustment {
  readonly trigger: AdjustmentTrigger;
  readonly tier: QualityTier;
  readonly reason: string;
  readonly number: string;
  readonly decidedOn: string;
  readonly byBody: string;
  readonly effectiveOn: string;
}
