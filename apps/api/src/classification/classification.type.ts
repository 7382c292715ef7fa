import "reflect-metadata";
import { CancellationGround, NotRatedReason, QualityTier, Sector, sectorLabels } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { RuleSetRef } from "../shared/rule-set-ref.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";
import { Adjustment } from "./adjustment.type.ts";
import { ClassificationRow } from "./classification-row.type.ts";
import { Divergence } from "./divergence.type.ts";
import { Explanation } from "./explanation.type.ts";
import { QuarterTier } from "./quarter-tier.type.ts";
import { NamedRule, Recheck } from "./recheck/recheck.type.ts";
import { ScoreSheet } from "./score-sheet.type.ts";

registerLabelled(Sector, "Sector", "Sectors of QĐ 366, Phụ lục 1, II.1 and Phụ lục 4, II.", sectorLabels);

@ObjectType({
  description: "What a human judged where the rules cannot; never changed, but replaced by a later answer.",
})
export class Attestation {
  @Field(() => String, { description: "The rule that asks for it." })
  ruleId!: string;

  @Field(() => Boolean, { description: "Whether the condition holds." })
  answer!: boolean;

  @Field(() => String, { description: "The body that answered." })
  byBody!: string;

  @Field(() => String, { nullable: true, description: "In which office the person answered, where it was recorded." })
  byRole!: string | null;

  @Field(() => DateScalar, { description: "Day of the answer." })
  answeredOn!: string;

  @Field(() => String, { nullable: true, description: "As entered; why, where it replaces an earlier answer." })
  note!: string | null;

  @Field(() => String, { nullable: true, description: "Who entered it; null: it came with the data." })
  byName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was entered; null: not recorded." })
  recordedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When a later answer took its place; null: it stands." })
  replacedAt!: string | null;
}

@ObjectType({ description: "The same subject's classification of the year before." })
export class PreviousClassification {
  @Field(() => ID, { description: "For the query `classification`." })
  id!: string;

  @Field(() => Int, { description: "The year before." })
  year!: number;

  @Field(() => QualityTier, { nullable: true, description: "The decided tier, else the best that was known." })
  tier!: QualityTier | null;

  @Field(() => NotRatedReason, { nullable: true, description: "Why the subject had no tier; null where it was rated." })
  notRatedReason!: NotRatedReason | null;
}

@ObjectType({ description: "One classification with its full explanation." })
export class Classification extends ClassificationRow {
  @Field(() => ID, { description: "The subject within its kind: an organisation, a member, a collective, a leader." })
  subjectId!: string;

  @Field(() => [OrganisationRef], { description: "From the viewer's root to the organisation." })
  breadcrumb!: OrganisationRef[];

  @Field(() => QualityTier, { nullable: true, description: "Step 1, by the subject itself; null until then." })
  selfTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "Step 2, by vote; null until then." })
  votedTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "Step 3, by the committee; null until then." })
  proposedTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "Step 4, by the advisory bodies above; null until then." })
  appraisedTier!: QualityTier | null;

  @Field(() => String, { nullable: true, description: "Of the decision; null until decided." })
  decisionNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Of the decision; null until decided." })
  decisionDate!: string | null;

  @Field(() => OrganisationRef, { nullable: true, description: "null where it lies outside the viewer's scope." })
  decidedBy!: OrganisationRef | null;

  @Field(() => String, {
    nullable: true,
    description: "Who recorded the decision; null until then, or where it came with the data.",
  })
  decidedByName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was decided so, where the documents leave it to the authority; null: they do not.",
  })
  decisionReason!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Since when it waits below to be completed; null: it does not.",
  })
  returnedOn!: string | null;

  @Field(() => String, { nullable: true, description: "What has to be completed; null where it does not wait." })
  returnReason!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The quota scope it counts in; null where no quota counts it, or the viewer does not see the scope.",
  })
  quotaUseId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the rating meeting." })
  ratedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day on which the review («kiểm điểm») was complete." })
  reviewCompletedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day on which the decision was cancelled; null where it stands.",
  })
  cancelledOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was cancelled; null where it stands." })
  cancelReason!: string | null;

  @Field(() => CancellationGround, {
    nullable: true,
    description: "On which of the two grounds; null where it stands, or where it came with the data.",
  })
  cancelGround!: CancellationGround | null;

  @Field(() => String, {
    nullable: true,
    description: "Who cancelled it; null where it stands, or where it came with the data.",
  })
  cancelledByName!: string | null;

  @Field(() => Adjustment, {
    nullable: true,
    description: "How its tier was changed by decision; null where it was not.",
  })
  adjustment!: Adjustment | null;

  @Field(() => ID, {
    nullable: true,
    description: "The cancelled classification of the same year this one stands in for.",
  })
  replacesId!: string | null;

  @Field(() => ID, { nullable: true, description: "The classification that stands in for this one." })
  replacedById!: string | null;

  @Field(() => PreviousClassification, { nullable: true, description: "null where the subject was not classified." })
  previousYear!: PreviousClassification | null;

  @Field(() => RuleSetRef, { description: "The rules it was rated under." })
  ruleSet!: RuleSetRef;

  @Field(() => Int, { description: "Counts the changes, for optimistic locking." })
  version!: number;

  @Field(() => [Attestation], { description: "Those that stand, by rule id." })
  attestations!: Attestation[];

  @Field(() => ScoreSheet, {
    nullable: true,
    description: "Points given to the subject; null where its rules score nothing.",
  })
  scoreSheet!: ScoreSheet | null;
  @Field(() => [Attestation], { description: "Those that were replaced, by rule id, the newest first." })
  earlierAttestations!: Attestation[];

  @Field(() => [NamedRule], { description: "The rules only a human can answer for such a subject." })
  attestable!: NamedRule[];

  @Field(() => Divergence, { nullable: true, description: "Votes at several places; null where there are none." })
  divergence!: Divergence | null;

  @Field(() => [QuarterTier], {
    nullable: true,
    description: "What the quarters came to, in their order, those assessed alone; null of whom they are not asked.",
  })
  quarterTiers!: QuarterTier[] | null;

  @Field(() => Sector, { nullable: true, description: "Of a collective, where one is recorded." })
  sector!: Sector | null;

  @Field(() => [Recheck], { description: "Why it has to be looked at again, or had to; those that stand first." })
  rechecks!: Recheck[];

  @Field(() => Explanation, { description: "The rules asked anew at each reading." })
  explanation!: Explanation;
}

export const ClassificationResult = resultOf("Classification", Classification);
