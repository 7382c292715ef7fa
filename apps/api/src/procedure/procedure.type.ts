import "reflect-metadata";
import "../review/review-vocabulary.type.ts";
import {
  Audience,
  actLabels,
  audienceLabels,
  Body,
  InputRating,
  inputRatingLabels,
  QualityTier,
} from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Finding } from "../shared/finding.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";
import { OpinionKind, opinionKindLabels } from "./opinion-kind.ts";
import { ProcedureStep } from "./procedure-step.ts";

registerLabelled(ProcedureStep, "ProcedureStepKind", "Steps up to the notice, in their order (rules.md 1.6).", {
  ...actLabels,
  DISCUSSION: { vi: "Thảo luận", en: "Discussion" },
  ANNOUNCEMENT: { vi: "Công bố kết quả", en: "Result announced" },
  NOTIFICATION: { vi: "Thông báo kết quả", en: "Notice of the result" },
});
registerLabelled(Audience, "Audience", "To whom a result is open.", audienceLabels);
registerLabelled(InputRating, "InputRating", "Ratings of others that come first (KH 57, III.2).", inputRatingLabels);
registerLabelled(OpinionKind, "OpinionKind", "Whose opinion it is.", opinionKindLabels);

@ObjectType({ description: "One step: who is to take it, who took it and when." })
export class ProcedureStepTaken {
  @Field(() => ProcedureStep, { description: "Which step." })
  step!: ProcedureStep;

  @Field(() => [Body], { description: "Any of them; empty: the documents are silent." })
  expected!: readonly Body[];

  @Field(() => String, { nullable: true, description: "Where that stands; null: the documents are silent." })
  citation!: string | null;

  @Field(() => Body, { nullable: true, description: "Who took it; null: nobody yet, or not recorded." })
  by!: Body | null;

  @Field(() => DateScalar, { nullable: true, description: "null: not recorded." })
  on!: string | null;

  @Field(() => QualityTier, { nullable: true, description: "What it came to; null: no tier." })
  tier!: QualityTier | null;
}

@ObjectType({ description: "How many voted for a tier." })
export class VoteCount {
  @Field(() => QualityTier, { description: "The tier." })
  tier!: QualityTier;

  @Field(() => Int, { description: "Votes for it." })
  count!: number;
}

@ObjectType({ description: "A vote as it is recorded." })
export class Ballot {
  @Field(() => Body, { description: "Who voted." })
  by!: Body;

  @Field(() => DateScalar, { description: "Day of the vote." })
  heldOn!: string;

  @Field(() => Boolean, { nullable: true, description: "By secret ballot; null: not recorded." })
  secret!: boolean | null;

  @Field(() => Int, { description: "Entitled to vote." })
  eligible!: number;

  @Field(() => Int, { description: "Who was there." })
  present!: number;

  @Field(() => [VoteCount], { description: "By tier, highest first, those without a vote left out." })
  votes!: readonly VoteCount[];
}

@ObjectType({ description: "What others said of a subject before it was rated." })
export class Opinion {
  @Field(() => ID, { description: "Of the opinion." })
  id!: string;

  @Field(() => OpinionKind, { description: "Whose it is." })
  kind!: OpinionKind;

  @Field(() => String, { description: "By name." })
  giver!: string;

  @Field(() => DateScalar, { nullable: true, description: "null: not recorded." })
  askedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "null: asked for and not given yet." })
  givenOn!: string | null;

  @Field(() => QualityTier, { nullable: true, description: "The tier it speaks for; null: none." })
  tier!: QualityTier | null;

  @Field(() => String, { nullable: true, description: "What it says; null: not recorded." })
  content!: string | null;

  @Field(() => String, { nullable: true, description: "On which paper it stands; null: not recorded." })
  attached!: string | null;

  @Field(() => String, { nullable: true, description: "Whose account wrote last; null: came with the data." })
  changedByName!: string | null;
}

@ObjectType({ description: "An opinion that was recorded by mistake and taken back: kept, and heard nowhere." })
export class WithdrawnOpinion extends Opinion {
  @Field(() => DateTimeScalar, { description: "When it was taken back." })
  withdrawnAt!: string;

  @Field(() => String, { description: "Whose account took it back." })
  withdrawnByName!: string;

  @Field(() => String, { description: "Why." })
  withdrawnReason!: string;
}

@ObjectType({ description: "What is recorded beside the steps; null: not recorded." })
export class ProcedureRecord {
  @Field(() => Body, { nullable: true, description: "Who marked the levels." })
  levelsBy!: Body | null;

  @Field(() => Body, { nullable: true, description: "Who rated itself." })
  selfRatedBy!: Body | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the self-rating." })
  selfRatedOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: "The member reported it to the cell." })
  reportedToCell!: boolean | null;

  @Field(() => Body, { nullable: true, description: "Who proposed the tier before the vote." })
  proposedBy!: Body | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the proposal." })
  proposedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day it was discussed." })
  discussedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day the result of the vote was made known." })
  announcedOn!: string | null;

  @Field(() => Body, { nullable: true, description: "Who appraised." })
  appraisedBy!: Body | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the appraisal." })
  appraisedOn!: string | null;

  @Field(() => Body, {
    nullable: true,
    description: "The body that decided, where it is not the committee of the level.",
  })
  decidedBy!: Body | null;

  @Field(() => Body, { nullable: true, description: "Of a leader: the body that manages the person." })
  managedBy!: Body | null;

  @Field(() => [Audience], { nullable: true, description: "To whom the result is open." })
  openTo!: readonly Audience[] | null;

  @Field(() => [InputRating], { nullable: true, description: "Ratings of others that were there before." })
  inputRatings!: readonly InputRating[] | null;
}

@ObjectType({ description: "How a result came about, step by step, and what the rules say of it." })
export class Procedure {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, { description: "Of the classification, for optimistic locking." })
  version!: number;

  @Field(() => [ProcedureStepTaken], { description: "Those somebody is to take, and those that were taken." })
  steps!: readonly ProcedureStepTaken[];

  @Field(() => Ballot, { nullable: true, description: "null: none is recorded." })
  ballot!: Ballot | null;

  @Field(() => Boolean, { description: "Whether the vote must be secret." })
  mustBeSecret!: boolean;

  @Field(() => [Opinion], { description: "In the order they were given, those asked for last." })
  opinions!: readonly Opinion[];

  @Field(() => [WithdrawnOpinion], { description: "Recorded by mistake, in the same order." })
  withdrawnOpinions!: readonly WithdrawnOpinion[];

  @Field(() => [String], { description: "Bodies the documents name to be heard and that are not yet." })
  opinionsMissing!: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: "The subject was told; null: not yet." })
  subjectToldOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Who manages and uses the subject was told; null: not yet." })
  managerToldOn!: string | null;

  @Field(() => ProcedureRecord, { description: "For the form that records steps." })
  record!: ProcedureRecord;

  @Field(() => [Finding], { description: "What the rules found, but for what passed or does not apply." })
  findings!: readonly Finding[];

  @Field(() => Boolean, { description: "Whether the rules of the year are held." })
  isJudged!: boolean;
}

export const ProcedureResult = resultOf("Procedure", Procedure);
