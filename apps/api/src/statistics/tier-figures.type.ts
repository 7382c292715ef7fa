import "reflect-metadata";
import { NotRatedReason, QualityTier } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType()
export class ReasonCount {
  @Field(() => NotRatedReason)
  reason!: NotRatedReason;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class TierShare {
  @Field(() => QualityTier)
  tier!: QualityTier;

  @Field(() => Int)
  count!: number;

  @Field(() => String, {
    nullable: true,
    description: "Percent of those rated, one decimal, e.g. 18.2; null when nothing is rated.",
  })
  percent!: string | null;
}

@ObjectType({
  description: "One set of figures: total = rated + pending + not rated; the four tiers sum to rated.",
})
export class TierFigures {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  rated!: number;

  @Field(() => Int)
  pending!: number;

  @Field(() => Int)
  notRated!: number;

  @Field(() => [ReasonCount])
  notRatedByReason!: readonly ReasonCount[];

  @Field(() => [TierShare])
  tiers!: readonly TierShare[];

  @Field(() => Int, { nullable: true, description: "Of those rated; members only." })
  ratedCivilServants!: number | null;
}
