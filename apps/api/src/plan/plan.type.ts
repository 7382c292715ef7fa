import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

@ObjectType({ description: "A committee's own plan of reviews and ratings of a year." })
export class AnnualPlan {
  @Field(() => String, { description: "Number of the document." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date." })
  filedOn!: string;

  @Field(() => String, { nullable: true, description: "What was noted; null: nothing." })
  note!: string | null;

  @Field(() => Int, { description: "To be given back by the act that changes it." })
  version!: number;

  @Field(() => String, { description: "Whose account recorded it last, as it was called then." })
  changedByName!: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded last." })
  changedAt!: string;
}

export const AnnualPlanResult = resultOf("AnnualPlan", AnnualPlan);
