import { classificationStateLabels, tierLabels } from "../labels.ts";
import { required } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import { find } from "../rule/find.ts";
import type { Finding } from "../rule/finding.ts";
import type { Answer, Rule } from "../rule/rule.ts";
import type { Regime, RuleSet } from "../rule-sets/rule-set.ts";
import type { ClassificationState } from "../vocabulary/state.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import { type AdjustmentTrigger, adjustmentTriggerLabels } from "./adjustment-trigger.ts";
import { reratingDuty } from "./cancellation.ts";
import { fact } from "./used-facts.ts";

/** An adjustment as it is about to be recorded (Mẫu 03). */
export interface AdjustmentFacts {
  readonly state: ClassificationState;
  readonly trigger: AdjustmentTrigger;
  /** The tier that was decided; null: none was. */
  readonly fromTier: QualityTier | null;
  readonly toTier: QualityTier;
}

/** Whether the rules of a year let a decided tier be changed by decision, without a new self-rating. */
export const mayBeAdjusted = (regime: Regime): boolean => regime === "POINTS_2025";

const isAdjustable = (state: ClassificationState): boolean => state === "DECIDED" || state === "NOTIFIED";

/** Of a tier that was decided, once, to another one; what follows later is a new rating. No time limit is stated. */
function checkAdjustment({ state, trigger, fromTier, toTier }: AdjustmentFacts): Answer {
  return required(isAdjustable(state) && fromTier !== null && fromTier !== toTier, () =>
    tell(
      [
        { ...fact.text("state", classificationStateLabels[state]), met: isAdjustable(state) },
        fact.text("trigger", adjustmentTriggerLabels[trigger]),
        ...(fromTier === null ? [] : [fact.text("tier", tierLabels[fromTier])]),
        { ...fact.text("newTier", tierLabels[toTier]), met: fromTier !== toTier },
      ],
      "Nơi đã quyết định điều chỉnh kết quả sang mức khác bằng quyết định; kết quả đã điều chỉnh thì hủy bỏ để xếp loại lại.",
      "Who decided changes the tier to another one by decision; one that was adjusted is cancelled and rated anew.",
    ),
  );
}

const adjustment: Rule<AdjustmentFacts, null> = { ...reratingDuty, check: checkAdjustment };

/** Whether a decided tier may be adjusted so; null where the rules of the year know no adjustment. */
export const judgeAdjustment = (facts: AdjustmentFacts, { regime }: Pick<RuleSet, "regime">): Finding | null =>
  mayBeAdjusted(regime) ? find(adjustment, facts, null) : null;
