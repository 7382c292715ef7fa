import "reflect-metadata";
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { asTrial } from "../../shared/acting.ts";
import { asViewer } from "../../shared/authorise.ts";
import type { Context } from "../../shared/context.ts";
import { TiersArgs } from "../steps/step.input.ts";
import { CandidateScopeResult, WhatIfResult } from "./candidate.type.ts";
import { candidates } from "./candidates.service.ts";
import { whatIf } from "./what-if.service.ts";

@Resolver()
export class DecidingResolver {
  @Query(() => CandidateScopeResult, {
    description:
      "One quota scope on one page: its subjects with steps, votes, opinions and what the rules say of each.",
  })
  candidates(
    @Arg("quotaUseId", () => ID, { description: "Of the scope." }) quotaUseId: string,
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx, viewer) => candidates(tx, viewer, year, quotaUseId));
  }

  @Query(() => WhatIfResult, {
    description:
      "What would be if these tiers were decided: places of the quota, what the rules say, whose ceiling moves. Nothing is kept. By an " +
      "APPRAISER or a DECIDER of the deciding committee or above.",
  })
  whatIf(@Args(() => TiersArgs) asked: TiersArgs, @Ctx() context: Context) {
    return asTrial(context, ["APPRAISER", "DECIDER"], (tx) => whatIf(tx, asked));
  }
}
