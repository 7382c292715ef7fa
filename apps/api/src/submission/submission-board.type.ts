import "reflect-metadata";
import type { Text } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { Submission } from "./submission.type.ts";

/** Which of the direct subordinates are meant; one may be in several. */
export const SubmissionGroup = {
  WAITING: "WAITING",
  OVERDUE: "OVERDUE",
  RETURNED: "RETURNED",
  TO_RECEIVE: "TO_RECEIVE",
  RECEIVED: "RECEIVED",
  ON_TIME: "ON_TIME",
  LATE: "LATE",
  REOPENED: "REOPENED",
} as const;
export type SubmissionGroup = (typeof SubmissionGroup)[keyof typeof SubmissionGroup];

const groupLabels: Readonly<Record<SubmissionGroup, Text>> = {
  WAITING: { vi: "Đang chờ: chưa nộp hoặc bị trả lại", en: "Waited for: not in, or returned" },
  OVERDUE: { vi: "Chưa có, đã quá hạn", en: "Not in, the deadline is over" },
  RETURNED: { vi: "Trả lại để bổ sung", en: "Returned for completion" },
  TO_RECEIVE: { vi: "Đã nộp, chờ tiếp nhận", en: "Submitted, to be received" },
  RECEIVED: { vi: "Đã tiếp nhận, cả cùng kết quả của cấp trên", en: "Received, also with the superior’s" },
  ON_TIME: { vi: "Đã có, đúng hạn", en: "In, on time" },
  LATE: { vi: "Đã có, muộn", en: "In, late" },
  REOPENED: { vi: "Đang mở lại", en: "Opened again now" },
};

registerLabelled(SubmissionGroup, "SubmissionGroup", "Which direct subordinates are meant.", groupLabels);

@ObjectType({
  description: "How far the subjects at and below an organisation have come; who is not rated is left out.",
})
export class SubmissionProgress {
  @Field(() => Int, { description: "All of them." })
  subjects!: number;

  @Field(() => Int, { description: "Those with a proposed tier at least." })
  proposed!: number;

  @Field(() => Int, { description: "Those with a decided tier." })
  decided!: number;
}

@ObjectType({ description: "How many of the direct subordinates are in a group." })
export class SubmissionGroupCount {
  @Field(() => SubmissionGroup, { description: "The group." })
  group!: SubmissionGroup;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "A direct subordinate: what it sends, and how far it has come." })
export class SubmissionRow {
  @Field(() => Submission, { description: "What it sends." })
  submission!: Submission;

  @Field(() => SubmissionProgress, { description: "How far it has come." })
  progress!: SubmissionProgress;

  @Field(() => [OrganisationRef], {
    description:
      "Its own direct subordinates without whose results it sent them, as it said; none once they were returned.",
  })
  sentWithout!: OrganisationRef[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last reminded this year; null: never." })
  remindedAt!: string | null;
}

@ObjectType({ description: "What the direct subordinates of an organisation send it for a year." })
export class SubmissionBoard {
  @Field(() => [SubmissionRow], {
    description: "Those of the group: the longest overdue first, then in official order.",
  })
  nodes!: SubmissionRow[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Direct subordinates that are to send, or did." })
  expected!: number;

  @Field(() => Int, { description: "In the group asked for; all direct subordinates where none is." })
  total!: number;

  @Field(() => [SubmissionGroupCount], { description: "Of every group, whatever group the rows are of." })
  groups!: SubmissionGroupCount[];

  @Field(() => Boolean, { description: "The viewer may receive what they send, and remind them." })
  mayReceive!: boolean;

  @Field(() => Boolean, { description: "The viewer may return it, and open it again." })
  mayReturn!: boolean;
}

export const SubmissionBoardResult = resultOf("SubmissionBoard", SubmissionBoard);
