import "reflect-metadata";
import { FollowUpState, SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { DateScalar } from "../shared/scalars.ts";

@ArgsType()
export class FollowUpsArgs extends OrganisationListArgs {
  @Field(() => SubjectKind, { nullable: true, description: "Only this kind of subject; null: all." })
  subjectKind?: SubjectKind | null;

  @Field(() => [FollowUpState], { nullable: true, description: "Only those that stand so; null: all." })
  state?: FollowUpState[] | null;
}

/** Whom an act is about, as the actor last saw it. */
@ArgsType()
export class FollowUpActArgs {
  @Field(() => ID, { description: "Of the classification at the lowest tier." })
  classificationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, {
    description: "Of the follow-up, 0 where there is none; refused as CHANGED_MEANWHILE where it is no longer that.",
  })
  version!: number;
}

@InputType({ description: "Who sees to one at the lowest tier, by what, until when." })
export class FollowUpInput {
  @Field(() => String, { description: "Who sees to it." })
  owner!: string;

  @Field(() => String, { description: "What is to be done." })
  action!: string;

  @Field(() => DateScalar, { description: "The last day in time." })
  dueOn!: string;
}

@InputType({ description: "That it was done." })
export class FollowUpDoneInput {
  @Field(() => DateScalar, { nullable: true, description: "When, not in the future; null: it is not done after all." })
  doneOn?: string | null;

  @Field(() => String, { nullable: true, description: "What came of it." })
  outcome?: string | null;
}
