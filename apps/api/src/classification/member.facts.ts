import type { MemberFacts } from "@xep-loai/domain";
import { enteredFacts } from "./entered-facts.ts";
import { nameOf, type SubjectRow, type Surroundings } from "./subject-row.ts";

/** The facts of a Party member, exempt or suspended as it was on the day of the rating meeting. */
export function memberFacts(row: SubjectRow, { attestations }: Surroundings): MemberFacts {
  return {
    ...enteredFacts("MEMBER", row.entered, nameOf(row)),
    asOf: row.asOf,
    reviewCompleted: row.reviewCompleted,
    admittedOn: row.admittedOn ?? undefined,
    isCivilServant: row.isCivilServant ?? undefined,
    exempt: hasBegun(row.exemptFrom, row.asOf),
    partyActivitySuspended: hasBegun(row.suspendedFrom, row.asOf) && !hasBegun(row.suspendedUntil, row.asOf),
    attestations,
  };
}

/** A period runs from its first day to the day before its `until`. */
export const hasBegun = (from: string | null, day: string): boolean => from !== null && from <= day;
