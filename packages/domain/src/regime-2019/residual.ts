import { required } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer } from "../rule/rule.ts";
import { allOf, type Truth } from "../rule/three-valued.ts";
import type { Context2019, Rule2019 } from "./context.ts";

/** «không đạt mức “Hoàn thành nhiệm vụ”»: one of the conditions of that tier is not met. */
export const checkResidual =
  <Facts>(conditions: readonly Rule2019<Facts>[]) =>
  (facts: Facts, context: Context2019): Answer => {
    const met = allOf(...conditions.map((rule) => isMet(rule.check(facts, context))));
    return required(met, () => ({ facts: [], message: messageOf(met) }));
  };

/** A warning stops nothing: the condition counts as met. */
function isMet({ outcome }: Answer): Truth {
  if (outcome === "UNKNOWN") return undefined;
  return outcome !== "FAILED";
}

function messageOf(met: Truth): Text {
  if (met === undefined) {
    return {
      vi: "Chưa đủ số liệu để biết có đạt mức “Hoàn thành nhiệm vụ” hay không.",
      en: "Not enough is known to say whether “Completion of tasks” is reached.",
    };
  }
  return met
    ? { vi: "Đạt các điều kiện của mức “Hoàn thành nhiệm vụ”.", en: "“Completion of tasks” is reached." }
    : { vi: "Không đạt mức “Hoàn thành nhiệm vụ”.", en: "“Completion of tasks” is not reached." };
}
