import "reflect-metadata";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { lateSubmissions } from "./submission.service.ts";
import { SubmissionPageResult } from "./submission.type.ts";

@Resolver()
export class SubmissionResolver {
  @Query(() => SubmissionPageResult, { description: "Direct subordinates not in by the deadline, latest first." })
  lateSubmissions(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => lateSubmissions(tx, args, context.now));
  }
}
