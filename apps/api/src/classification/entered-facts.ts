import {
  type CollectiveFacts,
  CriterionLevel,
  criteriaOf,
  disciplineFormsMildestFirst,
  hd21,
  type LeaderFacts,
  type MemberFacts,
  type OrganisationFacts,
  PeerKind,
  QualityTier,
  type SubjectKind,
} from "@xep-loai/domain";
import { z } from "zod";
import { checkedFacts } from "./checked-facts.ts";

const count = z.int().min(0);
const yes = z.boolean().exactOptional();
const tier = z.enum(QualityTier);
const form = z.enum(disciplineFormsMildestFirst);

const targets = { assigned: count.exactOptional(), done: count.exactOptional() };

/** Levels by box of the subject's form. */
const levelsOf = (subject: SubjectKind) =>
  z.partialRecord(z.enum(criteriaOf(hd21, subject).map(({ box }) => box)), z.enum(CriterionLevel)).exactOptional();

const organisationDiscipline = z.strictObject({ selfDetected: yes, consequencesRemedied: yes }).nullable();

const organisation = z.strictObject({
  levels: levelsOf("ORG"),
  peers: z.array(z.strictObject({ kind: z.enum(PeerKind), tier })).exactOptional(),
  targets: z.strictObject({ ...targets, forceMajeure: yes }).exactOptional(),
  programmesPoor: yes,
  discipline: organisationDiscipline.exactOptional(),
}) satisfies z.ZodType<Partial<OrganisationFacts>>;

const organisationId = z.int().positive();

/** With the organisation where the violation happened and the one that disciplined, where they are not the same. */
const memberDiscipline = z.strictObject({
  form,
  effectiveOn: z.iso.date(),
  violationId: z.string().min(1),
  alreadyCounted: yes,
  violationOrgId: organisationId.exactOptional(),
  executingOrgId: organisationId.exactOptional(),
});

const placeVote = z.strictObject({ place: z.string().min(1), tier });

/** The tier a person was voted at one place of review. */
export type PlaceVote = z.infer<typeof placeVote>;

/** What the competent authority decided between different votes, why, and who entered it. */
const divergence = z.strictObject({
  tier,
  byBody: z.string().min(1),
  decidedOn: z.iso.date(),
  reason: z.string().min(1),
  byAccount: z.int().exactOptional(),
  byName: z.string().exactOptional(),
  recordedAt: z.iso.datetime().exactOptional(),
});

/** Of a person voted at several places of review. */
export const votesAtPlaces = { placeVotes: z.array(placeVote).exactOptional(), divergence: divergence.exactOptional() };

const member = z.strictObject({
  levels: levelsOf("MEMBER"),
  committeeActivitySuspended: yes,
  civilServantTier: tier.exactOptional(),
  targets: z.strictObject(targets).exactOptional(),
  degradationConcluded: yes,
  disciplines: z.array(memberDiscipline).exactOptional(),
  sickLeaveDays: count.exactOptional(),
  maternityLeave: yes,
  ...votesAtPlaces,
}) satisfies z.ZodType<Partial<MemberFacts>>;

const collective = z.strictObject({
  levels: levelsOf("COLLECTIVE"),
  personDisciplines: z.array(z.strictObject({ form, violatedElsewhere: yes })).exactOptional(),
  discipline: organisationDiscipline.exactOptional(),
  disunityConcluded: yes,
  degradationConcluded: yes,
  targets: z
    .strictObject({ ...targets, keyTargetsDonePct: z.number().min(0).exactOptional(), forceMajeure: yes })
    .exactOptional(),
}) satisfies z.ZodType<Partial<CollectiveFacts>>;

const leader = z.strictObject({
  agencyTier: z.enum({ ...QualityTier, NOT_RATED: "NOT_RATED" }).exactOptional(),
  ...votesAtPlaces,
}) satisfies z.ZodType<Partial<LeaderFacts>>;

const ofSubject = { ORG: organisation, MEMBER: member, COLLECTIVE: collective, LEADER: leader };

/** What may be entered of a subject under levels and shares. */
export const factsShape2019 = (subject: SubjectKind): z.ZodType => ofSubject[subject];

/** The facts somebody entered for a classification; what the database itself knows is not among them. */
export type EnteredFacts<Subject extends SubjectKind> = z.infer<(typeof ofSubject)[Subject]>;

/**
 * Checks facts on their way into and out of `classification.facts`.
 * @throws when a key, a value or a kind of subject does not belong there: a bad row is a bug, never a guess.
 */
export function enteredFacts<Subject extends SubjectKind>(
  subject: Subject,
  facts: unknown,
  where: string,
): EnteredFacts<Subject> {
  const kind: z.ZodType = ofSubject[subject];
  return checkedFacts(kind, facts, `${where}: facts of ${subject}`) as EnteredFacts<Subject>;
}
