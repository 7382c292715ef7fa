import type { CommonFacts2025, LeaderFacts2025, Tasks } from "../facts-2025.ts";
import { asks } from "../rule/demand.ts";
import { tell } from "../rule/fact-makers.ts";
import type { UsedFact } from "../rule/finding.ts";
import type { Explanation } from "../rule/rule.ts";
import { type Comparison, shareAbove, shareAtLeast, shareBelow, spellShare } from "../rule/share.ts";
import { both, type Truth } from "../rule/three-valued.ts";
import type { Parameters2025 } from "../rule-sets/rule-set-2025.ts";

import { fact } from "./used-facts.ts";

/** Facts with tasks: own ones, of a leader those of the units led. */
export type Tasked = CommonFacts2025 & Pick<LeaderFacts2025, "unitTasks">;

/** The tasks of each unit led; a leader without units is measured by the own ones, the text is silent. */
export const taskSetsOf = ({ tasks = uncounted, unitTasks = [] }: Tasked): readonly Tasks[] =>
  unitTasks.length > 0 ? unitTasks : [tasks];

const names = ["assigned", "done", "late", "exceeded", "failed"] as const satisfies readonly (keyof Tasks)[];

const uncounted: Tasks = {};

/** All together; a count that is missing anywhere is missing in the sum. */
export function tasksOf(facts: Tasked): Tasks {
  const { tasks = uncounted, unitTasks } = facts;
  return unitTasks === undefined || unitTasks.length === 0 ? tasks : unitTasks.reduce(added);
}

const added = (one: Tasks, other: Tasks): Tasks => ({
  assigned: sumOfBoth(one.assigned, other.assigned),
  done: sumOfBoth(one.done, other.done),
  late: sumOfBoth(one.late, other.late),
  exceeded: sumOfBoth(one.exceeded, other.exceeded),
  failed: sumOfBoth(one.failed, other.failed),
});

const sumOfBoth = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one + other;

/** No task is recorded, so there is no share to take. */
export const isUncounted = ({ assigned }: Tasks): boolean => assigned === undefined || assigned === 0;

/** Answered by the authority where no task is recorded (QĐ 366, Điều 4). */
const basisId = "QD366.BASIS.DOCUMENTS";

/** Tasks counted as failed, or as not on schedule, stand: how many were assigned is what is missing then. */
const hasShortfall = (tasks: Tasks): boolean => (tasks.failed ?? 0) > 0 || (tasks.late ?? 0) > 0;

/** Without a recorded task the authority may attest that they were done as the tier asks; not against what is recorded. */
export const isAttestedUncounted = (facts: Tasked): boolean =>
  facts.attestations?.[basisId] === true &&
  isUncounted(tasksOf(facts)) &&
  ![facts.tasks ?? uncounted, ...(facts.unitTasks ?? [])].some(hasShortfall);

/** A share of the assigned tasks against a percentage; not known where nothing is counted. */
export const shareOf = (
  part: number | undefined,
  whole: number | undefined,
  holds: (part: number, whole: number) => boolean,
): Truth => (part === undefined || whole === undefined || whole === 0 ? undefined : holds(part, whole));

/** What a tier asks of the tasks. */
export interface TaskDemand {
  readonly latePct: number;
  readonly exceeded: boolean;
  readonly quality: boolean;
}

/** Whether the tasks are as the tier asks. */
export function meetsDemand(tasks: Tasks, demand: TaskDemand, { tasks: numbers }: Parameters2025): Truth {
  const { assigned, done, late, exceeded } = tasks;
  const isDone = shareOf(done, assigned, (part, whole) => shareAtLeast(part, whole, numbers.donePct));
  const isOnTime = shareOf(late, assigned, (part, whole) => !shareAbove(part, whole, demand.latePct));
  if (isDone === false || isOnTime === false || !demand.exceeded) return both(isDone, isOnTime);
  const base = numbers.exceededOf === "ASSIGNED" ? assigned : done;
  const isMore = shareOf(exceeded, base, (part, whole) => shareAtLeast(part, whole, numbers.exceededPct));
  return both(both(isDone, isOnTime), isMore);
}

