import "reflect-metadata";
import { QualityTier, type Text } from "@xep-loai/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { TextType } from "../shared/text.type.ts";

@ObjectType({ description: "A group of the self-scoring sheet (KH 57, II.B.1.1)." })
export class ScoredGroup {
  @Field(() => String, { description: "Code of the group, p1 … p5." })
  field!: string;

  @Field(() => TextType, { description: "Word for word as in the plan, with the points it gives." })
  label!: Text;

  @Field(() => Float, { nullable: true, description: "Points given, in halves; null: not scored." })
  points!: number | null;

  @Field(() => Float, { description: "The most it gives." })
  max!: number;
}

@ObjectType({ description: "Points that open a tier as far as points go." })
export class ScoreBand {
  @Field(() => QualityTier, { description: "Its rank; what it was called the regime says." })
  tier!: QualityTier;

  @Field(() => Float, { description: "The least points." })
  from!: number;

  @Field(() => Float, { nullable: true, description: "The first points beyond it; null of the highest." })
  below!: number | null;
}

@ObjectType({
  description: "The rules that open a tier, or force the lowest one; their findings are in the explanation.",
})
export class TierConditions {
  @Field(() => QualityTier, { description: "Its rank." })
  tier!: QualityTier;

  @Field(() => [String], { description: "In the order of the plan." })
  ruleIds!: readonly string[];
}

@ObjectType({ description: "The self-scoring sheet of an organisation, «Bản tự chấm điểm chất lượng» (rules.md 5.3)." })
export class ScoreSheet {
  @Field(() => [ScoredGroup], { description: "In the order of the plan." })
  groups!: readonly ScoredGroup[];

  @Field(() => Float, { nullable: true, description: "null while it is not filled in." })
  total!: number | null;

  @Field(() => Float, { description: "The most there is; no points beyond." })
  maxTotal!: number;

  @Field(() => [ScoreBand], { description: "Highest first." })
  bands!: readonly ScoreBand[];

  @Field(() => QualityTier, { nullable: true, description: "Whose band the total falls in; the conditions decide." })
  band!: QualityTier | null;

  @Field(() => [TierConditions], { description: "Highest tier first." })
  conditions!: readonly TierConditions[];
}
