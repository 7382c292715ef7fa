import "reflect-metadata";
import { ClassificationState, NotRatedReason, QualityTier, SubjectKind } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { ClassificationOutcome } from "./classification-outcome.ts";

registerEnumType(ClassificationOutcome, { name: "ClassificationOutcome" });

@ObjectType({ description: "One subject's classification of a year, as a list shows it." })
export class ClassificationRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => SubjectKind)
  subjectKind!: SubjectKind;

  @Field(() => String, { description: "The name at the time." })
  subjectName!: string;

  @Field(() => OrganisationRef, { description: "Where the subject is counted: the cell of a member." })
  organisation!: OrganisationRef;

  @Field(() => ClassificationState)
  state!: ClassificationState;

  @Field(() => QualityTier, { nullable: true, description: "The decided tier, else the best that is known so far." })
  tier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true })
  decidedTier!: QualityTier | null;

  @Field(() => NotRatedReason, { nullable: true })
  notRatedReason!: NotRatedReason | null;

  @Field(() => Boolean)
  isHead!: boolean;

  @Field(() => Int, { description: "Findings of the rules that contradict the tier." })
  warningCount!: number;
}

@ObjectType({ description: "Subjects, organisation by organisation, each by name." })
export class ClassificationPage {
  @Field(() => [ClassificationRow])
  nodes!: ClassificationRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int, { nullable: true, description: "null where a text is searched for." })
  total!: number | null;
}

export const ClassificationPageResult = resultOf("ClassificationPage", ClassificationPage);
