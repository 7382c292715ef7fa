import type { IsoDate } from "../rule/date.ts";
import { type DueDay, dueDateOf } from "../rule-sets/due-day.ts";
import { keySeparator } from "../rule-sets/effective.ts";
import type { Deadlines, RuleSet, RuleSet2019 } from "../rule-sets/rule-set.ts";
import { levelOfKind, type OrganisationKind } from "../vocabulary/organisation.ts";
import { DeadlineSlot, deadlineSlots } from "./slot.ts";

/** The day one level must be done by in one year, and the document that says so. */
export interface Deadline {
  readonly slot: DeadlineSlot;
  readonly ruleId: string;
  readonly documentId: string;
  readonly dueOn: IsoDate;
  /** Whether the day itself is in time; «trước ngày» leaves it out. */
  readonly inclusive: boolean;
}

/** Where the day of a slot stands in the parameters. */
const days = {
  CENTRAL: "central",
  PROVINCE_INTERNAL: "provinceInternal",
  DISTRICT: "district",
  GRASSROOTS: "grassroots",
} as const satisfies Record<DeadlineSlot, keyof Deadlines>;

/** The rules by which a document sets a day. */
const ruleIds: Readonly<Partial<Record<string, Partial<Record<DeadlineSlot, string>>>>> = {
  HD21: { CENTRAL: "HD21.REPORT.CENTRAL_DEADLINE" },
  KH174: { DISTRICT: "KH174.DEADLINE.DISTRICT", GRASSROOTS: "KH174.DEADLINE.GRASSROOTS" },
  CV04: { PROVINCE_INTERNAL: "CV04.DEADLINE.PROVINCE_DOSSIERS" },
};

/** A committee that sets a day in a document of its own plans its year so (HD 21, III.1, bullet 4). */
const byOwnPlan = "HD21.REPORT.ANNUAL_PLAN";

/** Every deadline in force under the rule set; none for a slot no document of the chain fills. */
export const deadlinesOf = (ruleSet: RuleSet, year: number): readonly Deadline[] =>
  ruleSet.regime === "TIERS_2019"
    ? Object.values(DeadlineSlot).flatMap((slot) => {
        const day = ruleSet.parameters.deadlines[days[slot]];
        return day === null ? [] : [deadlineAt(ruleSet, slot, day, year)];
      })
    : [];

function deadlineAt(ruleSet: RuleSet2019, slot: DeadlineSlot, day: DueDay, year: number): Deadline {
  const documentId = documentThatSets(ruleSet, slot);
  return {
    slot,
    ruleId: ruleIds[documentId]?.[slot] ?? byOwnPlan,
    documentId,
    dueOn: dueDateOf(day, year),
    inclusive: ruleSet.parameters.deadlines.inclusive,
  };
}

/** The lowest document of the chain that says the day; else the one at its head. */
function documentThatSets({ id, layers }: RuleSet2019, slot: DeadlineSlot): string {
  const [head = id] = id.split(keySeparator);
  return layers.sources.get(`deadline.${days[slot]}`)?.document.id ?? head;
}

/** The deadlines an organisation of this kind must keep. */
export const deadlinesFor = (ruleSet: RuleSet, year: number, kind: OrganisationKind): readonly Deadline[] =>
  deadlinesOf(ruleSet, year).filter(({ slot }) => deadlineSlots[slot].level === levelOfKind[kind]);

/** The one its yearly submission is measured by: the report of its results, else its dossiers; null: none is set. */
export function submissionDeadlineFor(ruleSet: RuleSet, year: number, kind: OrganisationKind): Deadline | null {
  const deadlines = deadlinesFor(ruleSet, year, kind);
  const of = (matter: "RESULTS_REPORT" | "DOSSIERS") =>
    deadlines.find(({ slot }) => deadlineSlots[slot].matters.includes(matter));
  return of("RESULTS_REPORT") ?? of("DOSSIERS") ?? null;
}
