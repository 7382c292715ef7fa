import "reflect-metadata";
import { FollowUpState, followUpStateLabels, QualityTier, type Regime, SubjectKind } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Finding } from "../shared/finding.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { RegimeEnum } from "../shared/regime.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

registerLabelled(
  FollowUpState,
  "FollowUpState",
  "Where the follow-up of one at the lowest tier stands today.",
  followUpStateLabels,
);

@ObjectType({ description: "What is done about one at the lowest tier, and by whom." })
export class FollowUp {
  @Field(() => String, { description: "Who sees to it." })
  owner!: string;

  @Field(() => String, { description: "What is done." })
  action!: string;

  @Field(() => DateScalar, { description: "The last day in time." })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "When it was done; null: not yet." })
  doneOn!: string | null;

  @Field(() => String, { nullable: true, description: "What came of it; null: nothing was noted." })
  outcome!: string | null;

  @Field(() => Int, { description: "To be given back by the act that changes it." })
  version!: number;

  @Field(() => String, { description: "Whose account changed it last, as it was called then." })
  changedByName!: string;

  @Field(() => DateTimeScalar, { description: "When it was changed last." })
  changedAt!: string;
}

@ObjectType({ description: "Why what was done about one at the lowest tier ended." })
export class FollowUpEnd {
  @Field(() => DateScalar, { description: "When the result was cancelled." })
  cancelledOn!: string;

  @Field(() => String, { description: "Why it was." })
  reason!: string;

  @Field(() => QualityTier, { nullable: true, description: "The tier of the new rating; null: it has none." })
  tier!: QualityTier | null;

  @Field(() => ID, { description: "Of the new rating." })
  replacedById!: string;
}

@ObjectType({
  description: "A subject decided at the lowest tier, with what forced it there and what is done about it.",
})
export class FollowedSubject {
  @Field(() => ID, { description: "Of the classification." })
  classificationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "Kind of the subject." })
  subjectKind!: SubjectKind;

  @Field(() => String, { description: "Name in that year." })
  subjectName!: string;

  @Field(() => String, { nullable: true, description: "The post of a leader («chức vụ»); null for others." })
  subjectTitle!: string | null;

  @Field(() => OrganisationRef, { description: "The organisation itself, or where the subject is counted." })
  organisation!: OrganisationRef;

  @Field(() => [OrganisationRef], { description: "From the viewer's root to the organisation." })
  path!: OrganisationRef[];

  @Field(() => RegimeEnum, { description: "Rules it was rated under: they name the lowest tier." })
  regime!: Regime;

  @Field(() => [Finding], {
    description: "The rules that force the lowest tier, with the figures; empty: it was rated so without one.",
  })
  forcing!: readonly Finding[];

  @Field(() => FollowUpState, { description: "Where the follow-up stands today." })
  state!: FollowUpState;

  @Field(() => FollowUp, { nullable: true, description: "What is done; null: nobody has taken it on." })
  followUp!: FollowUp | null;

  @Field(() => FollowUpEnd, {
    nullable: true,
    description:
      "Of one that was rated anew at another tier: why the follow-up ended; null of those at the lowest tier.",
  })
  ended!: FollowUpEnd | null;

  @Field(() => Finding, {
    nullable: true,
    description: "What HD21.REPORT.FOLLOW_UP_LOWEST says; null under other documents, and of leaders.",
  })
  finding!: Finding | null;
}

@ObjectType({ description: "How many stand so." })
export class FollowUpStateCount {
  @Field(() => FollowUpState, { description: "Where the follow-up stands." })
  state!: FollowUpState;

  @Field(() => Int, { description: "Subjects." })
  count!: number;
}

@ObjectType({ description: "Those at the lowest tier, organisation by organisation, each by name." })
export class FollowUpPage {
  @Field(() => [FollowedSubject], { description: "One page." })
  nodes!: FollowedSubject[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Of all pages." })
  total!: number;

  @Field(() => [FollowUpStateCount], { description: "Of the kind asked for, the state left aside; each of the four." })
  byState!: FollowUpStateCount[];
}

export const FollowedSubjectResult = resultOf("FollowedSubject", FollowedSubject);
export const FollowUpPageResult = resultOf("FollowUpPage", FollowUpPage);
