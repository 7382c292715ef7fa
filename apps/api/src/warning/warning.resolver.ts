import "reflect-metadata";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { WarningsArgs } from "./warning.input.ts";
import { warnings } from "./warning.service.ts";
import { WarningPageResult } from "./warning.type.ts";

@Resolver()
export class WarningResolver {
  @Query(() => WarningPageResult, {
    description: "Warnings at an organisation and below, in the order of `WarningPage`.",
  })
  warnings(@Args(() => WarningsArgs) args: WarningsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => warnings(tx, args));
  }
}
