import type { Tasks } from "../facts-2025.ts";
import { failed, notApplicable, passed, required, warning } from "../rule/answer.ts";
import { asks } from "../rule/demand.ts";
import { requiredFor, warns } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { allOf, both, type Truth } from "../rule/three-valued.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import type { Context2025, Rule2025 } from "./context.ts";
import { type CountedFacts, contradictionsOf } from "./contradictions.ts";
import {
  explainDemand,
  isAttestedUncounted,
  isUncounted,
  meetsDemand,
  type TaskDemand,
  type Tasked,
  taskFacts,
  taskSetsOf,
  tasksOf,
} from "./task-counts.ts";

// QĐ 366, Điều 11: what each tier asks of the tasks, for organisations and collectives, leaders, members.

type Asked = Exclude<QualityTier, "NOT_COMPLETED">;

function demandOf(tier: Asked, { tasks }: Context2025["parameters"]): TaskDemand {
  switch (tier) {
    case "EXCELLENT":
      return { latePct: tasks.latePctGood, exceeded: true, quality: true };
    case "GOOD":
      return { latePct: tasks.latePctGood, exceeded: false, quality: true };
    case "COMPLETED":
      return { latePct: tasks.latePct, exceeded: false, quality: false };
  }
}

/** Whether the tasks reach the tier; of several units led their sum, or each of them. */
export function reaches(facts: Tasked, tier: Asked, { parameters }: Context2025): Truth {
  const demand = demandOf(tier, parameters);
  const sum = tasksOf(facts);
  const quality = demand.quality ? facts.qualityAttested : true;
  if (isUncounted(sum)) return isAttestedUncounted(facts) ? quality : undefined;
  if (parameters.leader.unitAggregation === "SUM") return both(meetsDemand(sum, demand, parameters), quality);
  return allOf(...taskSetsOf(facts).map((tasks) => meetsDemand(tasks, demand, parameters)), quality);
}

const checkTier =
  (tier: Asked) =>
  (facts: Tasked, context: Context2025): Answer => {
    const { parameters } = context;
    const demand = demandOf(tier, parameters);
    return required(reaches(facts, tier, context), () => {
      const at = placeThatDecides(facts, demand, parameters);
      const tasks = taskSetsOf(facts)[at] ?? tasksOf(facts);
      return ofPlace(at, facts, explainDemand(tasks, demand, parameters, facts.qualityAttested));
    });
  };

/** Judged each for itself, the first place that misses what is asked, else of which it is not known; -1: all together. */
function placeThatDecides(facts: Tasked, demand: TaskDemand, parameters: Context2025["parameters"]): number {
  if (parameters.leader.unitAggregation === "SUM" || isUncounted(tasksOf(facts))) return -1;
  const met = taskSetsOf(facts).map((tasks) => meetsDemand(tasks, demand, parameters));
  return met.includes(false) ? met.indexOf(false) : met.indexOf(undefined);
}

function ofPlace(at: number, { unitTasks = [] }: Tasked, explanation: Explanation): Explanation {
  if (at < 0 || unitTasks.length === 0) return explanation;
  const { vi, en } = explanation.message;
  const message = {
    vi: `Nơi phụ trách thứ ${at + 1}/${unitTasks.length}: ${vi}`,
    en: `Place ${at + 1} of the ${unitTasks.length} led: ${en}`,
  };
  return { ...explanation, message };
}

/** Where the authority is asked instead (`QD366.TIER.GAP`), the tier itself stays open to its reasoned decision. */
function checkCompleted(facts: Tasked, context: Context2025): Answer {
  const answer = checkTier("COMPLETED")(facts, context);
  const isReferred = context.parameters.gapResolution === "REFER" && answer.outcome === "FAILED";
  return isReferred ? { ...answer, closes: "GOOD" } : answer;
}

const collectiveExcellent: Rule2025<Tasked> = {
  id: "QD366.TIER.EXCELLENT.COLLECTIVE_TASKS",
  citation: "QĐ 366, Điều 11, 1.1",
  clause: [
    "Hoàn thành 100% các nhiệm vụ được giao, đúng hạn, bảo đảm chất lượng, hiệu quả, trong đó có ít nhất 30% số nhiệm vụ hoàn thành vượt mức yêu cầu.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG", "COLLECTIVE"],
  check: checkTier("EXCELLENT"),
};

