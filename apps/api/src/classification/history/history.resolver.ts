import "reflect-metadata";
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../../shared/authorise.ts";
import type { Context } from "../../shared/context.ts";
import { history } from "./history.service.ts";
import { ResultHistoryResult } from "./history.type.ts";

@Resolver()
export class HistoryResolver {
  @Query(() => ResultHistoryResult, {
    description: "Who changed what of one result, from which value to which, the newest first.",
  })
  history(
    @Arg("id", () => ID, { description: "Of the classification." }) id: string,
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, 1 to 200." }) first: number,
    @Arg("after", () => String, {
      nullable: true,
      description: "`nextCursor` of the page before; null: the first page.",
    })
    after: string | null,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => history(tx, id, year, { first, after }));
  }
}
