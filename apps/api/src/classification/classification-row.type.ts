import "reflect-metadata";
import {
  ClassificationState,
  NotRatedReason,
  noTierLabels,
  notRatedReasonLabels,
  QualityTier,
  SubjectKind,
  tierLabels,
} from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { StandingDecision } from "../member/standing-decision.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { ClassificationOutcome } from "./classification-outcome.ts";

registerLabelled(ClassificationOutcome, "ClassificationOutcome", "Where a subject counts in the figures.", {
  ...tierLabels,
  ...notRatedReasonLabels,
  PENDING: noTierLabels.PENDING,
});

@ObjectType({ description: "One subject's classification of a year, as a list shows it." })
export class ClassificationRow {
  @Field(() => ID, { description: "Within its year." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "Kind of the subject." })
  subjectKind!: SubjectKind;

  @Field(() => String, { description: "The name at the time." })
  subjectName!: string;

  @Field(() => String, { nullable: true, description: "The post of a leader («chức vụ»); null for others." })
  subjectTitle!: string | null;

  @Field(() => OrganisationRef, { description: "Where the subject is counted: the cell of a member." })
  organisation!: OrganisationRef;

  @Field(() => OrganisationRef, {
    nullable: true,
    description:
      "The unit right above that one: it tells cells of one name apart; null where the viewer does not see it.",
  })
  superior!: OrganisationRef | null;

  @Field(() => OrganisationRef, {
    nullable: true,
    description:
      "Whose committee decided it, or else decides it, by name also where it stands above what the viewer sees; null: nobody's here.",
  })
  decider!: OrganisationRef | null;

  @Field(() => ClassificationState, { description: "How far it has come." })
  state!: ClassificationState;

  @Field(() => QualityTier, { nullable: true, description: "The decided tier, else the best that is known so far." })
  tier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "null until it is decided." })
  decidedTier!: QualityTier | null;

  @Field(() => NotRatedReason, { nullable: true, description: "Why the subject has no tier; null where it is rated." })
  notRatedReason!: NotRatedReason | null;

  @Field(() => StandingDecision, {
    nullable: true,
    description: "By which document a member is exempt or suspended; null: for another reason, or none is recorded.",
  })
  notRatedDecision!: StandingDecision | null;

  @Field(() => Boolean, { description: "A leader who is the head («người đứng đầu»)." })
  isHead!: boolean;

  @Field(() => Int, { description: "Findings of the rules that contradict the tier." })
  warningCount!: number;
}

@ObjectType({ description: "Subjects, organisation by organisation, each by name." })
export class ClassificationPage {
  @Field(() => [ClassificationRow], { description: "One subject each." })
  nodes!: ClassificationRow[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { nullable: true, description: "null where a text is searched for." })
  total!: number | null;
}

export const ClassificationPageResult = resultOf("ClassificationPage", ClassificationPage);