/** «hoàn thành dưới 70% số nhiệm vụ»: of the tasks together. */
export function isDoneBelow(facts: Tasked, percent: number): Truth {
  const { assigned, done } = tasksOf(facts);
  if (isAttestedUncounted(facts)) return false;
  return shareOf(done, assigned, (part, whole) => shareBelow(part, whole, percent));
}

/** «Có trên 50% số nhiệm vụ … bị đánh giá không hoàn thành». */
export function isFailedAbove(facts: Tasked, percent: number): Truth {
  const { assigned, failed } = facts.tasks ?? {};
  if (isAttestedUncounted(facts)) return false;
  return shareOf(failed, assigned, (part, whole) => shareAbove(part, whole, percent));
}

export const taskFacts = (tasks: Tasks): readonly UsedFact[] =>
  names.map((name) => fact.number(`tasks.${name}`, tasks[name]));

/** One comparison of two counts, spelled out where both are known. */
export const spellCounts = (
  part: number | undefined,
  whole: number | undefined,
  percent: number,
  holds: boolean | undefined,
  [yes, no]: readonly [Comparison, Comparison],
): { readonly arithmetic?: string } =>
  part === undefined || whole === undefined || holds === undefined
    ? {}
    : { arithmetic: spellShare(part, whole, percent, holds ? yes : no) };

/** What the tier asks of the tasks, in words, with the counts. */
export function explainDemand(
  tasks: Tasks,
  demand: TaskDemand,
  { tasks: numbers }: Parameters2025,
  qualityAttested: Truth,
): Explanation {
  const late = demand.latePct === 0 ? "đúng hạn" : `chưa bảo đảm tiến độ không quá ${demand.latePct} %`;
  const lateEn = demand.latePct === 0 ? "on time" : `at most ${demand.latePct}% late`;
  const more = demand.exceeded ? `, vượt mức yêu cầu từ ${numbers.exceededPct} %` : "";
  const moreEn = demand.exceeded ? `, at least ${numbers.exceededPct}% above requirement` : "";
  const facts = [...taskFacts(tasks), ...(demand.quality ? [fact.asked("qualityAttested", qualityAttested)] : [])];
  if (isUncounted(tasks)) {
    return tell(
      facts,
      "Chưa ghi nhận nhiệm vụ được giao: cần nhập số nhiệm vụ hoặc cấp có thẩm quyền xác nhận.",
      "No assigned task is recorded: enter the counts, or let the authority attest.",
    );
  }
  return {
    ...asks(
      facts,
      `Hoàn thành ${numbers.donePct} % nhiệm vụ được giao, ${late}${more}.`,
      `${numbers.donePct}% of the assigned tasks completed, ${lateEn}${moreEn}.`,
    ),
    ...arithmeticOf(tasks, demand, numbers),
  };
}

/** The share that decides: what is not completed, else what is late, else what is above requirement. */
function arithmeticOf({ assigned, done, late, exceeded }: Tasks, demand: TaskDemand, numbers: Parameters2025["tasks"]) {
  const isDone = shareOf(done, assigned, (part, whole) => shareAtLeast(part, whole, numbers.donePct));
  if (isDone !== true) return spellCounts(done, assigned, numbers.donePct, isDone, ["≥", "<"]);
  const isLate = shareOf(late, assigned, (part, whole) => shareAbove(part, whole, demand.latePct));
  if (isLate !== false || !demand.exceeded) return spellCounts(late, assigned, demand.latePct, isLate, [">", "≤"]);
  const base = numbers.exceededOf === "ASSIGNED" ? assigned : done;
  const isExceeded = shareOf(exceeded, base, (part, whole) => shareAtLeast(part, whole, numbers.exceededPct));
  return spellCounts(exceeded, base, numbers.exceededPct, isExceeded, ["≥", "<"]);
}
