import "reflect-metadata";
import { Arg, Args, Ctx, Mutation, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { receiveSubmission } from "./acts/receive-submission.service.ts";
import { reopenSubmission } from "./acts/reopen-submission.service.ts";
import { returnSubmission } from "./acts/return-submission.service.ts";
import { submitResults } from "./acts/submit-results.service.ts";
import { ReopeningInput, SubmissionActArgs, SubmitResultsArgs } from "./submission.input.ts";
import { type SubmissionRecord, SubmissionRecordResult } from "./submission-record.type.ts";
import { returners, senders } from "./submission-roles.ts";

type Answer = Promise<SubmissionRecord | Refused>;

@Resolver()
export class SubmissionActsResolver {
  @Mutation(() => SubmissionRecordResult, {
    description:
      "Sends the results of a year to the committee above. Refused RESULTS_UNFINISHED while subjects have no proposed tier, with " +
      "the places, and UNITS_NOT_IN while direct subordinates are not in whom the sender does not name; late is told by the state, " +
      "never refused.",
  })
  submitResults(@Args(() => SubmitResultsArgs) sent: SubmitResultsArgs, @Ctx() context: Context): Answer {
    return asActor(context, senders, (tx, actor) => submitResults({ tx, actor, now: context.now }, sent));
  }

  @Mutation(() => SubmissionRecordResult, {
    description:
      "Receives what was sent, by a role held above who sends: those at and below change nothing more of the year, they are " +
      "refused SUBMISSION_RECEIVED.",
  })
  receiveSubmission(@Args(() => SubmissionActArgs) seen: SubmissionActArgs, @Ctx() context: Context): Answer {
    return asActor(context, senders, (tx, actor) => receiveSubmission({ tx, actor, now: context.now }, seen));
  }

  @Mutation(() => SubmissionRecordResult, {
    description:
      "Returns results for completion, also what was received; SUBMISSION_RECEIVED where those of the superior were received too.",
  })
  returnSubmission(
    @Args(() => SubmissionActArgs) seen: SubmissionActArgs,
    @Arg("reason", () => String, { description: "What is to be completed." }) reason: string,
    @Ctx() context: Context,
  ): Answer {
    return asActor(context, returners, (tx, actor) =>
      returnSubmission({ tx, actor, now: context.now }, seen, { reason }),
    );
  }

  @Mutation(() => SubmissionRecordResult, {
    description:
      "Lets those at and below change what was received until a moment; what they change is told in the record. Refused " +
      "SUBMISSION_RECEIVED where the results of the superior were received too.",
  })
  reopenSubmission(
    @Args(() => SubmissionActArgs) seen: SubmissionActArgs,
    @Arg("reopening", () => ReopeningInput, { description: "Until when and why." }) reopening: ReopeningInput,
    @Ctx() context: Context,
  ): Answer {
    return asActor(context, returners, (tx, actor) =>
      reopenSubmission({ tx, actor, now: context.now }, seen, reopening),
    );
  }
}
