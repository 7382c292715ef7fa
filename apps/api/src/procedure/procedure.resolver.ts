import "reflect-metadata";
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { procedure } from "./procedure.service.ts";
import { ProcedureResult } from "./procedure.type.ts";

@Resolver()
export class ProcedureResolver {
  @Query(() => ProcedureResult, { description: "How a result came about, step by step, and what the rules say of it." })
  procedure(
    @Arg("id", () => ID, { description: "Of the classification." }) id: string,
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => procedure(tx, id, year));
  }
}
