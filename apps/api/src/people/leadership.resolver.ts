import "reflect-metadata";
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { leadership } from "./leadership.service.ts";
import { LeadershipResult } from "./leadership.type.ts";

@Resolver()
export class LeadershipResolver {
  @Query(() => LeadershipResult, { description: "Collectives and posts of an organisation in a year." })
  leadership(
    @Arg("organisationId", () => ID, { description: "The organisation." }) organisationId: string,
    @Arg("year", () => Int, { description: "In this year." }) year: number,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => leadership(tx, organisationId, year));
  }
}
