import type { IndividualFacts } from "../facts.ts";
import { notApplicable, warning } from "../rule/answer.ts";
import { daysBetween, type IsoDate } from "../rule/date.ts";
import { warns } from "../rule/effects.ts";
import type { Explanation } from "../rule/rule.ts";
import { dayValue, usedFact } from "../rule/used-fact.ts";
import type { Rule2019 } from "./context.ts";

/** How soon «sớm nhất» is the document does not say: the age of what is left is shown. */
export const absentSoonest: Rule2019<IndividualFacts> = {
  id: "HD21.ELIG.ABSENT_SOONEST",
  citation: "HD 21, II.B.6, bullet 2",
  clause: [
    "Cá nhân vắng mặt hoặc chưa được đánh giá, xếp loại chất lượng thì phải tổ chức đánh giá, xếp loại chất lượng trong thời gian sớm nhất.",
  ],
  ...warns,
  subjects: ["MEMBER", "LEADER"],
  check: ({ pendingSince }, { asOf }) =>
    pendingSince === undefined ? notApplicable(() => nobodyWaits) : warning(() => explainWaiting(pendingSince, asOf)),
};

const nobodyWaits: Explanation = {
  facts: [],
  message: { vi: "Không vắng mặt khi xếp loại.", en: "Was not absent from the rating." },
};

const explainWaiting = (since: IsoDate, asOf: IsoDate): Explanation => {
  const days = Math.max(0, daysBetween(since, asOf));
  return {
    facts: [usedFact("pendingSince", { vi: "Chưa xếp loại từ ngày", en: "Not rated since" }, dayValue(since))],
    arithmetic: `${since} + ${days} = ${asOf}`,
    message: { vi: `Chưa được xếp loại, đã ${days} ngày.`, en: `Not rated yet, for ${days} days.` },
  };
};
