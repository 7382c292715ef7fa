import "reflect-metadata";
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { classification } from "./classification.service.ts";
import { ClassificationResult } from "./classification.type.ts";
import { classifications } from "./classification-list.service.ts";
import { ClassificationPageResult } from "./classification-row.type.ts";
import { ClassificationsArgs } from "./classifications.input.ts";

@Resolver()
export class ClassificationResolver {
  @Query(() => ClassificationResult, { description: "One classification with its full explanation." })
  classification(
    @Arg("id", () => ID, { description: "Of the classification." }) id: string,
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => classification(tx, id, year));
  }

  @Query(() => ClassificationPageResult, {
    description: "Subjects counted at an organisation, or also below: organisation by organisation, each by name.",
  })
  classifications(@Args(() => ClassificationsArgs) args: ClassificationsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => classifications(tx, args));
  }
}
