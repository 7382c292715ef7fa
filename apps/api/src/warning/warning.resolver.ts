import "reflect-metadata";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { isBeingReworded } from "../classification/rewording.service.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { WarningsArgs } from "./warning.input.ts";
import { warnings } from "./warning.service.ts";
import { WarningPage, WarningPageResult } from "./warning.type.ts";

@Resolver()
export class WarningResolver {
  @Query(() => WarningPageResult, {
    description: "Warnings at an organisation and below, in the order of `WarningPage`.",
  })
  warnings(@Args(() => WarningsArgs) args: WarningsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => warnings(tx, args));
  }
}

@Resolver(() => WarningPage)
export class WarningPageResolver {
  @FieldResolver(() => Boolean, {
    description:
      "A new release is asking the rules about every result of this year again and is not through yet: some warnings may " +
      "still be missing, or say what the release before said. An explanation always says what holds today.",
  })
  isBeingUpdated(@Root() { year }: WarningPage, @Ctx() context: Context) {
    return asViewer(context, (tx) => isBeingReworded(tx, year));
  }
}
