import "reflect-metadata";
import { ClassificationState } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { resultOf } from "../../shared/refusal.type.ts";
import type { TakenStep } from "./taking-step.service.ts";

@ObjectType({ description: "A result after a step." })
export class SteppedResult implements TakenStep {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => ClassificationState, { description: "How far it has come." })
  state!: ClassificationState;

  @Field(() => Int, { description: "Counts the changes, for optimistic locking." })
  version!: number;
}

@ObjectType({ description: "Results that went one step further together." })
export class StepTaken {
  @Field(() => [SteppedResult], { description: "All that were asked." })
  results!: readonly SteppedResult[];
}

export const StepTakenResult = resultOf("StepTaken", StepTaken);
