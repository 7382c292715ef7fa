import { classificationStateLabels } from "../labels.ts";
import { bodyLabels } from "../procedure/body-labels.ts";
import { notApplicable, required } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import { find } from "../rule/find.ts";
import type { Finding } from "../rule/finding.ts";
import type { Answer, Rule } from "../rule/rule.ts";
import type { Regime, RuleSet } from "../rule-sets/rule-set.ts";
import { isDecided } from "../vocabulary/state.ts";
import type { CancellationFacts } from "./cancellation-facts.ts";
import { cancellationGroundLabels } from "./rerating-labels.ts";
import { fact } from "./used-facts.ts";

export type CancellationRule = Rule<CancellationFacts, null>;

const isReasoned = ({ reason }: CancellationFacts): boolean => reason.trim() !== "";

/** Of a decided tier, by who decided it, with a reason, for a new rating of the same year. No time limit is stated. */
function checkCancellation(facts: CancellationFacts): Answer {
  const { state, decidedBy, cancelledBy, year, reopenedYear } = facts;
  return required(isDecided(state) && isReasoned(facts) && decidedBy === cancelledBy && year === reopenedYear, () =>
    tell(
      [
        { ...fact.text("state", classificationStateLabels[state]), met: isDecided(state) },
        fact.text("ground", cancellationGroundLabels[facts.ground]),
        fact.asked("reason", isReasoned(facts)),
        fact.text("decidedBy", bodyLabels[decidedBy]),
        { ...fact.text("cancelledBy", bodyLabels[cancelledBy]), met: decidedBy === cancelledBy },
        { ...fact.number("reopenedYear", reopenedYear), met: year === reopenedYear },
      ],
      "Nơi đã quyết định hủy bỏ kết quả, nêu lý do, và xếp loại lại cho chính năm đó; kết quả cũ được lưu.",
      "Who decided cancels, gives the reason, and rates the same year anew; the old result is kept.",
    ),
  );
}

const head = { step: "RERATING", means: "ENFORCED", effect: "PROCEDURE", severity: "BLOCK", closes: null } as const;

export const cancellation: CancellationRule = {
  id: "HD21.RERATE.CANCEL",
  citation: "HD 21, II.B.6, bullet 5",
  clause: [
    "Tập thể, cá nhân đã được xếp loại chất lượng, nhưng sau đó phát hiện có khuyết điểm hoặc không đảm bảo điều kiện của mức chất lượng đã xếp loại thì hủy bỏ kết quả và xếp loại lại.",
  ],
  ...head,
  subjects: ["ORG", "COLLECTIVE", "MEMBER", "LEADER"],
  check: checkCancellation,
};

/** The plan of 2016 speaks of members only. */
export const officeCancellation: CancellationRule = {
  id: "KH57.MEMBER.RERATE",
  citation: "KH 57, II.B.2.3, bullet 4",
  clause: [
    "Đảng viên đã được phân loại chất lượng nhưng sau đó phát hiện có khuyết điểm hoặc không đảm bảo điều kiện của mức phân loại thì hủy bỏ kết quả và phân loại lại.",
  ],
  ...head,
  subjects: ["MEMBER"],
  check: (facts) =>
    facts.subject === "MEMBER"
      ? checkCancellation(facts)
      : notApplicable(() => tell([], "Văn bản chỉ nêu đảng viên.", "The document speaks of members only.")),
};

/** On whatever trigger: a defect, a condition not met, untruthful data, or a report from bodies, members or people. */
export const reratingDuty: CancellationRule = {
  id: "QD366.RERATE.DUTY",
  citation: "QĐ 366, Điều 15, khoản 3",
  clause: [
    "Tập thể, cá nhân đã được xếp loại chất lượng nhưng sau đó phát hiện có khuyết điểm, không bảo đảm quy định về mức xếp loại hoặc thiếu trung thực làm cho kết quả không chính xác hoặc có phản ánh từ các tổ chức, cơ quan, đơn vị, cán bộ, đảng viên và Nhân dân thì cấp có thẩm quyền phải kịp thời xem xét điều chỉnh hoặc huỷ bỏ kết quả đã công bố; đồng thời, tiến hành đánh giá, xếp loại lại theo quy định.",
  ],
  ...head,
  subjects: ["ORG", "COLLECTIVE", "MEMBER", "LEADER"],
  check: checkCancellation,
};

const ruleOfRegime: Readonly<Record<Regime, CancellationRule | null>> = {
  TIERS_2019: cancellation,
  POINTS_2025: reratingDuty,
  POINTS_2016: officeCancellation,
  NOT_HELD: null,
};

/** Whether a decided tier may be cancelled so; null where the rules of that year are not held. */
export function judgeCancellation(facts: CancellationFacts, { regime }: Pick<RuleSet, "regime">): Finding | null {
  const rule = ruleOfRegime[regime];
  return rule === null ? null : find(rule, facts, null);
}
