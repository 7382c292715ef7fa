import "reflect-metadata";
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { lateSubmissions } from "./submission.service.ts";
import { SubmissionPageResult } from "./submission.type.ts";

@ArgsType()
class LateSubmissionsArgs {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int, { defaultValue: 50 })
  first!: number;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@Resolver()
export class SubmissionResolver {
  @Query(() => SubmissionPageResult, { description: "Direct subordinates not in by the deadline, latest first." })
  lateSubmissions(@Args(() => LateSubmissionsArgs) args: LateSubmissionsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => lateSubmissions(tx, args, context.now));
  }
}
