import type { Targets } from "../facts.ts";
import { numberFact } from "../rating/used-facts.ts";
import type { Explanation } from "../rule/rule.ts";
import { shareBelow, spellShare } from "../rule/share.ts";
import type { Truth } from "../rule/three-valued.ts";

/** «Chỉ hoàn thành dưới 50%»; not known where nothing was assigned or counted (`HD21.ELIG.TARGETS_ASSIGNED`). */
export function isDoneBelow(targets: Targets | undefined, percent: number): Truth {
  const { assigned, done } = targets ?? {};
  if (assigned === undefined || assigned === 0 || done === undefined) return undefined;
  return shareBelow(done, assigned, percent);
}

/** The facts and the sum of `isDoneBelow`. */
export function explainTargets(targets: Targets | undefined, percent: number): Explanation {
  const { assigned, done } = targets ?? {};
  const facts = [numberFact("targets.assigned", assigned), numberFact("targets.done", done)];
  const below = isDoneBelow(targets, percent);
  if (assigned === undefined || done === undefined || below === undefined) return { facts, message: notCountable };
  return {
    facts,
    arithmetic: spellShare(done, assigned, percent, below ? "<" : "≥"),
    message: {
      vi: `Hoàn thành ${done}/${assigned} chỉ tiêu, nhiệm vụ${below ? `, dưới ${percent} %` : ""}.`,
      en: `${done} of ${assigned} targets and tasks done${below ? `, under ${percent}%` : ""}.`,
    },
  };
}

const notCountable = {
  vi: "Chưa có số chỉ tiêu, nhiệm vụ được giao và đã hoàn thành nên không tính được tỷ lệ.",
  en: "The targets assigned and done are not recorded, so there is no percentage.",
};
