import type { MemberFacts2025 } from "../facts-2025.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { notApplicable } from "../rule/answer.ts";
import { forcesLowest } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Rule2025 } from "./context.ts";
import { formNames, hasDutyDiscipline, ownDisciplines } from "./disciplines.ts";
import { checkLimb, type Limb, mitigates, neverMitigated, noGround } from "./limb.ts";
import { isFailedAbove, spellCounts, taskFacts } from "./task-counts.ts";
import { fact } from "./used-facts.ts";

type MemberRule = Rule2025<MemberFacts2025>;

const mitigationId = "QD366.TIER.NOT_COMPLETED.INDIVIDUAL_MITIGATION";

/** The list is read as «hoặc»; «gây ảnh hưởng xấu» qualifies its last item (D9). */
const violation: Limb<MemberFacts2025> = {
  hits: (facts, { parameters }) =>
    facts.degradationConcluded === true ||
    facts.forbiddenActs === true ||
    facts.exampleBroken === true ||
    hasDutyDiscipline(ownDisciplines(facts.disciplines ?? [], parameters), parameters),
  isMitigated: ({ attestations }) => attestations?.[mitigationId] === true,
  explain: (facts, context) => {
    const { disciplines = [], degradationConcluded = false, forbiddenActs = false, exampleBroken = false } = facts;
    const isMet = violation.hits(facts, context);
    return tell(
      [
        fact.truth("degradationConcluded", degradationConcluded),
        fact.list("disciplines", formNames(ownDisciplines(disciplines, context.parameters))),
        fact.truth("forbiddenActs", forbiddenActs),
        fact.truth("exampleBroken", exampleBroken),
      ],
      isMet === false
        ? "Không thuộc trường hợp suy thoái, vi phạm, kỷ luật nêu tại đây."
        : "Thuộc trường hợp suy thoái, vi phạm hoặc kỷ luật nêu tại đây.",
      isMet === false ? "None of these violations." : "One of these violations.",
    );
  },
};

const failedTasks: Limb<MemberFacts2025> = {
  hits: (facts, { parameters }) => isFailedAbove(facts, parameters.member.failedAbovePct),
  isMitigated: neverMitigated,
  explain: (facts, { parameters }) => {
    const { tasks = {} } = facts;
    const percent = parameters.member.failedAbovePct;
    return {
      ...tell(
        taskFacts(tasks),
        `Nhiệm vụ bị đánh giá không hoàn thành: ${tasks.failed ?? "…"}/${tasks.assigned ?? "…"}.`,
        `Tasks failed: ${tasks.failed ?? "…"} of ${tasks.assigned ?? "…"}.`,
      ),
      ...spellCounts(tasks.failed, tasks.assigned, percent, isFailedAbove(facts, percent), [">", "≤"]),
    };
  },
};

const individualViolation: MemberRule = {
  id: "QD366.TIER.NOT_COMPLETED.INDIVIDUAL_DEGRADATION_DISCIPLINE",
  citation: "QĐ 366, Điều 11, khoản 4, non-leader and member outside the system",
  clause: [
    "Bị cấp có thẩm quyền kết luận có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, vi phạm liên quan đến hoạt động công vụ bị xử lý kỷ luật từ khiển trách trở lên, vi phạm những điều đảng viên không được làm, vi phạm quy định về trách nhiệm nêu gương, gây ảnh hưởng xấu đến uy tín của bản thân và tổ chức, cơ quan, đơn vị.",
  ],
  ...forcesLowest,
  subjects: ["MEMBER"],
  check: checkLimb(violation),
};

const individualFailedTasks: MemberRule = {
  id: "QD366.TIER.NOT_COMPLETED.INDIVIDUAL_OVER_50_TASKS",
  citation: "QĐ 366, Điều 11, khoản 4, non-leader and member outside the system",
  clause: ["Có trên 50% số nhiệm vụ trong năm bị đánh giá không hoàn thành."],
  ...forcesLowest,
  subjects: ["MEMBER"],
  check: checkLimb(failedTasks),
};

export const individualLowest: readonly MemberRule[] = [individualViolation, individualFailedTasks];

export const individualMitigation: MemberRule = {
  id: "QD366.TIER.NOT_COMPLETED.INDIVIDUAL_MITIGATION",
  citation: "QĐ 366, Điều 11, khoản 4, non-leader, closing paragraph",
  clause: [
    "Trường hợp tự giác nhận lỗi, tự phát hiện vi phạm và khắc phục xong hậu quả thì cấp có thẩm quyền căn cứ vào hoàn cảnh, tính chất, hành vi, mức độ vi phạm, hậu quả, nguyên nhân và các yếu tố liên quan khác để xem xét, đánh giá, xếp loại bảo đảm khách quan, toàn diện, thận trọng và chịu trách nhiệm về quyết định của mình theo phân cấp.",
  ],
  ...mitigates,
  subjects: ["MEMBER"],
  check: (facts, context) => {
    if (violation.hits(facts, context) !== true) return notApplicable(noGround);
    const answer = checkAttestation(facts, mitigationId);
    return answer.outcome === "FAILED" ? notApplicable(answer.explain) : answer;
  },
};
