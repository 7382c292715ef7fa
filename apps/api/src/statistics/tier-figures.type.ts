import "reflect-metadata";
import { NotRatedReason, QualityTier } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How many have no tier for one reason." })
export class ReasonCount {
  @Field(() => NotRatedReason, { description: "Why there is no tier." })
  reason!: NotRatedReason;

  @Field(() => Int, { description: "Subjects." })
  count!: number;
}

@ObjectType({ description: "How many stand at one tier." })
export class TierShare {
  @Field(() => QualityTier, { description: "Which tier." })
  tier!: QualityTier;

  @Field(() => Int, { description: "Subjects." })
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
  @Field(() => Int, { description: "All subjects." })
  total!: number;

  @Field(() => Int, { description: "Subjects with a tier." })
  rated!: number;

  @Field(() => Int, { description: "Subjects to be rated that have no tier yet." })
  pending!: number;

  @Field(() => Int, { description: "Subjects without a tier for a reason." })
  notRated!: number;

  @Field(() => [ReasonCount], { description: "Every reason, those with 0 included." })
  notRatedByReason!: readonly ReasonCount[];

  @Field(() => [TierShare], { description: "All four, highest first." })
  tiers!: readonly TierShare[];

  @Field(() => Int, { nullable: true, description: "Of those rated; members only." })
  ratedCivilServants!: number | null;
}
