import { CombinedWith, DefectPart, Level, LinkedKind, Presenter, ReportPart, ReviewForm, Seat } from "@xep-loai/domain";
import { z } from "zod";
import { givenDay, givenLine } from "../shared/given.ts";

const told = z.boolean().exactOptional();
const count = z.int().min(0).max(999);

const linked = z.strictObject({
  kind: z.enum(LinkedKind),
  name: givenLine,
  /** null: not completed. */
  completedOn: givenDay.nullable(),
});

/** What the minutes of a review say beside its columns; what is left out is not recorded. */
const record = z.strictObject({
  form: z.enum(ReviewForm).exactOptional(),
  heardOnDraft: z.array(givenLine).exactOptional(),
  heldAtLevel: z.enum(Level).exactOptional(),
  combinedWith: z.enum(CombinedWith).exactOptional(),
  allLeadersInStandingCommittee: told,
  linkedReviews: z.array(linked).exactOptional(),
  presentedBy: z.enum(Presenter).exactOptional(),
  membersContributed: told,
  concludedBy: z.enum(Seat).exactOptional(),
  presented: told,
  criticised: told,
  chairConcluded: told,
  selfReviewRevised: told,
  defects: z.array(z.array(z.enum(Seat))).exactOptional(),
  superiorTeamAttended: told,
  superiorTeam: givenLine.exactOptional(),
  furtherPlacesDecided: told,
  reportedByPartyGroup: told,
  higherReviewTold: told,
  reportParts: z.array(z.enum(ReportPart)).exactOptional(),
  violationReported: told,
  defectParts: z
    .array(z.array(z.enum(DefectPart)))
    .max(99)
    .exactOptional(),
  hasSigns: told,
  defectsBefore: count.exactOptional(),
  defectsRemedied: count.exactOptional(),
  remediationPlanned: told,
  memberCount: count.min(1).exactOptional(),
  reviewPlaceDecided: told,
  committeeActivitySuspended: told,
  attestations: z.record(z.string(), z.boolean()).exactOptional(),
});
export type ReviewRecord = z.infer<typeof record>;

/** A record as a form gives it: what is null is not recorded; attestations come as a list. */
export const givenRecord = z.preprocess((given) => {
  const recorded = Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(recorded.map(([name, value]) => [name, name === "attestations" ? answers(value) : value]));
}, record);

const answers = (given: readonly { readonly ruleId: string; readonly answer: boolean }[]) =>
  Object.fromEntries(given.map(({ ruleId, answer }) => [ruleId, answer]));

/**
 * Checks a record on its way out of the database.
 * @throws when it does not hold: a bad row is a bug, never a guess
 */
export function reviewRecord(stored: unknown, where: string): ReviewRecord {
  const read = record.safeParse(stored);
  if (read.success) return read.data;
  throw new Error(`${where}: the record does not hold\n${z.prettifyError(read.error)}`);
}
