import "reflect-metadata";
import type { Role } from "@xep-loai/domain";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { FollowUpActArgs, FollowUpDoneInput, FollowUpInput, FollowUpsArgs } from "./follow-up.input.ts";
import { type FollowedSubject, FollowedSubjectResult, FollowUpPageResult } from "./follow-up.type.ts";
import { assignFollowUp, finishFollowUp } from "./follow-up-acts.service.ts";
import { followUps } from "./follow-up-list.service.ts";

/** Who sees to those at the lowest tier. */
const followers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

@Resolver()
export class FollowUpResolver {
  @Query(() => FollowUpPageResult, {
    description: "Those decided at the lowest tier at an organisation and below, with what forced it and what is done.",
  })
  followUps(@Args(() => FollowUpsArgs) args: FollowUpsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => followUps(tx, args, context.now));
  }

  @Mutation(() => FollowedSubjectResult, {
    description: "Says who sees to one at the lowest tier, by what and until when; NOT_FOUND of one at another tier.",
  })
  assignFollowUp(
    @Args(() => FollowUpActArgs) about: FollowUpActArgs,
    @Arg("followUp", () => FollowUpInput, { description: "Who, what, until when." }) followUp: FollowUpInput,
    @Ctx() context: Context,
  ): Promise<FollowedSubject | Refused> {
    return asActor(context, followers, (tx, actor) => assignFollowUp({ tx, actor, now: context.now }, about, followUp));
  }

  @Mutation(() => FollowedSubjectResult, {
    description: "Says that it was done and what came of it, or takes that back.",
  })
  finishFollowUp(
    @Args(() => FollowUpActArgs) about: FollowUpActArgs,
    @Arg("done", () => FollowUpDoneInput, { description: "When, and what came of it." }) done: FollowUpDoneInput,
    @Ctx() context: Context,
  ): Promise<FollowedSubject | Refused> {
    return asActor(context, followers, (tx, actor) => finishFollowUp({ tx, actor, now: context.now }, about, done));
  }
}
