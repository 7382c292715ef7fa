import "reflect-metadata";
import { QualityTier } from "@xep-loai/domain";
import { Field, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

@ObjectType({ description: "The tier a person was voted at one place of review." })
export class PlaceVote {
  @Field(() => String, { description: "The place, as entered." })
  place!: string;

  @Field(() => QualityTier, { description: "The tier voted there." })
  tier!: QualityTier;
}

@ObjectType({ description: "What the competent authority decided between different votes." })
export class DivergenceDecision {
  @Field(() => QualityTier, { description: "The tier decided on." })
  tier!: QualityTier;

  @Field(() => String, { description: "The authority." })
  byBody!: string;

  @Field(() => DateScalar, { description: "Day of its decision." })
  decidedOn!: string;

  @Field(() => String, { description: "Why this one." })
  reason!: string;

  @Field(() => String, { nullable: true, description: "Who entered it; null: it came with the data." })
  byName?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was entered; null: it came with the data." })
  recordedAt?: string | null;
}

@ObjectType({
  description: "Votes on a person at several places of review (HD21.LEADER.MULTI_POSITION, QD366.PLACE.RATING).",
})
export class Divergence {
  @Field(() => [PlaceVote], { description: "One for each place." })
  votes!: PlaceVote[];

  @Field(() => DivergenceDecision, { nullable: true, description: "null: not decided, or the votes do not differ." })
  decision!: DivergenceDecision | null;
}
