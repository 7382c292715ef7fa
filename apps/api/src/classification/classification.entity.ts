import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { CancellationGround, ClassificationState, NotRatedReason, QualityTier, SubjectKind } from "@xep-loai/domain";

/** One subject's classification in one year; `version` refuses the later of two writers (optimistic locking). */
export const Classification = defineEntity({
  name: "Classification",
  tableName: "classification",
  properties: {
    year: p.integer().primary(),
    id: p.bigint("number").primary(),
    subjectKind: p.enum(() => SubjectKind),
    organisationId: p.integer(),
    memberId: p.bigint("number").nullable(),
    collectiveId: p.integer().nullable(),
    leaderId: p.bigint("number").nullable(),
    subjectName: p.text(),
    subjectGroup: p.text().default(""),
    isHead: p.boolean().default(false),
    state: p.enum(() => ClassificationState).default("DRAFT"),
    selfTier: p.enum(() => QualityTier).nullable(),
    votedTier: p.enum(() => QualityTier).nullable(),
    proposedTier: p.enum(() => QualityTier).nullable(),
    appraisedTier: p.enum(() => QualityTier).nullable(),
    decidedTier: p.enum(() => QualityTier).nullable(),
    notRatedReason: p.enum(() => NotRatedReason).nullable(),
    /** The highest step's tier, by the database. */
    tier: p
      .enum(() => QualityTier)
      .nullable()
      .persist(false),
    ratedOn: p.date().nullable(),
    reviewCompletedOn: p.date().nullable(),
    ballot: p.json().$type<Record<string, unknown>>().nullable(),
    decisionNumber: p.text().nullable(),
    decisionDate: p.date().nullable(),
    decidedByOrganisationId: p.integer().nullable(),
    notifiedOn: p.date().nullable(),
    cancelledOn: p.date().nullable(),
    cancelReason: p.text().nullable(),
    cancelGround: p.enum(() => CancellationGround).nullable(),
    cancelledBy: p.integer().nullable(),
    cancelledByName: p.text().nullable(),
    replacesId: p.bigint("number").nullable(),
    facts: p.json().$type<Record<string, unknown>>(),
    /** Where a violation happened that was disciplined elsewhere, read out of the facts by the database. */
    violationOrganisationId: p.integer().nullable().persist(false),
    ruleSetId: p.text(),
    version: p.integer().version(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p
      .datetime()
      .defaultRaw("now()")
      .onUpdate(() => new Date()),
  },
});
export type Classification = InferEntity<typeof Classification>;

/** What a human answered to a rule only a human can judge; never changed, but replaced by a later answer. */
export const Attestation = defineEntity({
  name: "Attestation",
  tableName: "attestation",
  properties: {
    year: p.integer().primary(),
    classificationId: p.bigint("number").primary(),
    ruleId: p.text().primary(),
    id: p.bigint("number").primary(),
    answer: p.boolean(),
    byBody: p.text(),
    byRole: p.text().nullable(),
    answeredOn: p.date(),
    note: p.text().nullable(),
    byAccount: p.integer().nullable(),
    byName: p.text().nullable(),
    recordedAt: p.datetime().nullable(),
    replacedAt: p.datetime().nullable(),
  },
});
export type Attestation = InferEntity<typeof Attestation>;
