import type { Text } from "../rule/finding.ts";
import type { Regime } from "../rule-sets/rule-set.ts";
import { isCell, type OrganisationKind } from "../vocabulary/organisation.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

/** The awards the documents name. */
export const Award = {
  ORG_OF_THE_YEAR: "ORG_OF_THE_YEAR",
  ORG_FIVE_YEARS: "ORG_FIVE_YEARS",
  MEMBER_OF_THE_YEAR: "MEMBER_OF_THE_YEAR",
  MEMBER_FIVE_YEARS: "MEMBER_FIVE_YEARS",
  TYPICAL_CELL: "TYPICAL_CELL",
} as const;
export type Award = (typeof Award)[keyof typeof Award];

/** HD 21, II.B.5; KH 57, II.B.1.2.a. */
export const awardLabels: Readonly<Record<Award, Text>> = {
  ORG_OF_THE_YEAR: { vi: "“Trong sạch, vững mạnh” tiêu biểu trong năm", en: "Typical “clean and strong”, of the year" },
  ORG_FIVE_YEARS: {
    vi: "“Trong sạch, vững mạnh” tiêu biểu 5 năm liền",
    en: "Typical “clean and strong”, five years in a row",
  },
  MEMBER_OF_THE_YEAR: {
    vi: "“Hoàn thành xuất sắc nhiệm vụ” trong năm",
    en: "“Excellent completion of tasks”, of the year",
  },
  MEMBER_FIVE_YEARS: {
    vi: "“Hoàn thành xuất sắc nhiệm vụ” 5 năm liền",
    en: "“Excellent completion of tasks”, five years in a row",
  },
  TYPICAL_CELL: { vi: "Chi bộ trong sạch, vững mạnh tiêu biểu", en: "Typical “clean and strong” cell" },
};

/** HD 06, 19: «trong sạch, vững mạnh» is no award any more. */
const awardLabels2025: Readonly<Record<Award, Text>> = {
  ...awardLabels,
  ORG_OF_THE_YEAR: {
    vi: "“Hoàn thành xuất sắc nhiệm vụ” tiêu biểu trong năm",
    en: "Typical “excellent completion of tasks”, of the year",
  },
  ORG_FIVE_YEARS: {
    vi: "“Hoàn thành xuất sắc nhiệm vụ” tiêu biểu 5 năm liền",
    en: "Typical “excellent completion of tasks”, five years in a row",
  },
};

/** What an award is called in years under a regime. */
export const awardLabelsUnder = (regime: Regime): Readonly<Record<Award, Text>> =>
  regime === "POINTS_2025" ? awardLabels2025 : awardLabels;

/** The rule each award rests on. */
export const ruleIdOfAward: Readonly<Record<Award, string>> = {
  ORG_OF_THE_YEAR: "HD21.AWARD.ORG.YEAR",
  ORG_FIVE_YEARS: "HD21.AWARD.ORG.FIVE_YEARS",
  MEMBER_OF_THE_YEAR: "HD21.AWARD.MEMBER.YEAR",
  MEMBER_FIVE_YEARS: "HD21.AWARD.MEMBER.FIVE_YEARS",
  TYPICAL_CELL: "KH57.AWARD.TYPICAL_CELL",
};

/** Whom an award may be given to. */
export interface Awardable {
  readonly regime: Regime;
  readonly subjectKind: SubjectKind;
  /** Kind of the organisation itself, or of the one a person is rated at. */
  readonly organisationKind: OrganisationKind;
}

const ofRegime: Readonly<Record<Regime, Partial<Record<SubjectKind, readonly Award[]>>>> = {
  TIERS_2019: { ORG: ["ORG_OF_THE_YEAR", "ORG_FIVE_YEARS"], MEMBER: ["MEMBER_OF_THE_YEAR", "MEMBER_FIVE_YEARS"] },
  POINTS_2025: { ORG: ["ORG_OF_THE_YEAR", "ORG_FIVE_YEARS"], MEMBER: ["MEMBER_OF_THE_YEAR", "MEMBER_FIVE_YEARS"] },
  POINTS_2016: { ORG: ["TYPICAL_CELL"] },
  NOT_HELD: {},
};

/** The awards the documents of a regime name for a kind of subject. */
export const awardsUnder = (regime: Regime, subjectKind: SubjectKind): readonly Award[] =>
  ofRegime[regime][subjectKind] ?? [];

/** The awards a subject may be considered for: «chi bộ tiêu biểu» is for cells. */
export const awardsFor = ({ regime, subjectKind, organisationKind }: Awardable): readonly Award[] =>
  awardsUnder(regime, subjectKind).filter((award) => award !== "TYPICAL_CELL" || isCell(organisationKind));

/** Whether an award is for years in a row. */
export const isForYearsInARow = (award: Award): boolean => award === "ORG_FIVE_YEARS" || award === "MEMBER_FIVE_YEARS";
