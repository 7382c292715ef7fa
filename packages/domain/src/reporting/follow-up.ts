import type { Fact } from "../facts.ts";
import { notApplicable, passed, warning } from "../rule/answer.ts";
import type { IsoDate } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";
import type { Explanation, Rule } from "../rule/rule.ts";
import { dayValue, spellDate, usedFact, wordsValue } from "../rule/used-fact.ts";
import { lowestTier, type QualityTier } from "../vocabulary/tier.ts";

/** What is done about a subject at the lowest tier, and by whom. */
export interface FollowUp {
  readonly owner: string;
  readonly action: string;
  readonly doneOn: IsoDate | null;
}

export interface FollowUpFacts {
  /** As rank; null: none that stands. */
  readonly tier: QualityTier | null;
  /** Left out: nobody has taken it on. */
  readonly followUp?: Fact<FollowUp>;
}

/** Where the follow-up of one at the lowest tier stands. */
export const FollowUpState = {
  NOT_TAKEN_ON: "NOT_TAKEN_ON",
  OVERDUE: "OVERDUE",
  UNDER_WAY: "UNDER_WAY",
  DONE: "DONE",
  /** The result was cancelled, and the new rating is another one. */
  ENDED: "ENDED",
} as const;
export type FollowUpState = (typeof FollowUpState)[keyof typeof FollowUpState];

export const followUpStateLabels: Readonly<Record<FollowUpState, Text>> = {
  NOT_TAKEN_ON: { vi: "Chưa có người phụ trách", en: "Not taken on" },
  OVERDUE: { vi: "Quá hạn", en: "Overdue" },
  UNDER_WAY: { vi: "Đang thực hiện", en: "Under way" },
  DONE: { vi: "Đã thực hiện xong", en: "Done" },
  ENDED: { vi: "Đã kết thúc do xếp loại lại", en: "Ended by a new rating" },
};

/** Each subject at the lowest tier has an owner and an action (rules.md 6.2, R9). */
export const followUpLowest: Rule<FollowUpFacts, unknown> = {
  id: "HD21.REPORT.FOLLOW_UP_LOWEST",
  citation: "HD 21, III.1, bullet 4",
  clause: [
    "tập trung củng cố các tổ chức đảng, tập thể lãnh đạo, quản lý và giúp đỡ đảng viên không hoàn thành nhiệm vụ.",
  ],
  step: "REPORT",
  means: "EVALUATED",
  effect: "PROCEDURE",
  severity: "WARN",
  subjects: ["ORG", "COLLECTIVE", "MEMBER"],
  closes: null,
  check: ({ tier, followUp }) => {
    const explain = () => explainFollowUp(tier, followUp);
    if (tier !== lowestTier) return notApplicable(explain);
    return isTakenOn(followUp) ? passed(explain) : warning(explain);
  },
};

const isTakenOn = (followUp: Fact<FollowUp>): boolean =>
  followUp !== undefined && followUp.owner.trim() !== "" && followUp.action.trim() !== "";

const explainFollowUp = (tier: QualityTier | null, followUp: Fact<FollowUp>): Explanation => ({
  facts: [
    usedFact("followUp.owner", { vi: "Người phụ trách", en: "Owner" }, wordsValue(followUp?.owner)),
    usedFact("followUp.action", { vi: "Biện pháp", en: "Action" }, wordsValue(followUp?.action)),
    usedFact("followUp.doneOn", { vi: "Hoàn thành ngày", en: "Done on" }, dayValue(followUp?.doneOn)),
  ],
  message: tier === lowestTier ? followUpMessage(followUp) : notLowest,
});

const notLowest: Text = { vi: "Không ở mức thấp nhất.", en: "Not at the lowest tier." };

function followUpMessage(followUp: Fact<FollowUp>): Text {
  if (followUp === undefined || !isTakenOn(followUp)) {
    return { vi: "Chưa có người phụ trách và biện pháp.", en: "No owner and action yet." };
  }
  return followUp.doneOn === null
    ? { vi: "Đang thực hiện biện pháp củng cố, giúp đỡ.", en: "The action is under way." }
    : { vi: `Đã thực hiện xong ngày ${spellDate(followUp.doneOn)}.`, en: `The action was done on ${followUp.doneOn}.` };
}
