import "reflect-metadata";
import type { Role } from "@xep-loai/domain";
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { DateScalar } from "../shared/scalars.ts";
import { recordPlan } from "./plan.service.ts";
import { type AnnualPlan, AnnualPlanResult } from "./plan.type.ts";

@ArgsType()
class AnnualPlanArgs {
  @Field(() => ID, { description: "Whose plan." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, { description: "As last read, 0 where there was none; refused as CHANGED_MEANWHILE otherwise." })
  version!: number;
}

@InputType({ description: "A committee's own plan of a year." })
class AnnualPlanInput {
  @Field(() => String, { description: "Number of the document." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date, not in the future." })
  filedOn!: string;

  @Field(() => String, { nullable: true, description: "What is to be noted." })
  note?: string | null;
}

/** Who records plans, their own and those of the committees below. */
const recorders: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

@Resolver()
export class PlanResolver {
  @Mutation(() => AnnualPlanResult, { description: "Records a committee's plan of the year, or corrects it." })
  recordAnnualPlan(
    @Args(() => AnnualPlanArgs) about: AnnualPlanArgs,
    @Arg("plan", () => AnnualPlanInput, { description: "The document." }) plan: AnnualPlanInput,
    @Ctx() context: Context,
  ): Promise<AnnualPlan | Refused> {
    return asActor(context, recorders, (tx, actor) => recordPlan({ tx, actor, now: context.now }, about, plan));
  }
}
