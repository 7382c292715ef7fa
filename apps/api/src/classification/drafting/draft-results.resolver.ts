import "reflect-metadata";
import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { asActor } from "../../shared/acting.ts";
import type { Context } from "../../shared/context.ts";
import { isRefused } from "../../shared/refusal.ts";
import { enterers } from "../entry/fact-entry.service.ts";
import { draftResults } from "./draft-results.service.ts";
import { DraftedResultsResult } from "./drafted-results.type.ts";

@Resolver()
export class DraftResultsResolver {
  @Mutation(() => DraftedResultsResult, {
    description:
      "Makes a draft for everybody of an organisation and below it whom the rules of the year rate and who has none yet; who comes later " +
      "is added by asking again. By an EDITOR, APPRAISER or DECIDER of the organisation or above it.",
  })
  async draftResults(
    @Arg("organisationId", () => ID, { description: "The organisation, with all below it." }) organisationId: string,
    @Arg("year", () => Int, { description: "Rating year; it must be open." }) year: number,
    @Ctx() context: Context,
  ) {
    const drafted = await asActor(context, enterers, (tx) => draftResults(tx, { year, organisationId }));
    return isRefused(drafted)
      ? drafted
      : {
          organisations: drafted.ORG,
          members: drafted.MEMBER,
          collectives: drafted.COLLECTIVE,
          leaders: drafted.LEADER,
        };
  }
}
