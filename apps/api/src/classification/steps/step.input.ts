import "reflect-metadata";
import { NotRatedReason, QualityTier } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import type { GivenDecision } from "./decide.service.ts";
import type { DecidedItem, SelfRatedItem, StepItem, TierItem } from "./step-item.ts";

@InputType({ description: "One result an act is about." })
export class ResultInput implements StepItem {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => Int, { description: "As it was read; CHANGED_MEANWHILE where somebody else was quicker." })
  version!: number;
}

@InputType({ description: "A result with its tier in that step." })
export class TierInput extends ResultInput implements TierItem {
  @Field(() => QualityTier, { description: "The tier." })
  tier!: QualityTier;
}

@InputType({ description: "What a subject rates itself: a tier, or the reason for having none." })
export class SelfRatingInput extends ResultInput implements SelfRatedItem {
  @Field(() => QualityTier, { nullable: true, defaultValue: null, description: "null: it gets none." })
  tier!: QualityTier | null;

  @Field(() => NotRatedReason, { nullable: true, defaultValue: null, description: "null: it rates itself." })
  notRatedReason!: NotRatedReason | null;
}

@InputType({ description: "A result with the tier that is decided." })
export class DecidedTierInput extends TierInput implements DecidedItem {
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: "Why, where the documents leave it to the authority; null: they do not.",
  })
  reason!: string | null;
}

@InputType({ description: "The document that decides." })
export class DecisionInput implements GivenDecision {
  @Field(() => String, { description: "Its number." })
  number!: string;

  @Field(() => String, { description: "Its day, ISO 8601; not in the future." })
  decidedOn!: string;
}

@ArgsType()
class OfYearArgs {
  @Field(() => Int, { description: "Rating year." })
  year!: number;
}

@ArgsType()
export class SelfRateArgs extends OfYearArgs {
  @Field(() => [SelfRatingInput], { description: "1 to 1,000; all of them or none." })
  items!: SelfRatingInput[];

  @Field(() => String, { description: "Day of the rating meeting, ISO 8601; not in the future." })
  ratedOn!: string;
}

@ArgsType()
export class TiersArgs extends OfYearArgs {
  @Field(() => [TierInput], { description: "1 to 1,000; all of them or none." })
  items!: TierInput[];
}

@ArgsType()
export class ResultsArgs extends OfYearArgs {
  @Field(() => [ResultInput], { description: "1 to 1,000; all of them or none." })
  items!: ResultInput[];
}

@ArgsType()
export class ReturnArgs extends ResultsArgs {
  @Field(() => String, { description: "What has to be completed." })
  reason!: string;
}

@ArgsType()
export class DecideArgs extends OfYearArgs {
  @Field(() => [DecidedTierInput], { description: "1 to 1,000; all of them or none." })
  items!: DecidedTierInput[];

  @Field(() => DecisionInput, { description: "The decision they are in." })
  decision!: DecisionInput;
}
