import type { IsoDate } from "../rule/date.ts";
import { unreachable } from "../rule/unreachable.ts";
import { dueDateOf } from "../rule-sets/due-day.ts";
import { keySeparator } from "../rule-sets/key-separator.ts";
import type { Parameter } from "../rule-sets/parameter.ts";
import { parameters2016 } from "../rule-sets/parameters/parameters-2016.ts";
import { parameters2019 } from "../rule-sets/parameters/parameters-2019.ts";
import { parameters2025 } from "../rule-sets/parameters/parameters-2025.ts";
import type { Deadlines, RuleSet, RuleSet2019 } from "../rule-sets/rule-set.ts";
import type { RuleSet2016 } from "../rule-sets/rule-set-2016.ts";
import type { RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { YearKind } from "../vocabulary/year-kind.ts";
import type { DeadlineSlot } from "./slot.ts";

/** The day one level must be done by in one year, and the document that says so. */
export interface Deadline {
  readonly slot: DeadlineSlot;
  readonly ruleId: string;
  readonly documentId: string;
  /** Where the document says so. */
  readonly citation: string;
  readonly dueOn: IsoDate;
  /** Whether the day itself is in time; «trước ngày» leaves it out. */
  readonly inclusive: boolean;
  /** Whose ratings alone the clause names; left out: all. */
  readonly subjects?: readonly SubjectKind[];
}

/** What an organisation is that a day of HD 43, 4.1 is set for by name. */
export interface KindOfYear {
  /** «trường học, cơ sở giáo dục». */
  readonly isSchool?: boolean;
  /** «chưa tổng kết vào dịp cuối năm», as the upper body has decided. */
  readonly closesYearLater?: boolean;
}

/** What the clause asks of an organisation of that kind. */
export const kindOfYear = (kind: YearKind): KindOfYear => ({
  isSchool: kind === "SCHOOL",
  closesYearLater: kind === "CLOSES_LATER",
});

/** Where the day of a slot stands in the parameters of each regime. */
const days2019 = {
  CENTRAL: "central",
  PROVINCE_INTERNAL: "provinceInternal",
  DISTRICT: "district",
  GRASSROOTS: "grassroots",
} as const satisfies Partial<Record<DeadlineSlot, keyof Deadlines>>;

const days2016 = { CELL_REVIEW: "review", CELL_DOSSIER: "dossier" } as const satisfies Partial<
  Record<DeadlineSlot, keyof RuleSet2016["parameters"]["deadlines"]>
>;

/** Every rating below the province is decided by one day (HD 43, 4.1), dossiers go to the Centre by another. */
const days2025 = {
  CENTRAL: "central",
  UPPER_GRASSROOTS: "yearEnd",
  GRASSROOTS: "yearEnd",
  CELL_REVIEW: "yearEnd",
} as const satisfies Partial<Record<DeadlineSlot, keyof RuleSet2025["parameters"]["deadlines"]>>;

const yearEndId = "HD43.DEADLINE.YEAR_END";

/** The rules by which a document sets a day. */
const ruleIds: Readonly<Partial<Record<string, Partial<Record<DeadlineSlot, string>>>>> = {
  HD21: { CENTRAL: "HD21.REPORT.CENTRAL_DEADLINE" },
  KH174: { DISTRICT: "KH174.DEADLINE.DISTRICT", GRASSROOTS: "KH174.DEADLINE.GRASSROOTS" },
  CV04: { PROVINCE_INTERNAL: "CV04.DEADLINE.PROVINCE_DOSSIERS" },
  HD43: {
    CENTRAL: "HD43.DEADLINE.DOSSIERS_CENTRAL",
    UPPER_GRASSROOTS: yearEndId,
    GRASSROOTS: yearEndId,
    CELL_REVIEW: yearEndId,
  },
  HCM2025: { UPPER_GRASSROOTS: "HCM2025.DEADLINE", GRASSROOTS: "HCM2025.DEADLINE", CELL_REVIEW: "HCM2025.DEADLINE" },
  KH57: { CELL_REVIEW: "KH57.DEADLINE.REVIEW", CELL_DOSSIER: "KH57.DEADLINE.DOSSIER" },
};

/** A committee that sets a day in a document of its own plans its year so (HD 21, III.1, bullet 4). */
const byOwnPlan = "HD21.REPORT.ANNUAL_PLAN";

/** Every deadline in force under the rule set; none for a slot no document of the chain fills. */
export function deadlinesOf(ruleSet: RuleSet, year: number, unit: KindOfYear = {}): readonly Deadline[] {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return slotsIn(days2019).flatMap((slot) => deadline2019(ruleSet, slot, year));
    case "POINTS_2016":
      return slotsIn(days2016).map((slot) => deadline2016(ruleSet, slot, year));
    case "POINTS_2025":
      return slotsIn(days2025).flatMap((slot) => deadlines2025(ruleSet, slot, year, unit));
    case "NOT_HELD":
      return [];
    default:
      return unreachable(ruleSet);
  }
}

