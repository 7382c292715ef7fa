import "reflect-metadata";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { isRefused } from "../shared/refusal.ts";
import { cycleOf, cycles } from "./cycle.service.ts";
import { Cycle, CycleResult } from "./cycle.type.ts";
import { openYear } from "./open-year.service.ts";

@Resolver()
export class CycleResolver {
  @Query(() => [Cycle], { description: "The years held, newest first; none for those who are not signed in." })
  async cycles(@Ctx() context: Context): Promise<Cycle[]> {
    const held = await asViewer(context, cycles);
    return isRefused(held) ? [] : held;
  }

  @Mutation(() => CycleResult, {
    description:
      "Opens the year after the newest, with the tree, the rules and the deadlines that hold then, from its first day on. For ADMINISTRATOR at the root.",
  })
  openYear(
    @Arg("year", () => Int, { description: "The year after the newest one." }) year: number,
    @Ctx() context: Context,
  ) {
    return asActor(context, ["ADMINISTRATOR"], async (tx) => {
      const opened = await openYear(tx, year, context.now);
      return isRefused(opened) ? opened : cycleOf(tx, opened);
    });
  }
}
