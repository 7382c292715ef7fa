import type { Fact } from "../facts.ts";
import { failed, notApplicable, passed, unanswered } from "../rule/answer.ts";
import type { Answer, Explanation, Rule, RuleHead } from "../rule/rule.ts";
import type { AwardParameters } from "./award-parameters.ts";
import { type Candidacy, candidacyOfYear, candidacyOfYearsInARow, yearsToAttest } from "./candidacy.ts";
import { runUpTo } from "./run.ts";
import { chosenFact, explainSelection, yearsFact } from "./selection-text.ts";
import type { Selection, YearlyResult } from "./yearly-result.ts";

/** The results of one organisation or person, and what the committee chose; left out: it has not chosen yet. */
export interface AwardFacts {
  readonly results: readonly YearlyResult[];
  readonly selection?: Fact<Selection>;
}

export interface AwardContext {
  readonly year: number;
  readonly award: AwardParameters;
}

export type AwardRule = Rule<AwardFacts, AwardContext>;

/** Whom the committee chooses it attests. */
export const chosenAmongCandidates = {
  step: "AWARD",
  means: "ATTESTED",
  effect: "AWARD",
  severity: "ATTEST",
  closes: null,
} as const;

export const organisationOfTheYear: AwardRule = {
  id: "HD21.AWARD.ORG.YEAR",
  citation: "HD 21, II.B.5, bullet 1",
  clause: [
    "Đối với tổ chức đảng: Các cấp ủy lựa chọn những tổ chức đảng được xếp loại “Hoàn thành xuất sắc nhiệm vụ” để xét khen thưởng đạt tiêu chuẩn “Trong sạch, vững mạnh” tiêu biểu trong năm; 5 năm liền.",
  ],
  ...chosenAmongCandidates,
  subjects: ["ORG"],
  check: (facts, context) => checkOfTheYear(facts, context),
};

export const organisationFiveYears: AwardRule = {
  id: "HD21.AWARD.ORG.FIVE_YEARS",
  citation: "HD 21, II.B.5, bullet 1",
  clause: ["để xét khen thưởng đạt tiêu chuẩn “Trong sạch, vững mạnh” tiêu biểu trong năm; 5 năm liền."],
  ...chosenAmongCandidates,
  subjects: ["ORG"],
  check: (facts, context) => checkYearsInARow(facts, context),
};

export const memberOfTheYear: AwardRule = {
  id: "HD21.AWARD.MEMBER.YEAR",
  citation: "HD 21, II.B.5, bullet 2",
  clause: [
    "Đối với đảng viên: Các cấp ủy lựa chọn những đảng viên được xếp loại “Hoàn thành xuất sắc nhiệm vụ” để xét khen thưởng đạt tiêu chuẩn “Hoàn thành xuất sắc nhiệm vụ” trong năm; 5 năm liền.",
  ],
  ...chosenAmongCandidates,
  subjects: ["MEMBER"],
  check: (facts, context) => checkOfTheYear(facts, context),
};

export const memberFiveYears: AwardRule = {
  id: "HD21.AWARD.MEMBER.FIVE_YEARS",
  citation: "HD 21, II.B.5, bullet 2",
  clause: ["để xét khen thưởng đạt tiêu chuẩn “Hoàn thành xuất sắc nhiệm vụ” trong năm; 5 năm liền."],
  ...chosenAmongCandidates,
  subjects: ["MEMBER"],
  check: (facts, context) => checkYearsInARow(facts, context),
};

/** «trong năm»: whether the committee chose among the candidates of the year. */
export function checkOfTheYear({ results, selection }: AwardFacts, { year }: AwardContext): Answer {
  const candidacy = candidacyOfYear(results, year);
  return checkSelection(candidacy, selection, () => ({
    facts: [yearsFact(candidacy === "CANDIDATE" ? [year] : []), chosenFact(selection)],
    message: explainSelection(candidacy, selection),
  }));
}

/** «5 năm liền»: the same of years in a row. */
export function checkYearsInARow({ results, selection }: AwardFacts, { year, award }: AwardContext): Answer {
  const candidacy = candidacyOfYearsInARow(results, year, award);
  return checkSelection(candidacy, selection, () => explainRun({ results, selection }, year, award));
}

function explainRun({ results, selection }: AwardFacts, year: number, award: AwardParameters): Explanation {
  const { years } = runUpTo(results, year, award);
  const toAttest = yearsToAttest(results, year, award);
  const candidacy = candidacyOfYearsInARow(results, year, award);
  return {
    facts: [yearsFact(years), ...(toAttest.length > 0 ? [yearsFact(toAttest, "toAttest")] : []), chosenFact(selection)],
    arithmetic: `${years.length} ${years.length >= award.consecutiveYears ? "≥" : "<"} ${award.consecutiveYears}`,
    message: explainSelection(candidacy, selection),
  };
}

/** Only a candidate may be chosen; whether it is chosen, only the committee can say. */
function checkSelection(candidacy: Candidacy, selection: Fact<Selection>, explain: () => Explanation): Answer {
  if (candidacy === "NONE") return selection?.isChosen ? failed(explain) : notApplicable(explain);
  if (selection === undefined) return unanswered(explain);
  return candidacy === "NEEDS_ATTESTATION" && selection.isChosen ? unanswered(explain) : passed(explain);
}

export const awardRules: readonly RuleHead[] = [
  organisationOfTheYear,
  organisationFiveYears,
  memberOfTheYear,
  memberFiveYears,
];
