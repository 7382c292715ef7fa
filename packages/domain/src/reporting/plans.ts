import { notApplicable, passed, unknown, warning } from "../rule/answer.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { dayValue, spellDate, usedFact } from "../rule/used-fact.ts";
import { type Level, levelOfKind } from "../vocabulary/organisation.ts";
import type { ReportingFacts, ReportingRule } from "./reporting-context.ts";

// Every committee plans its year itself.

const planned = { step: "REPORT", means: "EVALUATED", effect: "PROCEDURE", severity: "WARN", closes: null } as const;

/** HD 21, III.1: the province and below; a committee that has others below it. */
const planningLevels: readonly Level[] = ["PROVINCE", "DISTRICT", "GRASSROOTS"];

/** CV 04, point 6: those directly under the province. */
const addresseesOfCv04: readonly Level[] = ["DISTRICT"];

export const annualPlan: ReportingRule = {
  id: "HD21.REPORT.ANNUAL_PLAN",
  citation: "HD 21, III.1, bullet 4",
  clause: [
    "Hằng năm, chủ động xây dựng kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng tập thể, cá nhân ở cấp mình, đồng thời chỉ đạo, hướng dẫn, kiểm tra, giám sát việc thực hiện ở cấp dưới đảm bảo đúng mục đích, yêu cầu và tiến độ đề ra.",
  ],
  ...planned,
  subjects: ["ORG"],
  check: (facts) => checkPlan(facts, planningLevels),
};

const ownPlan: ReportingRule = {
  id: "CV04.REPORT.OWN_PLAN",
  citation: "CV 04, point 6",
  clause: [
    "6. Các đảng đoàn, ban cán sự đảng, thủ trưởng các cơ quan, đơn vị và các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng tập thể, cá nhân ở cấp mình; đồng thời chỉ đạo, hướng dẫn, kiểm tra, giám sát việc thực hiện ở cấp dưới bảo đảm đúng mục đích, yêu cầu và tiến độ đề ra.",
  ],
  ...planned,
  subjects: ["ORG", "COLLECTIVE"],
  check: (facts) => checkPlan(facts, addresseesOfCv04),
};

function checkPlan({ kind, planFiledOn }: ReportingFacts, levels: readonly Level[]): Answer {
  const explain = () => explainPlan(planFiledOn);
  if (!levels.includes(levelOfKind[kind])) return notApplicable(() => noPlanAsked);
  if (planFiledOn === undefined) return unknown(explain);
  return planFiledOn === null ? warning(explain) : passed(explain);
}

const noPlanAsked: Explanation = {
  facts: [],
  message: { vi: "Không phải xây dựng kế hoạch riêng.", en: "No plan of its own is asked for." },
};

const explainPlan = (filedOn: ReportingFacts["planFiledOn"]): Explanation => ({
  facts: [usedFact("planFiledOn", { vi: "Ngày ban hành kế hoạch", en: "Plan filed on" }, dayValue(filedOn))],
  message: filedOn
    ? { vi: `Đã có kế hoạch ngày ${spellDate(filedOn)}.`, en: `The plan was filed on ${filedOn}.` }
    : { vi: "Chưa có kế hoạch của năm.", en: "There is no plan for the year." },
});

export const planRules: readonly ReportingRule[] = [annualPlan, ownPlan];
