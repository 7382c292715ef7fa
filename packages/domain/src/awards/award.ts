import type { Text } from "../rule/finding.ts";
import type { Regime } from "../rule-sets/rule-set.ts";
import type { OrganisationKind } from "../vocabulary/organisation.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

/** The awards the documents name: under HD 21 and KH 57, under HD 06 the paper of each level by itself. */
export const Award = {
  ORG_OF_THE_YEAR: "ORG_OF_THE_YEAR",
  ORG_FIVE_YEARS: "ORG_FIVE_YEARS",
  TYPICAL_ORG_OF_THE_YEAR: "TYPICAL_ORG_OF_THE_YEAR",
  TYPICAL_ORG_FIVE_YEARS: "TYPICAL_ORG_FIVE_YEARS",
  TYPICAL_ORG_FIVE_YEARS_PROVINCIAL: "TYPICAL_ORG_FIVE_YEARS_PROVINCIAL",
  MEMBER_OF_THE_YEAR: "MEMBER_OF_THE_YEAR",
  MEMBER_FIVE_YEARS: "MEMBER_FIVE_YEARS",
  MEMBER_FIVE_YEARS_UPPER: "MEMBER_FIVE_YEARS_UPPER",
  MEMBER_FIVE_YEARS_PROVINCIAL: "MEMBER_FIVE_YEARS_PROVINCIAL",
  TYPICAL_CELL: "TYPICAL_CELL",
} as const;
export type Award = (typeof Award)[keyof typeof Award];

/** HD 21, II.B.5; KH 57, II.B.1.2.a; HD 06, 19, where «trong sạch, vững mạnh» is no award any more. */
export const awardLabels: Readonly<Record<Award, Text>> = {
  ORG_OF_THE_YEAR: { vi: "“Trong sạch, vững mạnh” tiêu biểu trong năm", en: "Typical “clean and strong”, of the year" },
  ORG_FIVE_YEARS: {
    vi: "“Trong sạch, vững mạnh” tiêu biểu 5 năm liền",
    en: "Typical “clean and strong”, five years in a row",
  },
  TYPICAL_ORG_OF_THE_YEAR: {
    vi: "Giấy khen: “Hoàn thành xuất sắc nhiệm vụ” tiêu biểu trong năm",
    en: "Certificate of merit: typical “excellent completion of tasks”, of the year",
  },
  TYPICAL_ORG_FIVE_YEARS: {
    vi: "Giấy khen: “Hoàn thành xuất sắc nhiệm vụ” tiêu biểu 5 năm liền",
    en: "Certificate of merit: typical “excellent completion of tasks”, five years in a row",
  },
  TYPICAL_ORG_FIVE_YEARS_PROVINCIAL: {
    vi: "Bằng khen, cờ cấp tỉnh: “Hoàn thành xuất sắc nhiệm vụ” tiêu biểu 5 năm liền",
    en: "Provincial commendation or flag: typical “excellent completion of tasks”, five years in a row",
  },
  MEMBER_OF_THE_YEAR: {
    vi: "“Hoàn thành xuất sắc nhiệm vụ” trong năm",
    en: "“Excellent completion of tasks”, of the year",
  },
  MEMBER_FIVE_YEARS: {
    vi: "“Hoàn thành xuất sắc nhiệm vụ” 5 năm liền",
    en: "“Excellent completion of tasks”, five years in a row",
  },
  MEMBER_FIVE_YEARS_UPPER: {
    vi: "Giấy khen: “Hoàn thành xuất sắc nhiệm vụ” 5 năm liền",
    en: "Certificate of merit: “excellent completion of tasks”, five years in a row",
  },
  MEMBER_FIVE_YEARS_PROVINCIAL: {
    vi: "Bằng khen cấp tỉnh: “Hoàn thành xuất sắc nhiệm vụ” 5 năm liền",
    en: "Provincial commendation: “excellent completion of tasks”, five years in a row",
  },
  TYPICAL_CELL: { vi: "Chi bộ trong sạch, vững mạnh tiêu biểu", en: "Typical “clean and strong” cell" },
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
  POINTS_2025: {
    ORG: ["TYPICAL_ORG_OF_THE_YEAR", "TYPICAL_ORG_FIVE_YEARS", "TYPICAL_ORG_FIVE_YEARS_PROVINCIAL"],
    MEMBER: ["MEMBER_OF_THE_YEAR", "MEMBER_FIVE_YEARS_UPPER", "MEMBER_FIVE_YEARS_PROVINCIAL"],
  },
  POINTS_2016: { ORG: ["TYPICAL_CELL"] },
  NOT_HELD: {},
};

/** Kinds of organisation an award is for, where the document names them; of sections HD 06 as far as it is held gives none. */
const kindsFor: Readonly<Partial<Record<Award, readonly OrganisationKind[]>>> = {
  TYPICAL_CELL: ["GRASSROOTS_PARTY_CELL", "SUBORDINATE_PARTY_CELL"],
  TYPICAL_ORG_OF_THE_YEAR: ["GRASSROOTS_PARTY_ORGANIZATION", "GRASSROOTS_PARTY_CELL", "SUBORDINATE_PARTY_CELL"],
  TYPICAL_ORG_FIVE_YEARS: ["SUBORDINATE_PARTY_CELL"],
  TYPICAL_ORG_FIVE_YEARS_PROVINCIAL: [
    "GRASSROOTS_PARTY_ORGANIZATION",
    "GRASSROOTS_PARTY_CELL",
    "SUBORDINATE_PARTY_CELL",
  ],
};

/** The awards the documents of a regime name for a kind of subject. */
export const awardsUnder = (regime: Regime, subjectKind: SubjectKind): readonly Award[] =>
  ofRegime[regime][subjectKind] ?? [];

/** The awards a subject may be considered for. */
export const awardsFor = ({ regime, subjectKind, organisationKind }: Awardable): readonly Award[] =>
  awardsUnder(regime, subjectKind).filter((award) => kindsFor[award]?.includes(organisationKind) ?? true);

const forYearsInARow: readonly Award[] = [
  "ORG_FIVE_YEARS",
  "TYPICAL_ORG_FIVE_YEARS",
  "TYPICAL_ORG_FIVE_YEARS_PROVINCIAL",
  "MEMBER_FIVE_YEARS",
  "MEMBER_FIVE_YEARS_UPPER",
  "MEMBER_FIVE_YEARS_PROVINCIAL",
];

/** Whether an award is for years in a row. */
export const isForYearsInARow = (award: Award): boolean => forYearsInARow.includes(award);

/** Whether a result counts for the awards of a regime only where it was recognised as «tiêu biểu» (`HD06.AWARD.CELL_RECOGNITION`). */
export const needsRecognition = ({ regime, subjectKind, organisationKind }: Awardable): boolean =>
  regime === "POINTS_2025" && subjectKind === "ORG" && organisationKind === "SUBORDINATE_PARTY_CELL";
