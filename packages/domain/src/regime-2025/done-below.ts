import { tell } from "../rule/fact-makers.ts";
import type { Explanation } from "../rule/rule.ts";
import { isDoneBelow, spellCounts, type Tasked, taskFacts, tasksOf } from "./task-counts.ts";
import { fact } from "./used-facts.ts";

/** «hoàn thành dưới 70% số nhiệm vụ theo chương trình, kế hoạch trong năm». */
export function explainDoneBelow(facts: Tasked & { readonly forceMajeure?: boolean }, percent: number): Explanation {
  const tasks = tasksOf(facts);
  const isBelow = isDoneBelow(facts, percent);
  const excuse = facts.forceMajeure === undefined ? [] : [fact.truth("forceMajeure", facts.forceMajeure)];
  return {
    ...tell([...taskFacts(tasks), ...excuse], ...words(isBelow, percent)),
    ...spellCounts(tasks.done, tasks.assigned, percent, isBelow, ["<", "≥"]),
  };
}

function words(isBelow: boolean | undefined, percent: number): readonly [vi: string, en: string] {
  if (isBelow === undefined) return ["Chưa đủ số liệu nhiệm vụ.", "The tasks are not counted yet."];
  return isBelow
    ? [`Hoàn thành dưới ${percent} % số nhiệm vụ.`, `Under ${percent}% of the tasks completed.`]
    : [`Hoàn thành từ ${percent} % số nhiệm vụ trở lên.`, `${percent}% of the tasks or more completed.`];
}
