import type { CollectiveFacts } from "@xep-loai/domain";
import { enteredFacts } from "./entered-facts.ts";
import { nameOf, type SubjectRow, type Surroundings } from "./subject-row.ts";

/** The facts of a leadership collective, with the tier of the organisation it leads. */
export function collectiveFacts(row: SubjectRow, { attestations, orgTier }: Surroundings): CollectiveFacts {
  return {
    ...enteredFacts("COLLECTIVE", row.entered, nameOf(row)),
    asOf: row.asOf,
    reviewCompleted: row.reviewCompleted,
    foundedOn: row.foundedOn ?? undefined,
    orgTier,
    attestations,
  };
}