const collectiveGood: Rule2025<Tasked> = {
  id: "QD366.TIER.GOOD.COLLECTIVE",
  citation: "QĐ 366, Điều 11, khoản 2",
  clause: ["Hoàn thành 100% các nhiệm vụ được giao, đúng hạn, bảo đảm chất lượng, hiệu quả."],
  ...requiredFor("GOOD"),
  subjects: ["ORG", "COLLECTIVE"],
  check: checkTier("GOOD"),
};

const collectiveCompleted: Rule2025<Tasked> = {
  id: "QD366.TIER.COMPLETED.COLLECTIVE",
  citation: "QĐ 366, Điều 11, khoản 3",
  clause: ["Hoàn thành 100% các nhiệm vụ được giao; số nhiệm vụ chưa bảo đảm tiến độ không vượt quá 20%."],
  ...requiredFor("COMPLETED"),
  subjects: ["ORG", "COLLECTIVE"],
  check: checkCompleted,
};

const leaderExcellent: Rule2025<Tasked> = {
  id: "QD366.TIER.EXCELLENT.LEADER_UNITS",
  citation: "QĐ 366, Điều 11, 1.2",
  clause: [
    "Ngoài các tiêu chí chung nêu trên, các địa phương, lĩnh vực, cơ quan, đơn vị, bộ phận do cá nhân trực tiếp lãnh đạo, quản lý hoàn thành 100% nhiệm vụ được giao; trong đó có ít nhất 30% số nhiệm vụ hoàn thành vượt mức yêu cầu.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["LEADER"],
  check: checkTier("EXCELLENT"),
};

const leaderGood: Rule2025<Tasked> = {
  id: "QD366.TIER.GOOD.LEADER",
  citation: "QĐ 366, Điều 11, khoản 2",
  clause: [
    "Ngoài các tiêu chí chung, các địa phương, lĩnh vực, cơ quan, đơn vị, bộ phận do cá nhân trực tiếp lãnh đạo, quản lý hoàn thành 100% các nhiệm vụ được giao, đúng thời hạn, bảo đảm chất lượng, hiệu quả.",
  ],
  ...requiredFor("GOOD"),
  subjects: ["LEADER"],
  check: checkTier("GOOD"),
};

const leaderCompleted: Rule2025<Tasked> = {
  id: "QD366.TIER.COMPLETED.LEADER",
  citation: "QĐ 366, Điều 11, khoản 3",
  clause: ["quản lý hoàn thành 100% các nhiệm vụ được giao; số nhiệm vụ chưa bảo đảm tiến độ không vượt quá 20%."],
  ...requiredFor("COMPLETED"),
  subjects: ["LEADER"],
  check: checkCompleted,
};

const individualExcellent: Rule2025<Tasked> = {
  id: "QD366.TIER.EXCELLENT.INDIVIDUAL_TASKS",
  citation: "QĐ 366, Điều 11, 1.3",
  clause: [
    "Hoàn thành 100% các nhiệm vụ được giao, đúng hạn, bảo đảm chất lượng, hiệu quả, trong đó có ít nhất 30% nhiệm vụ hoàn thành vượt mức yêu cầu.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["MEMBER"],
  check: checkTier("EXCELLENT"),
};

const individualGood: Rule2025<Tasked> = {
  id: "QD366.TIER.GOOD.INDIVIDUAL",
  citation: "QĐ 366, Điều 11, khoản 2",
  clause: ["Hoàn thành 100% các nhiệm vụ được giao, đúng thời hạn, bảo đảm chất lượng, hiệu quả."],
  ...requiredFor("GOOD"),
  subjects: ["MEMBER"],
  check: checkTier("GOOD"),
};

const individualCompleted: Rule2025<Tasked> = {
  id: "QD366.TIER.COMPLETED.INDIVIDUAL",
  citation: "QĐ 366, Điều 11, khoản 3",
  clause: [
    "Đối với cá nhân không giữ chức vụ lãnh đạo, quản lý và đảng viên không làm việc trong hệ thống chính trị: Hoàn thành 100% các nhiệm vụ được giao; số nhiệm vụ chưa bảo đảm tiến độ không vượt quá 20%.",
  ],
  ...requiredFor("COMPLETED"),
  subjects: ["MEMBER"],
  check: checkCompleted,
};

export const collectiveTasks: readonly Rule2025<Tasked>[] = [collectiveExcellent, collectiveGood, collectiveCompleted];
export const leaderTasks: readonly Rule2025<Tasked>[] = [leaderExcellent, leaderGood, leaderCompleted];
export const individualTasks: readonly Rule2025<Tasked>[] = [individualExcellent, individualGood, individualCompleted];

/** The task set of the period; where nothing is recorded the authority is asked. */
export const basisOfTasks: Rule2025<Tasked> = {
  id: "QD366.BASIS.DOCUMENTS",
  citation: "QĐ 366, Điều 4",
  clause: [
    "Điều lệ Đảng, nghị quyết, quy định của Đảng có liên quan.",
    "Việc thực hiện chức năng, nhiệm vụ, quyền hạn, trách nhiệm và kết quả thực hiện nhiệm vụ của tập thể, cá nhân được cấp có thẩm quyền giao.",
  ],
  ...warns,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts) => {
    const tasks = tasksOf(facts);
    const explain = () =>
      tell(
        taskFacts(tasks),
        isUncounted(tasks) ? "Chưa ghi nhận nhiệm vụ được giao trong kỳ." : "Đã có nhiệm vụ được giao trong kỳ.",
        isUncounted(tasks) ? "No task assigned in the period is recorded." : "The assigned tasks are recorded.",
      );
    if (!isUncounted(tasks) || isAttestedUncounted(facts)) return passed(explain);
    return warning(explain);
  },
};

/**
 * «theo số lượng, tiến độ, chất lượng»; a leader without units is measured by the own tasks. Counts that contradict each other
 * are no measure: nothing is rated on them.
 */
export const tasksMeasured: Rule2025<Tasked & CountedFacts> = {
  id: "QD366.REQUIREMENT.RESULTS",
  citation: "QĐ 366, Điều 2, khoản 2",
  clause: [
    "Đánh giá phải dựa trên hiệu quả công việc, kết quả thực hiện nhiệm vụ, sản phẩm cụ thể gắn với vị trí việc làm, chức trách, nhiệm vụ theo số lượng, tiến độ, chất lượng.",
  ],
  ...warns,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts) => {
    const tasks = tasksOf(facts);
    const { done, late, exceeded } = tasks;
    const [contradiction] = contradictionsOf(facts);
    if (contradiction) return { ...failed(() => contradicted(tasks, contradiction.message)), severity: "BLOCK" };
    const explain = () =>
      asks(
        taskFacts(tasks),
        "Nhiệm vụ được ghi theo số lượng, tiến độ, chất lượng.",
        "Tasks are recorded by number, progress and quality.",
      );
    if (isUncounted(tasks)) return notApplicable(explain);
    const isMeasured =
      done !== undefined && late !== undefined && exceeded !== undefined && facts.qualityAttested !== undefined;
    return isMeasured ? passed(explain) : warning(explain);
  },
};

