import "reflect-metadata";
import type { Role } from "@xep-loai/domain";
import { Arg, Args, Ctx, Mutation, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import type { Acting } from "./acts/acting-on-result.service.ts";
import { recordBallot } from "./acts/ballot.service.ts";
import { recordNotice } from "./acts/notice.service.ts";
import { recordOpinion } from "./acts/opinion.service.ts";
import { recordSteps } from "./acts/steps.service.ts";
import { withdrawOpinion } from "./acts/withdraw-opinion.service.ts";
import {
  BallotInput,
  NoticeInput,
  OpinionInput,
  OpinionWithdrawalArgs,
  ProcedureActArgs,
  ProcedureStepsInput,
} from "./procedure.input.ts";
import { type Procedure, ProcedureResult } from "./procedure.type.ts";

type Answer = Promise<Procedure | Refused>;

/** Who records the steps of their own unit and of those below. */
const recorders: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

const acting = (context: Context, roles: readonly Role[], act: (by: Acting) => Answer): Answer =>
  asActor(context, roles, (tx, actor) => act({ tx, actor, now: context.now }));

@Resolver()
export class ProcedureActsResolver {
  @Mutation(() => ProcedureResult, {
    description:
      "Records the vote on a tier. Refused AGAINST_RULES where it must be secret and was not, where another body voted, or " +
      "where more voted than were there; BAD_INPUT once it is decided.",
  })
  recordBallot(
    @Args(() => ProcedureActArgs) asked: ProcedureActArgs,
    @Arg("ballot", () => BallotInput, { description: "The vote." }) ballot: BallotInput,
    @Ctx() context: Context,
  ): Answer {
    return acting(context, recorders, (by) => recordBallot(by, asked, ballot));
  }

  @Mutation(() => ProcedureResult, {
    description:
      "Records who took the steps and when. Refused AGAINST_RULES where the documents give an act to another body.",
  })
  recordProcedureSteps(
    @Args(() => ProcedureActArgs) asked: ProcedureActArgs,
    @Arg("steps", () => ProcedureStepsInput, { description: "The steps." }) steps: ProcedureStepsInput,
    @Ctx() context: Context,
  ): Answer {
    return acting(context, recorders, (by) => recordSteps(by, asked, steps));
  }

  @Mutation(() => ProcedureResult, {
    description: "Records an opinion; anew by the same giver corrects it. Refused RESULT_DECIDED of a decided result.",
  })
  recordOpinion(
    @Args(() => ProcedureActArgs) asked: ProcedureActArgs,
    @Arg("opinion", () => OpinionInput, { description: "The opinion." }) opinion: OpinionInput,
    @Ctx() context: Context,
  ): Answer {
    return acting(context, recorders, (by) => recordOpinion(by, asked, opinion));
  }

  @Mutation(() => ProcedureResult, {
    description:
      "Takes back an opinion that was recorded by mistake; it is kept with the reason and heard nowhere. Refused RESULT_DECIDED of a " +
      "decided result.",
  })
  withdrawOpinion(@Args(() => OpinionWithdrawalArgs) asked: OpinionWithdrawalArgs, @Ctx() context: Context): Answer {
    return acting(context, recorders, (by) => withdrawOpinion(by, asked));
  }

  @Mutation(() => ProcedureResult, {
    description: "Records when a result was told, by a DECIDER of the deciding organisation or above.",
  })
  recordNotice(
    @Args(() => ProcedureActArgs) asked: ProcedureActArgs,
    @Arg("notice", () => NoticeInput, { description: "To whom and when." }) notice: NoticeInput,
    @Ctx() context: Context,
  ): Answer {
    return acting(context, ["DECIDER"], (by) => recordNotice(by, asked, notice));
  }
}
