import { gapId } from "./gap.ts";

/** «căn cứ vào điều kiện, hoàn cảnh … và chịu trách nhiệm về quyết định của mình»: Điều 11, khoản 4, closing paragraphs. */
const reasoned: readonly string[] = [
  gapId,
  "QD366.TIER.NOT_COMPLETED.COLLECTIVE_MITIGATION",
  "QD366.TIER.NOT_COMPLETED.LEADER_MITIGATION",
  "QD366.TIER.NOT_COMPLETED.INDIVIDUAL_MITIGATION",
];

/** Whether the authority's answer to a rule is a decision with its reason. */
export const needsReason = (ruleId: string): boolean => reasoned.includes(ruleId);
