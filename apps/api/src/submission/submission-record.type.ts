import "reflect-metadata";
import { ClassificationState, NotRatedReason, QualityTier, SubjectKind, type Text } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { Submission } from "./submission.type.ts";
import { SubmissionProgress } from "./submission-board.type.ts";

/** What was done with results on their way up. */
export const SubmissionAct = {
  SUBMITTED: "SUBMITTED",
  RECEIVED: "RECEIVED",
  RETURNED: "RETURNED",
  REOPENED: "REOPENED",
} as const;
export type SubmissionAct = (typeof SubmissionAct)[keyof typeof SubmissionAct];

const actLabels: Readonly<Record<SubmissionAct, Text>> = {
  SUBMITTED: { vi: "Nộp kết quả", en: "Submitted" },
  RECEIVED: { vi: "Tiếp nhận", en: "Received" },
  RETURNED: { vi: "Trả lại để bổ sung", en: "Returned for completion" },
  REOPENED: { vi: "Mở lại", en: "Opened again" },
};

registerLabelled(SubmissionAct, "SubmissionAct", "What was done with results on their way up.", actLabels);

@ObjectType({ description: "One act on the results of an organisation on their way up; never changed afterwards." })
export class SubmissionEvent {
  @Field(() => SubmissionAct, { description: "What was done." })
  act!: SubmissionAct;

  @Field(() => DateTimeScalar, { description: "When." })
  happenedAt!: string;

  @Field(() => String, { description: "Who did it, by the name of the account." })
  byName!: string;

  @Field(() => String, { nullable: true, description: "Why it was returned or opened again." })
  reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when it was opened again." })
  openUntil!: string | null;

  @Field(() => [OrganisationRef], {
    description: "Direct subordinates whose results the sender said come later: not in when these were sent.",
  })
  without!: OrganisationRef[];
}

@ObjectType({ description: "Where subjects have no proposed tier yet." })
export class UnfinishedPlace {
  @Field(() => OrganisationRef, {
    description: "The organisation itself, of its own subjects; a direct subordinate, of all at and below it.",
  })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "What those at and below changed of one subject after its results were received." })
export class SubmissionChange {
  @Field(() => String, { description: "Whose result or review." })
  subjectName!: string;

  @Field(() => SubjectKind, { description: "What it is." })
  subjectKind!: SubjectKind;

  @Field(() => OrganisationRef, { description: "Where the subject counts." })
  organisation!: OrganisationRef;

  @Field(() => Boolean, { description: "Of the review; false: of the result." })
  isReview!: boolean;

  @Field(() => ClassificationState, {
    nullable: true,
    description: "Of a result before; null: it is new, or a review.",
  })
  fromState!: ClassificationState | null;

  @Field(() => ClassificationState, { nullable: true, description: "Of a result now; null for a review." })
  toState!: ClassificationState | null;

  @Field(() => QualityTier, { nullable: true, description: "Before; null: none." })
  fromTier!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "Now; null: none." })
  toTier!: QualityTier | null;

  @Field(() => NotRatedReason, { nullable: true, description: "Why it was not rated before; null: it was." })
  fromNotRated!: NotRatedReason | null;

  @Field(() => NotRatedReason, { nullable: true, description: "Why it is not rated now; null: it is." })
  toNotRated!: NotRatedReason | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the review was complete before; null for a result." })
  wasComplete!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the review is complete now; null for a result." })
  isComplete!: boolean | null;

  @Field(() => DateTimeScalar, { description: "The last time." })
  changedAt!: string;

  @Field(() => String, { description: "Who changed it last, by the name of the account." })
  byName!: string;
}

@ObjectType({ description: "The results of one organisation on their way up, with all that was done about them." })
export class SubmissionRecord {
  @Field(() => Submission, { description: "Where they stand." })
  submission!: Submission;

  @Field(() => SubmissionProgress, { description: "How far the subjects have come." })
  progress!: SubmissionProgress;

  @Field(() => [UnfinishedPlace], {
    description: "Where subjects have no proposed tier yet, most first: they are finished before the results are sent.",
  })
  unfinished!: UnfinishedPlace[];

  @Field(() => [OrganisationRef], {
    description: "Direct subordinates whose own results are not in: who sends without them names them.",
  })
  notIn!: OrganisationRef[];

  @Field(() => [OrganisationRef], {
    description:
      "Direct subordinates without whose results they were last sent, as the sender said; none once they were returned.",
  })
  sentWithout!: OrganisationRef[];

  @Field(() => Boolean, { description: "There is a superior to send them to; false for the root alone." })
  hasSuperior!: boolean;

  @Field(() => Boolean, { description: "The viewer may send them." })
  maySubmit!: boolean;

  @Field(() => Boolean, { description: "The viewer may receive them; who sent them does not." })
  mayReceive!: boolean;

  @Field(() => Boolean, { description: "The viewer may return them, and open them again." })
  mayReturn!: boolean;

  @Field(() => [SubmissionEvent], { description: "What was done, newest first." })
  events!: SubmissionEvent[];

  @Field(() => [SubmissionChange], {
    description: "What was changed below since they were received, latest first; at most 200.",
  })
  changes!: SubmissionChange[];

  @Field(() => Int, { description: "How many subjects that concerns." })
  changeCount!: number;
}

export const SubmissionRecordResult = resultOf("SubmissionRecord", SubmissionRecord);
