import type { RuleSet } from "../rule-sets/rule-set.ts";
import { levelOfKind, type OrganisationKind } from "../vocabulary/organisation.ts";
import { type Deadline, deadlinesOf, type KindOfYear } from "./deadline.ts";
import { deadlineSlots } from "./slot.ts";

/** The deadlines an organisation of this kind must keep. */
export const deadlinesFor = (
  ruleSet: RuleSet,
  year: number,
  kind: OrganisationKind,
  unit: KindOfYear = {},
): readonly Deadline[] =>
  deadlinesOf(ruleSet, year, unit).filter(({ slot }) => deadlineSlots[slot].level === levelOfKind[kind]);

/** The one its yearly submission is measured by: the report of its results, else its dossiers; null: none is set. */
export function submissionDeadlineFor(
  ruleSet: RuleSet,
  year: number,
  kind: OrganisationKind,
  unit: KindOfYear = {},
): Deadline | null {
  const deadlines = deadlinesFor(ruleSet, year, kind, unit);
  const of = (matter: "RESULTS_REPORT" | "DOSSIERS") =>
    deadlines.find(({ slot }) => deadlineSlots[slot].matters.includes(matter));
  return of("RESULTS_REPORT") ?? of("DOSSIERS") ?? null;
}
