import "reflect-metadata";
import type { Role } from "@xep-loai/domain";
import { Arg, Args, Ctx, Mutation, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import type { Acting } from "./acts/acting.ts";
import { addPrompt, answerPrompt } from "./acts/prompt.service.ts";
import { completeReview, recordReview, reopenReview } from "./acts/record-review.service.ts";
import { withdrawPrompt } from "./acts/withdraw-prompt.service.ts";
import {
  PromptActArgs,
  PromptWithdrawalArgs,
  ReviewActArgs,
  ReviewAnswerInput,
  ReviewCompletionInput,
  ReviewInput,
  ReviewPromptInput,
} from "./review.input.ts";
import { type ReviewedSubject, ReviewedSubjectResult } from "./reviewed-subject.type.ts";

type Answer = Promise<ReviewedSubject | Refused>;

/** Who keeps the reviews of their own unit and of those below. */
const reviewers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

const reviewing = (context: Context, act: (acting: Acting) => Answer): Answer =>
  asActor(context, reviewers, (tx, actor) => act({ tx, actor, now: context.now }));

@Resolver()
export class ReviewActsResolver {
  @Mutation(() => ReviewedSubjectResult, {
    description:
      "Records a review, opening it where there is none, or changes it. What only warns is kept and shown; a review that is " +
      "complete is opened again first, and none is opened beside one a decided result rests on (RESULT_DECIDED). By an EDITOR, " +
      "an APPRAISER or a DECIDER.",
  })
  recordReview(
    @Args(() => ReviewActArgs) asked: ReviewActArgs,
    @Arg("review", () => ReviewInput, { description: "What is recorded." }) review: ReviewInput,
    @Ctx() context: Context,
  ): Answer {
    return reviewing(context, (acting) => recordReview(acting, asked, review));
  }

  @Mutation(() => ReviewedSubjectResult, {
    description:
      "Completes a review. Refused AGAINST_RULES where prompts are not answered, persons come before the collective, or " +
      "another rule that must be kept is not.",
  })
  completeReview(
    @Args(() => ReviewActArgs) asked: ReviewActArgs,
    @Arg("completion", () => ReviewCompletionInput, { description: "When, and what was concluded." })
    completion: ReviewCompletionInput,
    @Ctx() context: Context,
  ): Answer {
    return reviewing(context, (acting) => completeReview(acting, asked, completion));
  }

  @Mutation(() => ReviewedSubjectResult, {
    description:
      "Opens a completed review again, so that it can be put right. Refused RESULT_DECIDED while a decided result rests on it.",
  })
  reopenReview(@Args(() => ReviewActArgs) asked: ReviewActArgs, @Ctx() context: Context): Answer {
    return reviewing(context, (acting) => reopenReview(acting, asked));
  }

  @Mutation(() => ReviewedSubjectResult, {
    description:
      "Puts an issue to the reviewed («gợi ý kiểm điểm»), or records one a superior sent, by its document; a prompt of a body " +
      "that does not manage them is told.",
  })
  addReviewPrompt(
    @Args(() => ReviewActArgs) asked: ReviewActArgs,
    @Arg("prompt", () => ReviewPromptInput, { description: "The issue." }) prompt: ReviewPromptInput,
    @Ctx() context: Context,
  ): Answer {
    return reviewing(context, (acting) => addPrompt(acting, asked, prompt));
  }

  @Mutation(() => ReviewedSubjectResult, {
    description:
      "Records the answer to an issue; anew corrects it. Of a review that is complete the review is opened again first.",
  })
  answerReviewPrompt(
    @Args(() => PromptActArgs) asked: PromptActArgs,
    @Arg("answer", () => ReviewAnswerInput, { description: "Explanation, cause, responsibility." })
    answer: ReviewAnswerInput,
    @Ctx() context: Context,
  ): Answer {
    return reviewing(context, (acting) => answerPrompt(acting, asked, answer));
  }

  @Mutation(() => ReviewedSubjectResult, {
    description:
      "Takes back an issue that was put by mistake; it is kept with the reason and counted nowhere. Refused where it was " +
      "answered: then it is part of the review.",
  })
  withdrawReviewPrompt(@Args(() => PromptWithdrawalArgs) asked: PromptWithdrawalArgs, @Ctx() context: Context): Answer {
    return reviewing(context, (acting) => withdrawPrompt(acting, asked));
  }
}
