import type { Role } from "@xep-loai/domain";
import "reflect-metadata";
import { Args, Ctx, Mutation, Resolver } from "type-graphql";
import { type Acting, asActor } from "../../shared/acting.ts";
import type { Context } from "../../shared/context.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { enterers } from "../entry/fact-entry.service.ts";
import { decide } from "./decide.service.ts";
import { DecideArgs, ResultsArgs, ReturnArgs, SelfRateArgs, TiersArgs } from "./step.input.ts";
import { type StepTaken, StepTakenResult } from "./step.type.ts";
import { appraise, propose, returnResults, selfRate } from "./steps.service.ts";
import type { TakenStep } from "./taking-step.service.ts";
import { withdraw } from "./withdraw.service.ts";

const appraisers: readonly Role[] = ["APPRAISER", "DECIDER"];

async function acting(
  context: Context,
  roles: readonly Role[],
  act: (by: Acting) => Promise<readonly TakenStep[] | Refused>,
): Promise<StepTaken | Refused> {
  const { now } = context;
  const results = await asActor(context, roles, (tx, actor) => act({ tx, actor, now }));
  return isRefused(results) ? results : { results };
}

@Resolver()
export class StepResolver {
  @Mutation(() => StepTakenResult, {
    description:
      "Step 1: what subjects rate themselves on the day of the meeting, or why they get no tier. By an EDITOR, APPRAISER or DECIDER of " +
      "their organisation or above, until it is proposed.",
  })
  selfRateResults(@Args(() => SelfRateArgs) { ratedOn, ...asked }: SelfRateArgs, @Ctx() context: Context) {
    return acting(context, enterers, (by) => selfRate(by, asked, ratedOn));
  }

  @Mutation(() => StepTakenResult, {
    description:
      "Step 2: proposes tiers of what rated itself, or was voted on. By an EDITOR, APPRAISER or DECIDER of their organisation or above; " +
      "they change nothing from then on until it is withdrawn or returned. AGAINST_RULES with the findings where a rule known to be broken closes a tier.",
  })
  proposeResults(@Args(() => TiersArgs) asked: TiersArgs, @Ctx() context: Context) {
    return acting(context, enterers, (by) => propose(by, asked));
  }

  @Mutation(() => StepTakenResult, {
    description:
      "Takes proposals back to change what they rest on, before they are sent, or once they were returned or opened again, with their " +
      "appraisal. By an EDITOR, APPRAISER or DECIDER of their organisation or above.",
  })
  withdrawResults(@Args(() => ResultsArgs) asked: ResultsArgs, @Ctx() context: Context) {
    return acting(context, enterers, (by) => withdraw(by, asked));
  }

  @Mutation(() => StepTakenResult, {
    description:
      "Step 3: the tiers found by appraisal. By an APPRAISER or a DECIDER of the deciding committee or above. RESULTS_NOT_RECEIVED with " +
      "the units whose results have to be received first, AGAINST_RULES with the findings where a rule known to be broken closes a tier.",
  })
  appraiseResults(@Args(() => TiersArgs) asked: TiersArgs, @Ctx() context: Context) {
    return acting(context, appraisers, (by) => appraise(by, asked));
  }

  @Mutation(() => StepTakenResult, {
    description:
      "Returns what was proposed to be completed, with the reason. By an APPRAISER or a DECIDER of the deciding committee or above.",
  })
  returnResults(@Args(() => ReturnArgs) { reason, ...asked }: ReturnArgs, @Ctx() context: Context) {
    return acting(context, appraisers, (by) => returnResults(by, asked, reason));
  }

  @Mutation(() => StepTakenResult, {
    description:
      "Step 4: decides results in one decision (ENGINE.QUOTA_BATCH). AGAINST_RULES with the findings where a rule, or the quota of a " +
      "scope that is complete, is broken, RESULTS_NOT_RECEIVED with the units whose results have to be received first: nothing is kept then. By a DECIDER of the deciding committee or above who entered none of them.",
  })
  decideResults(@Args(() => DecideArgs) { decision, ...asked }: DecideArgs, @Ctx() context: Context) {
    return acting(context, ["DECIDER"], (by) => decide(by, asked, decision));
  }
}
