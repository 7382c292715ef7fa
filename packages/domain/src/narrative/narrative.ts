import { subjectKindLabels } from "../labels.ts";
import type { Text } from "../rule/finding.ts";
import { awardWords, cancellationWords, followUpWords } from "./afterwards.ts";
import { changeWords, incomparableWords } from "./change.ts";
import { generalWords } from "./general.ts";
import { quotaWords } from "./quotas.ts";
import type { ReportedSubjects, ReportFigures } from "./report-figures.ts";
import { resultWords } from "./result.ts";
import { returnWords } from "./returns.ts";
import { reviewWords } from "./reviews.ts";
import { unitWords } from "./units.ts";

/** The parts of a report, in their order. */
export const ReportSection = {
  GENERAL: "GENERAL",
  REVIEW: "REVIEW",
  ORG: "ORG",
  MEMBER: "MEMBER",
  COLLECTIVE: "COLLECTIVE",
  LEADER: "LEADER",
  QUOTA: "QUOTA",
  AFTERWARDS: "AFTERWARDS",
  PROPOSALS: "PROPOSALS",
} as const;
export type ReportSection = (typeof ReportSection)[keyof typeof ReportSection];

const resultsOf = ({ vi, en }: Text): Text => ({
  vi: `Kết quả xếp loại ${vi.charAt(0).toLowerCase()}${vi.slice(1)}`,
  en: `Results of ${en.charAt(0) === "P" ? en : en.charAt(0).toLowerCase() + en.slice(1)}`,
});

export const reportSectionLabels: Readonly<Record<ReportSection, Text>> = {
  GENERAL: { vi: "Tình hình chung", en: "General" },
  REVIEW: { vi: "Tình hình kiểm điểm tập thể, cá nhân", en: "Conduct of the review" },
  ORG: resultsOf(subjectKindLabels.ORG),
  MEMBER: resultsOf(subjectKindLabels.MEMBER),
  COLLECTIVE: resultsOf(subjectKindLabels.COLLECTIVE),
  LEADER: resultsOf(subjectKindLabels.LEADER),
  QUOTA: { vi: "Giới hạn tỷ lệ của mức cao nhất", en: "Quotas of the top tier" },
  AFTERWARDS: { vi: "Hủy bỏ, củng cố, khen thưởng", en: "Cancellations, follow-up, awards" },
  PROPOSALS: { vi: "Đề xuất, kiến nghị", en: "Proposals" },
};

/** One paragraph written from the figures. */
export interface NarrativeBlock {
  /** Stable, e.g. `MEMBER.CHANGE`: what was edited by hand is found again by it. */
  readonly key: string;
  readonly section: ReportSection;
  /** Empty: left to the board. */
  readonly text: Text;
}

const block = (section: ReportSection, part: string, text: Text | null): NarrativeBlock[] =>
  text === null ? [] : [{ key: `${section}.${part}`, section, text }];

/** The report in words, paragraph by paragraph. */
export const narrativeOf = (figures: ReportFigures): NarrativeBlock[] => [
  ...block("GENERAL", "OPENING", generalWords(figures)),
  ...block("GENERAL", "BASIS", returnWords(figures.subjects)),
  ...block("GENERAL", "COMPARISON", incomparableWords(figures)),
  ...block("REVIEW", "CONDUCT", reviewWords(figures)),
  ...figures.subjects.flatMap((subjects) => subjectBlocks(subjects, figures)),
  ...block("QUOTA", "STATE", quotaWords(figures.quotas)),
  ...block("AFTERWARDS", "CANCELLED", cancellationWords(figures.cancellations)),
  ...block("AFTERWARDS", "FOLLOW_UP", followUpWords(figures.followUps)),
  ...block("AFTERWARDS", "AWARDS", awardWords(figures.awards)),
  ...block("PROPOSALS", "OWN", { vi: "", en: "" }),
];

const subjectBlocks = (subjects: ReportedSubjects, figures: ReportFigures): NarrativeBlock[] => [
  ...block(subjects.kind, "RESULT", resultWords(subjects, figures.regime)),
  ...block(subjects.kind, "CHANGE", changeWords(subjects, figures)),
  ...block(subjects.kind, "UNITS", unitWords(subjects, figures)),
];
