import "reflect-metadata";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { draftingRoles } from "../shared/viewer.ts";
import { adoptHead } from "./adopt-head.service.ts";
import { type ActingOnYear, closeYear, reopenYear } from "./close-year.service.ts";
import { cycleOf, cycles } from "./cycle.service.ts";
import { Cycle, CycleResult } from "./cycle.type.ts";
import { newHead } from "./new-head.service.ts";
import { NewHeadResult } from "./new-head.type.ts";
import { openYear } from "./open-year.service.ts";
import { yearsProgress } from "./year-progress.service.ts";
import { YearsProgressResult } from "./year-progress.type.ts";

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
    return onYear(context, (acting) => openYear(acting, year));
  }

  @Query(() => YearsProgressResult, { description: "How far each year has come. For ADMINISTRATOR at the root." })
  yearsProgress(@Ctx() context: Context) {
    return asViewer(context, async (tx, viewer) => {
      const nodes = await yearsProgress(tx, viewer);
      return isRefused(nodes) ? nodes : { nodes };
    });
  }

  @Mutation(() => CycleResult, {
    description:
      "Closes a year that is over: its tree, quotas and results stay as they are. Refused YEAR_UNFINISHED with what is left to do, unless it is closed " +
      "all the same; CHANGED_MEANWHILE where it is closed by now. For ADMINISTRATOR at the root.",
  })
  closeYear(
    @Arg("year", () => Int, { description: "An open year." }) year: number,
    @Arg("despiteUnfinished", () => Boolean, { description: "Closes it all the same." }) despiteUnfinished: boolean,
    @Ctx() context: Context,
  ) {
    return onYear(context, (acting) => closeYear(acting, year, despiteUnfinished));
  }

  @Mutation(() => CycleResult, {
    description:
      "Opens the latest closed year again, for a reason that stays in the log. Refused LATER_YEAR_CLOSED of an earlier one, CHANGED_MEANWHILE where it " +
      "is open by now. For ADMINISTRATOR at the root.",
  })
  reopenYear(
    @Arg("year", () => Int, { description: "The latest closed year." }) year: number,
    @Arg("reason", () => String, { description: "Why, in one line." }) reason: string,
    @Ctx() context: Context,
  ) {
    return onYear(context, (acting) => reopenYear(acting, year, reason));
  }
}

/** Does one act on a year, and answers the year as it is then. */
function onYear(context: Context, act: (acting: ActingOnYear) => Promise<number | Refused>) {
  return asActor(context, ["ADMINISTRATOR"], async (tx, actor) => {
    const year = await act({ tx, actor, now: context.now, way: context.way });
    return isRefused(year) ? year : cycleOf(tx, year);
  });
}
