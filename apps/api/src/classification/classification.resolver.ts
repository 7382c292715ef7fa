import "reflect-metadata";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { noteSeen } from "../audit/note-seen.service.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { isRefused } from "../shared/refusal.ts";
import { classification } from "./classification.service.ts";
import { Classification, ClassificationResult } from "./classification.type.ts";
import { classifications } from "./classification-list.service.ts";
import { ClassificationPageResult } from "./classification-row.type.ts";
import { ClassificationsArgs } from "./classifications.input.ts";
import { dependentsOf } from "./recheck/dependents.service.ts";
import { Dependents } from "./recheck/dependents.type.ts";

@Resolver(() => Classification)
export class ClassificationResolver {
  @Query(() => ClassificationResult, { description: "One classification with its full explanation." })
  async classification(
    @Arg("id", () => ID, { description: "Of the classification." }) id: string,
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Ctx() context: Context,
  ) {
    const found = await asViewer(context, (tx) => classification(tx, id, year));
    const { viewer, transaction } = context;
    if (viewer !== null && !isRefused(found)) await transaction.act(viewer, [], (tx) => noteSeen(tx, found));
    return found;
  }

  @Query(() => ClassificationPageResult, {
    description: "Subjects counted at an organisation, or also below: organisation by organisation, each by name.",
  })
  classifications(@Args(() => ClassificationsArgs) args: ClassificationsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => classifications(tx, args));
  }

  @FieldResolver(() => Dependents, { description: "What is looked at again when this result is cancelled." })
  dependents(@Root() root: Classification, @Ctx() context: Context) {
    return asViewer(context, (tx) => dependentsOf(tx, root));
  }
}
