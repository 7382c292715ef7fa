import "reflect-metadata";
import { NotRatedReason, QualityTier } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { RuleSetRef } from "../shared/rule-set-ref.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { ClassificationRow } from "./classification-row.type.ts";
import { Explanation } from "./explanation.type.ts";

@ObjectType({ description: "What a human judged where the rules cannot." })
export class Attestation {
  @Field(() => String)
  ruleId!: string;

  @Field(() => Boolean)
  answer!: boolean;

  @Field(() => String)
  byBody!: string;

  @Field(() => String, { nullable: true })
  byRole!: string | null;

  @Field(() => DateScalar)
  answeredOn!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: "The same subject's classification of the year before." })
export class PreviousClassification {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => QualityTier, { nullable: true })
  tier!: QualityTier | null;

  @Field(() => NotRatedReason, { nullable: true })
  notRatedReason!: NotRatedReason | null;
}

@ObjectType({ description: "One classification with its full explanation." })
export class Classification extends ClassificationRow {
  @Field(() => [OrganisationRef], { description: "From the viewer's root to the organisation." })
  breadcrumb!: OrganisationRef[];

  @Field(() => QualityTier, { nullable: true })
  selfTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true })
  votedTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true })
  proposedTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true })
  appraisedTier!: QualityTier | null;

  @Field(() => String, { nullable: true })
  decisionNumber!: string | null;

  @Field(() => DateScalar, { nullable: true })
  decisionDate!: string | null;

  @Field(() => OrganisationRef, { nullable: true, description: "null where it lies outside the viewer's scope." })
  decidedBy!: OrganisationRef | null;

  @Field(() => DateScalar, { nullable: true })
  ratedOn!: string | null;

  @Field(() => DateScalar, { nullable: true })
  reviewCompletedOn!: string | null;

  @Field(() => DateScalar, { nullable: true })
  cancelledOn!: string | null;

  @Field(() => String, { nullable: true })
  cancelReason!: string | null;

  @Field(() => ID, { nullable: true })
  replacesId!: string | null;

  @Field(() => ID, { nullable: true })
  replacedById!: string | null;

  @Field(() => PreviousClassification, { nullable: true })
  previousYear!: PreviousClassification | null;

  @Field(() => RuleSetRef)
  ruleSet!: RuleSetRef;

  @Field(() => Int)
  version!: number;

  @Field(() => [Attestation])
  attestations!: Attestation[];

  @Field(() => Explanation)
  explanation!: Explanation;
}

export const ClassificationResult = resultOf("Classification", Classification);
