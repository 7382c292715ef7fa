import "reflect-metadata";
import { ClassificationState, Level, NotRatedReason, OrganisationKind, QualityTier } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { RuleSetRef } from "../shared/rule-set-ref.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { Submission } from "../submission/submission.type.ts";
import { OrganisationEventKind } from "./organisation-event.ts";

registerEnumType(OrganisationEventKind, { name: "OrganisationEventKind" });

@ObjectType({ description: "What happened to an organisation on a day." })
export class OrganisationEvent {
  @Field(() => OrganisationEventKind)
  kind!: OrganisationEventKind;

  @Field(() => DateScalar)
  happenedOn!: string;

  @Field(() => OrganisationRef, { nullable: true })
  other!: OrganisationRef | null;

  @Field(() => String, { nullable: true })
  decisionNumber!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: "The classification of an organisation itself, as a Party organisation." })
export class OwnClassification {
  @Field(() => ID)
  id!: string;

  @Field(() => QualityTier, { nullable: true })
  tier!: QualityTier | null;

  @Field(() => ClassificationState)
  state!: ClassificationState;

  @Field(() => NotRatedReason, { nullable: true })
  notRatedReason!: NotRatedReason | null;
}

@ObjectType({ description: "An organisation as it stood on the closing day of a year." })
export class Organisation {
  @Field(() => ID)
  id!: number;

  @Field(() => Int)
  year!: number;

  @Field(() => String)
  name!: string;

  @Field(() => OrganisationKind)
  kind!: OrganisationKind;

  @Field(() => Level)
  level!: Level;

  @Field(() => String, { nullable: true })
  officialNumber!: string | null;

  @Field(() => Int)
  childCount!: number;

  @Field(() => [OrganisationRef], { description: "From the viewer's root to itself." })
  breadcrumb!: OrganisationRef[];

  @Field(() => [Int], { description: "The years in which it stands and the viewer sees it, newest first." })
  years!: number[];

  @Field(() => [OrganisationEvent], { description: "Newest first." })
  history!: OrganisationEvent[];

  @Field(() => RuleSetRef)
  ruleSet!: RuleSetRef;

  @Field(() => OwnClassification, { nullable: true })
  own!: OwnClassification | null;

  @Field(() => Submission, { nullable: true })
  submission!: Submission | null;
}

export const OrganisationResult = resultOf("Organisation", Organisation);
