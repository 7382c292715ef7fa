import type { ClassificationState, Level, RuleSet } from "@xep-loai/domain";
import { fixedChance } from "../random.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import { rulesOfKey } from "./documents.ts";

/** A year and the day of its tree. */
export interface CalendarYear {
  readonly year: number;
  readonly closesOn: string;
}

/** One sample year: when it closes, and the rules each organisation rates under. */
export interface SampleYear extends CalendarYear {
  readonly keyOf: (organisation: SampleOrganisation) => string;
}

export const sampleYears: readonly CalendarYear[] = [
  { year: 2018, closesOn: "2018-12-31" }, // HD 16-HD/BTCTW is not among the documents held
  { year: 2019, closesOn: "2019-12-31" },
  { year: 2020, closesOn: "2020-12-31" },
];

/** The rules an organisation rates under in a sample year. */
export const rulesAt = (organisation: SampleOrganisation, { keyOf }: SampleYear): RuleSet =>
  rulesOfKey(keyOf(organisation));

const meetingDay = {
  MEMBER: "12-02",
  SUB_GRASSROOTS: "12-04",
  GRASSROOTS: "12-09",
  DISTRICT: "12-22",
  UPPER_GRASSROOTS: "12-22",
  PROVINCE: "12-28",
  CENTRAL: "12-30",
} as const;
const decisionDay = {
  MEMBER: "12-05",
  SUB_GRASSROOTS: "12-08",
  GRASSROOTS: "12-18",
  DISTRICT: "12-29",
  UPPER_GRASSROOTS: "12-29",
  PROVINCE: "12-30",
  CENTRAL: "12-31",
} as const;

type Round = Level | "MEMBER";

export const ratedOn = (year: number, round: Round): string => `${year}-${meetingDay[round]}`;
export const decidedOn = (year: number, round: Round): string => `${year}-${decisionDay[round]}`;

/** How far the committees of the newest year have come that are behind the others; all the rest is decided and told. */
const behind: Readonly<Record<string, ClassificationState>> = {
  "Đảng bộ xã Canh Hiển": "PROPOSED",
  "Đảng bộ phường Thành Công": "VOTED",
  "Đảng bộ xã Phong Thủy": "SELF_RATED",
  "Đảng bộ xã Ân Tường Tây": "APPRAISED",
  "Đảng bộ thị trấn Phước An": "DRAFT",
};

export const isBehind = (year: number, grassrootsName: string): boolean => year === 2020 && grassrootsName in behind;

/** Decided; in the newest year one organisation in ten has not told its subjects yet (HD 21, II.B.6, bullet 4). */
export const decidedState = (year: number, organisationName: string): ClassificationState =>
  year === 2020 && fixedChance("told", organisationName) < 0.1 ? "DECIDED" : "NOTIFIED";

/** The state the subjects of a grassroots organisation have reached. */
export const stateOf = (year: number, grassrootsName: string): ClassificationState =>
  (year === 2020 ? behind[grassrootsName] : undefined) ?? decidedState(year, grassrootsName);
