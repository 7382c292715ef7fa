import "reflect-metadata";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { WithdrawalArgs } from "../shared/withdrawal.input.ts";
import {
  AggregateReturnInput,
  ReturnAboutArgs,
  ReturnSeenArgs,
  ReturnShareArgs,
  ReturnsArgs,
} from "./aggregate-return.input.ts";
import { type AggregateReturn, AggregateReturnResult } from "./aggregate-return.type.ts";
import { saveReturn, submitReturn, withdrawReturn } from "./return-acts.service.ts";
import { returnShare } from "./return-share.service.ts";
import { ReturnShareResult, ReturnTableResult } from "./return-table.type.ts";
import { returners } from "./returners.ts";
import { returns } from "./returns.service.ts";

@Resolver()
export class AggregateReturnResolver {
  @Query(() => ReturnTableResult, {
    description:
      "What a unit and its direct subordinates reported beside what was counted, reconciled column by column.",
  })
  returns(@Args(() => ReturnsArgs) args: ReturnsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => returns(tx, viewer, args, context.now));
  }

  @Query(() => ReturnShareResult, {
    description: "Which share of what is known at an organisation and below rests on returns alone.",
  })
  returnShare(@Args(() => ReturnShareArgs) args: ReturnShareArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => returnShare(tx, args));
  }

  @Mutation(() => AggregateReturnResult, {
    description:
      "Begins a return or changes what was begun; BAD_INPUT says which sum fails by how much. By an EDITOR, APPRAISER or DECIDER of " +
      "the organisation or above it.",
  })
  saveReturn(
    @Args(() => ReturnAboutArgs) about: ReturnAboutArgs,
    @Arg("figures", () => AggregateReturnInput, { description: "The row of the table." }) figures: AggregateReturnInput,
    @Ctx() context: Context,
  ): Promise<AggregateReturn | Refused> {
    return asActor(context, returners, (tx, actor) => saveReturn({ tx, actor, now: context.now }, about, figures));
  }

  @Mutation(() => AggregateReturnResult, {
    description: "Submits what was begun; from then on it holds in place of the one submitted before, which is kept.",
  })
  submitReturn(
    @Args(() => ReturnSeenArgs) seen: ReturnSeenArgs,
    @Ctx() context: Context,
  ): Promise<AggregateReturn | Refused> {
    return asActor(context, returners, (tx, actor) => submitReturn({ tx, actor, now: context.now }, seen));
  }

  @Mutation(() => AggregateReturnResult, { description: "Takes back a return, submitted or begun; it is kept." })
  withdrawReturn(
    @Args(() => WithdrawalArgs) withdrawal: WithdrawalArgs,
    @Ctx() context: Context,
  ): Promise<AggregateReturn | Refused> {
    return asActor(context, returners, (tx, actor) => withdrawReturn({ tx, actor, now: context.now }, withdrawal));
  }
}
