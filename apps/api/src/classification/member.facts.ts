import type { MemberDiscipline, MemberFacts } from "@xep-loai/domain";
import type { StandingDecision } from "../member/standing-decision.type.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import { type EnteredFacts, enteredFacts } from "./entered-facts.ts";
import { nameOf, type SubjectRow, type Surroundings } from "./subject-row.ts";
import { withVoteFacts } from "./vote.facts.ts";

/** The facts of a Party member, exempt or suspended as it was on the day of the rating meeting. */
export function memberFacts(row: SubjectRow, { attestations }: Surroundings): MemberFacts {
  const { disciplines, ...entered } = withVoteFacts(enteredFacts("MEMBER", row.entered, nameOf(row)));
  return {
    ...entered,
    ...(disciplines && { disciplines: disciplines.map(disciplineFacts) }),
    asOf: row.asOf,
    reviewCompleted: row.reviewCompleted,
    ...membershipFacts(row),
    attestations,
  };
}

/** What the Party's own records say of a member on the day of the rating meeting. */
export const membershipFacts = (row: SubjectRow) => ({
  admittedOn: row.admittedOn ?? undefined,
  isCivilServant: row.isCivilServant ?? undefined,
  exempt: hasBegun(row.exemptFrom, row.asOf),
  partyActivitySuspended: hasBegun(row.suspendedFrom, row.asOf) && !hasBegun(row.suspendedUntil, row.asOf),
  standingDecision: standingDecision(row),
  formerCell: formerCell(row),
  temporaryCellOpinion: row.temporaryOpinion ?? undefined,
  place: placeOf(row),
});

/** The document one is exempt or suspended by, in words; null: none is recorded; undefined: neither of the two. */
function standingDecision(row: SubjectRow): MemberFacts["standingDecision"] {
  const { exemptFrom, exemptDecision, suspendedFrom, suspensionDecision, asOf } = row;
  if (hasBegun(exemptFrom, asOf)) return wordsOf(exemptDecision);
  return hasBegun(suspendedFrom, asOf) ? wordsOf(suspensionDecision) : undefined;
}

const wordsOf = (decision: StandingDecision | null): string | null =>
  decision && [decision.number, dayIn("vi", decision.decidedOn), decision.byBody].join(", ");

/** Said of those who moved within the year or are in temporary activity: all others are where they always were. */
function placeOf({ ratingCell, officialCell, temporaryCell }: SubjectRow): MemberFacts["place"] {
  if (ratingCell === null) return undefined;
  return { ratingCell, officialCell: officialCell ?? "", ...(temporaryCell === null ? {} : { temporaryCell }) };
}

type EnteredDiscipline = NonNullable<EnteredFacts<"MEMBER">["disciplines"]>[number];

/** Which organisations they are is for the counting of shares. */
function disciplineFacts({ violationOrgId, executingOrgId, ...discipline }: EnteredDiscipline): MemberDiscipline {
  const violatedElsewhere = violationOrgId !== undefined && violationOrgId !== executingOrgId;
  return violatedElsewhere ? { ...discipline, violatedElsewhere } : discipline;
}

/** The cell left within the year before the rating. */
function formerCell({ formerFrom, formerLeftOn, formerOpinion }: SubjectRow): MemberFacts["formerCell"] {
  if (formerFrom === null || formerLeftOn === null) return undefined;
  return { from: formerFrom, leftOn: formerLeftOn, opinionGiven: formerOpinion ?? false };
}

/** A period runs from its first day to the day before its `until`. */
export const hasBegun = (from: string | null, day: string): boolean => from !== null && from <= day;
