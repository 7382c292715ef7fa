import "reflect-metadata";
import { AdjustmentTrigger, adjustmentTriggerLabels, QualityTier } from "@xep-loai/domain";
import { Field, InputType, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";
import type { GivenAdjustment } from "./acts/given-adjustment.ts";

registerLabelled(
  AdjustmentTrigger,
  "AdjustmentTrigger",
  "What makes the authority look at a decided tier again (QĐ 366, Điều 15, khoản 3).",
  adjustmentTriggerLabels,
);

@ObjectType({
  description: "A decided tier changed by decision, without a new self-rating (QD366.RERATE.DUTY, Mẫu 03).",
})
export class Adjustment {
  @Field(() => AdjustmentTrigger, { description: "On which of the four grounds." })
  trigger!: AdjustmentTrigger;

  @Field(() => String, { description: "What was found out." })
  reason!: string;

  @Field(() => QualityTier, { description: "The tier decided at first." })
  fromTier!: QualityTier;

  @Field(() => QualityTier, { description: "The tier since." })
  toTier!: QualityTier;

  @Field(() => String, { description: "Number of the decision that changed it." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date." })
  decidedOn!: string;

  @Field(() => String, { description: "The body that decided." })
  byBody!: string;

  @Field(() => DateScalar, { description: "From which day the new tier counts." })
  effectiveOn!: string;

  @Field(() => String, { description: "Whose account recorded it, as it was called then." })
  recordedByName!: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  recordedAt!: string;
}

@InputType({ description: "A decision on Mẫu 03 that changes a decided tier (QĐ 366, Điều 15, khoản 3)." })
export class AdjustmentInput implements GivenAdjustment {
  @Field(() => AdjustmentTrigger, { description: "On which of the four grounds." })
  trigger!: AdjustmentTrigger;

  @Field(() => QualityTier, { description: "The new tier, another than the one decided." })
  tier!: QualityTier;

  @Field(() => String, { description: "What was found out." })
  reason!: string;

  @Field(() => String, { description: "Number of the decision." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date, not before the first decision, not in the future." })
  decidedOn!: string;

  @Field(() => String, { description: "The body that decided." })
  byBody!: string;

  @Field(() => DateScalar, { description: "From which day the new tier counts." })
  effectiveOn!: string;
}
