import "reflect-metadata";
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../../shared/acting.ts";
import { asViewer } from "../../shared/authorise.ts";
import type { Context } from "../../shared/context.ts";
import { enterFacts } from "./enter-facts.service.ts";
import { enterers, factEntry } from "./fact-entry.service.ts";
import { EnterFactsArgs, FactEntryResult } from "./fact-entry.type.ts";

@Resolver()
export class FactEntryResolver {
  @Query(() => FactEntryResult, { description: "Every fact the rules ask for of one result, with what is entered." })
  factEntry(
    @Arg("id", () => ID, { description: "Of the classification." }) id: string,
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx, viewer) => factEntry(tx, viewer, id, year));
  }

  @Mutation(() => FactEntryResult, {
    description:
      "Keeps facts as they are typed; BAD_INPUT tells what is wrong at which path. By an EDITOR, APPRAISER or DECIDER of the organisation " +
      "or above, until it is proposed.",
  })
  enterFacts(@Args(() => EnterFactsArgs) { facts, ...asked }: EnterFactsArgs, @Ctx() context: Context) {
    const { now } = context;
    return asActor(context, enterers, (tx, actor) => enterFacts({ tx, actor, now }, asked, facts));
  }
}
