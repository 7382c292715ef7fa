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

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
export const sampleYears: readonly CalendarYear[] = years.map((year) => ({ year, closesOn: `${year}-12-31` }));

/** The year under way: some committees have decided, others are still at it. */
export const underWay = 2026;

/** The day on which the year under way is seen: what would have happened later has not happened yet. */
export const seenOn = `${underWay}-11-27`;

/** The first year in which subjects are asked for points and tasks (QĐ 366, Điều 10). */
export const firstOfPoints = 2025;

/** Whether subjects are asked for points and tasks. */
export const isOfPoints = (year: number): boolean => year >= firstOfPoints;

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

/** In the year under way those who are ahead rated in November. */
const early = {
  meeting: { MEMBER: "11-05", SUB_GRASSROOTS: "11-07", GRASSROOTS: "11-12", UPPER_GRASSROOTS: "11-18" },
  decision: { MEMBER: "11-10", SUB_GRASSROOTS: "11-13", GRASSROOTS: "11-20", UPPER_GRASSROOTS: "11-25" },
} as const;

type Round = Level | "MEMBER";

const dayOf = (
  year: number,
  round: Round,
  days: Readonly<Record<Round, string>>,
  ofEarly: Readonly<Partial<Record<Round, string>>>,
) => `${year}-${(year === underWay ? ofEarly[round] : undefined) ?? days[round]}`;

export const ratedOn = (year: number, round: Round): string => dayOf(year, round, meetingDay, early.meeting);
export const decidedOn = (year: number, round: Round): string => dayOf(year, round, decisionDay, early.decision);

/** The last of the cells' own days for reviewing their members. */
export const membersReviewedOn = (year: number): string => (year === underWay ? `${year}-11-04` : `${year}-12-01`);

/** How far the committees of 2020 have come that are behind the others; all the rest is decided and told. */
const behindIn2020: Readonly<Record<string, ClassificationState>> = {
  "Đảng bộ xã Canh Hiển": "PROPOSED",
  "Đảng bộ phường Thành Công": "VOTED",
  "Đảng bộ xã Phong Thủy": "SELF_RATED",
  "Đảng bộ xã Ân Tường Tây": "APPRAISED",
  "Đảng bộ thị trấn Phước An": "DRAFT",
};

const stepsUnderWay: readonly ClassificationState[] = ["DRAFT", "SELF_RATED", "SELF_RATED", "PROPOSED", "APPRAISED"];

/** Half of the committees have decided on their members; of the others some are a step from it, some have not begun. */
function stateUnderWay({ name, level }: SampleOrganisation): ClassificationState | undefined {
  if (level !== "GRASSROOTS" && level !== "UPPER_GRASSROOTS") return undefined;
  const chance = fixedChance("under way", name);
  return chance < 0.5 ? undefined : stepsUnderWay[Math.floor((chance - 0.5) * 2 * stepsUnderWay.length)];
}

function stateBehind(year: number, committee: SampleOrganisation): ClassificationState | undefined {
  if (year === underWay) return stateUnderWay(committee);
  return year === 2020 ? behindIn2020[committee.name] : undefined;
}

/** Whether the committee, of a grassroots organisation or of one above it that has cells of its own, is behind the others. */
export const isBehind = (year: number, committee: SampleOrganisation): boolean =>
  stateBehind(year, committee) !== undefined;

/** Whether the committee has received what its cells propose of their members, appraised it, and not decided yet. */
export const isAppraising = (year: number, committee: SampleOrganisation): boolean =>
  stateBehind(year, committee) === "APPRAISED";

/** Decided; in years that were the newest one organisation in ten has not told its subjects yet (HD 21, II.B.6, bullet 4). */
export const decidedState = (year: number, organisationName: string): ClassificationState =>
  (year === 2020 || year === underWay) && fixedChance("told", organisationName) < 0.1 ? "DECIDED" : "NOTIFIED";

/** The state the subjects of a committee have reached. */
export const stateOf = (year: number, committee: SampleOrganisation): ClassificationState =>
  stateBehind(year, committee) ?? decidedState(year, committee.name);
