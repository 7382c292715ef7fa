import "reflect-metadata";
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { asTrial } from "../../shared/acting.ts";
import { asViewer } from "../../shared/authorise.ts";
import type { Context } from "../../shared/context.ts";
import { enterers } from "../entry/fact-entry.service.ts";
import { TiersArgs } from "../steps/step.input.ts";
import { CandidateScopeResult, TriedProposalsResult, WhatIfResult } from "./candidate.type.ts";
import { candidates } from "./candidates.service.ts";
import { triedProposals } from "./tried-proposals.service.ts";
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

  @Query(() => TriedProposalsResult, {
    description:
      "What the rules say of tiers somebody is about to propose, as the decision would judge them. By an EDITOR, APPRAISER or DECIDER " +
      "of their organisation or above.",
  })
  triedProposals(@Args(() => TiersArgs) asked: TiersArgs, @Ctx() context: Context) {
    return asTrial(context, enterers, (tx) => triedProposals(tx, asked));
  }
}
