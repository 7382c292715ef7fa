import "reflect-metadata";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { RuleListResult } from "./rule.type.ts";
import { RulesArgs } from "./rules.input.ts";
import { rulesAt } from "./rules.service.ts";

@Resolver()
export class RuleResolver {
  @Query(() => RuleListResult, {
    description:
      "Every rule the product knows, how it stands for an organisation in a year, and how many it touched there.",
  })
  rules(@Args(() => RulesArgs) args: RulesArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => rulesAt(tx, args, context.now));
  }
}
