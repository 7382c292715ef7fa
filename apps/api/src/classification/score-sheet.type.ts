import "reflect-metadata";
import { QualityTier, type Text } from "@xep-loai/domain";
import { Field, Float, ObjectType } from "type-graphql";
import { UsedFact } from "../shared/finding.type.ts";
import { TextType } from "../shared/text.type.ts";

@ObjectType({ description: "A group of criteria that is scored (KH 57, II.B.1.1; QĐ 366, Điều 10)." })
export class ScoredGroup {
  @Field(() => String, { description: "Code of the group: p1 … p5; common, results under QĐ 366." })
  field!: string;

  @Field(() => TextType, { description: "As the document words it." })
  label!: Text;

  @Field(() => Float, {
    nullable: true,
    description: "Points given: halves in 2016, hundredths under QĐ 366; null: not scored.",
  })
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

@ObjectType({
  description:
    "The points of a subject: «Bản tự chấm điểm chất lượng» of an organisation of 2016 (rules.md 5.3), the 100 points of QĐ 366.",
})
export class ScoreSheet {
  @Field(() => [ScoredGroup], { description: "In the order of the document." })
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

  @Field(() => [UsedFact], {
    description:
      "Tasks assigned, done, late, above requirement, failed (QĐ 366, Điều 11), of a leader those of the units led together; none in 2016.",
  })
  tasks!: readonly UsedFact[];
}