const contradicted = (tasks: Tasks, { vi, en }: Text): Explanation => tell(taskFacts(tasks), vi, en);

/** Points for results should point to products or measurements. */
export const evidence: Rule2025<Tasked> = {
  id: "QD366.PRINCIPLE.MEASURABLE",
  citation: "QĐ 366, Điều 3, khoản 1",
  clause: [
    "Thực hiện đánh giá theo hướng xuyên suốt, liên tục, đa chiều, có tiêu chí và thông qua sản phẩm cụ thể; kết hợp giữa tiêu chí định tính với tiêu chí định lượng, trong đó, đặc biệt chú trọng các tiêu chí định lượng về kết quả, hiệu quả thực hiện nhiệm vụ; xếp loại phản ánh đúng thực chất mức độ hoàn thành nhiệm vụ, được kiểm chứng, phù hợp với chức năng, nhiệm vụ được giao.",
  ],
  ...warns,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ hasEvidence, points }) => {
    const explain = () =>
      asks(
        [],
        "Điểm kết quả thực hiện nhiệm vụ có sản phẩm, số liệu minh chứng.",
        "The points of the task results rest on products or measurements.",
      );
    if (hasEvidence === undefined || !points?.results) return notApplicable(explain);
    return hasEvidence ? passed(explain) : warning(explain);
  },
};
