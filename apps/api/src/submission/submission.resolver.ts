import "reflect-metadata";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { SubmissionBoardArgs, SubmissionRecordArgs } from "./submission.input.ts";
import { lateSubmissions } from "./submission.service.ts";
import { SubmissionPageResult } from "./submission.type.ts";
import { submissionBoard } from "./submission-board.service.ts";
import { SubmissionBoardResult } from "./submission-board.type.ts";
import { submissionRecord } from "./submission-record.service.ts";
import { SubmissionRecordResult } from "./submission-record.type.ts";

@Resolver()
export class SubmissionResolver {
  @Query(() => SubmissionPageResult, { description: "Direct subordinates not in by the deadline, latest first." })
  lateSubmissions(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => lateSubmissions(tx, args, context.now));
  }

  @Query(() => SubmissionBoardResult, {
    description: "What every direct subordinate sends, where it stands and how far it has come.",
  })
  submissions(@Args(() => SubmissionBoardArgs) args: SubmissionBoardArgs, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => submissionBoard(tx, viewer, args, context.now));
  }

  @Query(() => SubmissionRecordResult, {
    description:
      "The results of one organisation on their way up: every act on them, and what was changed after they were received.",
  })
  submissionRecord(@Args(() => SubmissionRecordArgs) asked: SubmissionRecordArgs, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => submissionRecord(tx, viewer, asked, context.now));
  }
}
