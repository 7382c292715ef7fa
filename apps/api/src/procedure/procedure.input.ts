import "reflect-metadata";
import { Audience, Body, InputRating, QualityTier } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import type { OpinionWithdrawal } from "./acts/withdraw-opinion.service.ts";
import { OpinionKind } from "./opinion-kind.ts";

@ArgsType()
export class ProcedureActArgs {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, { description: "As it was read; CHANGED_MEANWHILE where somebody else was quicker." })
  version!: number;
}

@ArgsType()
export class OpinionWithdrawalArgs extends ProcedureActArgs implements OpinionWithdrawal {
  @Field(() => ID, { description: "Which opinion." })
  opinionId!: string;

  @Field(() => String, { description: "Why it should not have been recorded." })
  reason!: string;
}

@InputType({ description: "How many voted for a tier." })
export class VoteCountInput {
  @Field(() => QualityTier, { description: "The tier." })
  tier!: QualityTier;

  @Field(() => Int, { description: "Votes for it." })
  count!: number;
}

@InputType({ description: "A vote as it was held." })
export class BallotInput {
  @Field(() => Body, { description: "Who voted." })
  by!: Body;

  @Field(() => String, { description: "Day, ISO 8601; not in the future." })
  heldOn!: string;

  @Field(() => Boolean, { description: "By secret ballot." })
  secret!: boolean;

  @Field(() => Int, { description: "Entitled to vote." })
  eligible!: number;

  @Field(() => Int, { description: "Who was there." })
  present!: number;

  @Field(() => [VoteCountInput], { description: "Each tier once." })
  votes!: VoteCountInput[];

  @Field(() => QualityTier, { description: "What the vote came to." })
  tier!: QualityTier;
}

@InputType({ description: "Who took the steps and when; takes the place of what was recorded before." })
export class ProcedureStepsInput {
  @Field(() => Body, { nullable: true, description: "Who marked the levels." })
  levelsBy?: Body | null;

  @Field(() => Body, { nullable: true, description: "Who rated itself; with its day." })
  selfRatedBy?: Body | null;

  @Field(() => String, { nullable: true, description: "Day of the self-rating, ISO 8601." })
  selfRatedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: "The member reported it to the cell." })
  reportedToCell?: boolean | null;

  @Field(() => Body, { nullable: true, description: "Who proposed the tier before the vote; with its day." })
  proposedBy?: Body | null;

  @Field(() => String, { nullable: true, description: "Day of the proposal, ISO 8601." })
  proposedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Day it was discussed, ISO 8601." })
  discussedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Day the result of the vote was made known, ISO 8601." })
  announcedOn?: string | null;

  @Field(() => Body, { nullable: true, description: "Who appraised; with its day." })
  appraisedBy?: Body | null;

  @Field(() => String, { nullable: true, description: "Day of the appraisal, ISO 8601." })
  appraisedOn?: string | null;

  @Field(() => Body, {
    nullable: true,
    description: "The body that decided, where it is not the committee of the level.",
  })
  decidedBy?: Body | null;

  @Field(() => Body, { nullable: true, description: "Of a leader: the body that manages the person." })
  managedBy?: Body | null;

  @Field(() => [Audience], { nullable: true, description: "To whom the result is open." })
  openTo?: Audience[] | null;

  @Field(() => [InputRating], { nullable: true, description: "Ratings of others that were there before." })
  inputRatings?: InputRating[] | null;
}

@InputType({ description: "An opinion that was asked for or given." })
export class OpinionInput {
  @Field(() => OpinionKind, {
    description: "Whose it is; those of cells and of the place of residence are of members.",
  })
  kind!: OpinionKind;

  @Field(() => String, { description: "By name." })
  giver!: string;

  @Field(() => String, { nullable: true, description: "Day it was asked for, ISO 8601." })
  askedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Day it was given, ISO 8601; null: not yet." })
  givenOn?: string | null;

  @Field(() => QualityTier, { nullable: true, description: "The tier it speaks for." })
  tier?: QualityTier | null;

  @Field(() => String, { nullable: true, description: "What it says." })
  content?: string | null;

  @Field(() => String, { nullable: true, description: "On which paper it stands." })
  attached?: string | null;
}

@InputType({ description: "When a result was told; what is null is not told yet." })
export class NoticeInput {
  @Field(() => String, { nullable: true, description: "To the subject, ISO 8601." })
  subjectToldOn?: string | null;

  @Field(() => String, { nullable: true, description: "To who manages and uses it, ISO 8601." })
  managerToldOn?: string | null;
}
