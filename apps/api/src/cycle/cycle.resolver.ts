import "reflect-metadata";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { isRefused } from "../shared/refusal.ts";
import { draftingRoles } from "../shared/viewer.ts";
import { adoptHead } from "./adopt-head.service.ts";
import { cycleOf, cycles } from "./cycle.service.ts";
import { Cycle, CycleResult } from "./cycle.type.ts";
import { newHead } from "./new-head.service.ts";
import { NewHeadResult } from "./new-head.type.ts";
import { openYear } from "./open-year.service.ts";

@Resolver()
export class CycleResolver {
  @Query(() => [Cycle], { description: "The years held, newest first; none for those who are not signed in." })
  async cycles(@Ctx() context: Context): Promise<Cycle[]> {
    const held = await asViewer(context, cycles);
    return isRefused(held) ? [] : held;
  }

  @Query(() => NewHeadResult, {
    description:
      "What would change if an open year under a document of the Centre another one took the place of went over to that one. " +
      "Refused RESULT_DECIDED where a result is decided. Nothing is changed.",
  })
  newHead(@Arg("year", () => Int, { description: "An open year." }) year: number, @Ctx() context: Context) {
    return asViewer(context, (tx) => newHead(tx, year));
  }

  @Mutation(() => CycleResult, {
    description:
      "Puts an open year without a decided result, and those after it, under the document of the Centre in force for them; results " +
      "start anew. For APPRAISER, DECIDER and ADMINISTRATOR at the root.",
  })
  adoptHead(@Arg("year", () => Int, { description: "An open year." }) year: number, @Ctx() context: Context) {
    return asActor(context, draftingRoles, async (tx) => {
      const adopted = await adoptHead(tx, year);
      return isRefused(adopted) ? adopted : cycleOf(tx, adopted);
    });
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