const slotsIn = <Slot extends DeadlineSlot>(days: Readonly<Record<Slot, string>>): readonly Slot[] =>
  Object.keys(days) as Slot[];

function deadline2019(ruleSet: RuleSet2019, slot: keyof typeof days2019, year: number): readonly Deadline[] {
  const { deadlines } = ruleSet.parameters;
  const day = deadlines[days2019[slot]];
  return day === null ? [] : [deadlineBy(placeOf(ruleSet, slot), slot, dueDateOf(day, year), deadlines)];
}

const deadline2016 = (
  { id, parameters: { deadlines } }: RuleSet2016,
  slot: keyof typeof days2016,
  year: number,
): Deadline => {
  const place = { documentId: id, citation: citationIn(parameters2016, days2016[slot]) };
  return deadlineBy(place, slot, dueDateOf(deadlines[days2016[slot]], year), deadlines);
};

/** A board may set an earlier day for those below it; the day of the Centre stands beside it where it names some of them alone. */
function deadlines2025(
  ruleSet: RuleSet2025,
  slot: keyof typeof days2025,
  year: number,
  unit: KindOfYear,
): readonly Deadline[] {
  const name = days2025[slot];
  if (name === "central") return [dayOfCentre(ruleSet, slot, year, name)];
  if (unit.closesYearLater) return [{ ...dayOfCentre(ruleSet, slot, year, "specialUnits"), ruleId: specialUnitsId }];
  const yearEnd = dayOfCentre(ruleSet, slot, year, name);
  const ofUnit = unit.isSchool ? { ...yearEnd, ruleId: schoolsId } : yearEnd;
  const earlier = earlierDay(ruleSet, slot, year);
  if (earlier === null) return [ofUnit];
  return earlier.subjects === undefined ? [earlier] : [ofUnit, earlier];
}

const schoolsId = "HD43.DEADLINE.SCHOOLS";
const specialUnitsId = "HD43.DEADLINE.SPECIAL_UNITS";

function dayOfCentre(
  { layers, parameters: { deadlines } }: RuleSet2025,
  slot: keyof typeof days2025,
  year: number,
  name: "yearEnd" | "specialUnits" | "central",
): Deadline {
  const read = layers.sources.get(`deadline.${name}`)?.override;
  const place = { documentId: "HD43", citation: read?.citation ?? citationIn(parameters2025, name) };
  return deadlineBy(place, slot, dueDateOf(deadlines[name], year), deadlines);
}

function earlierDay(
  { layers, parameters: { deadlines } }: RuleSet2025,
  slot: keyof typeof days2025,
  year: number,
): Deadline | null {
  const source = layers.sources.get("deadline.lower");
  if (deadlines.lower === null || source === undefined) return null;
  const place = { documentId: source.document.id, citation: source.override.citation };
  const deadline = deadlineBy(place, slot, dueDateOf(deadlines.lower, year), deadlines);
  const subjects = subjectsNamed[deadline.ruleId];
  return { ...deadline, ...(subjects && { subjects }), ...(deadline.ruleId === byOwnPlan && { ruleId: yearEndId }) };
}

/** «đối với tập thể, cá nhân»: the letter sets no day for organisations of the Party. */
const subjectsNamed: Readonly<Partial<Record<string, readonly SubjectKind[]>>> = {
  "HCM2025.DEADLINE": ["COLLECTIVE", "LEADER"],
};

type Place = Pick<Deadline, "documentId" | "citation">;

const deadlineBy = (
  { documentId, citation }: Place,
  slot: DeadlineSlot,
  dueOn: IsoDate,
  { inclusive }: Pick<Deadline, "inclusive">,
): Deadline => ({ slot, ruleId: ruleIds[documentId]?.[slot] ?? byOwnPlan, documentId, citation, dueOn, inclusive });

/** The lowest document of the chain that says the day; else the one at its head. */
function placeOf({ id, layers }: RuleSet2019, slot: keyof typeof days2019): Place {
  const source = layers.sources.get(`deadline.${days2019[slot]}`);
  if (source) return { documentId: source.document.id, citation: source.override.citation };
  const [head = id] = id.split(keySeparator);
  return { documentId: head, citation: citationIn(parameters2019, days2019[slot]) };
}

const citationIn = (parameters: readonly Pick<Parameter<never>, "id" | "citation">[], day: string): string =>
  parameters.find(({ id }) => id === `deadline.${day}`)?.citation ?? "";
