import "reflect-metadata";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { DeadlinePageResult } from "./deadline.type.ts";
import { deadlines } from "./deadline-list.service.ts";

@Resolver()
export class DeadlineResolver {
  @Query(() => DeadlinePageResult, {
    description: "The deadlines of an organisation and its direct subordinates, who kept them, plans and dossiers.",
  })
  deadlines(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => deadlines(tx, args, context.now));
  }
}
