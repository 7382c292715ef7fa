import "reflect-metadata";
import { QualityTier } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../shared/scalars.ts";

@ObjectType({ description: "What a quarter of the year came to (QD366.USE.QUARTER_TO_YEAR)." })
export class QuarterTier {
  @Field(() => Int, { description: "1 to 4." })
  no!: number;

  @Field(() => QualityTier, { nullable: true, description: "null: assessed, and the tier is not recorded." })
  tier!: QualityTier | null;

  @Field(() => String, { nullable: true, description: "Who entered it; null: it came with the data." })
  byName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was entered; null: it came with the data." })
  recordedAt!: string | null;
}
