import "reflect-metadata";
import { SubmissionState, submissionStateLabels } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

registerLabelled(
  SubmissionState,
  "SubmissionState",
  "Where a submission stands now (ENGINE.DEADLINE).",
  submissionStateLabels,
);

@ObjectType({ description: "An organisation's results on their way to its superior." })
export class Submission {
  @Field(() => OrganisationRef, { description: "Who sends." })
  organisation!: OrganisationRef;

  @Field(() => SubmissionState, { description: "Where it stands now." })
  state!: SubmissionState;

  @Field(() => DateScalar, { nullable: true, description: "To be in before this day begins (UTC+7)." })
  dueOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was sent; null: not yet." })
  submittedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the superior received it; null: not recorded yet.",
  })
  receivedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When it came in, by which it is in time or late: as it was sent with this product; on paper, when it was received, the " +
      "sending where nobody recorded that yet. null: it is not in.",
  })
  arrivedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Name of the committee above with whose results these were received, while the unit itself sent none: nothing is awaited of it, " +
      "and it sends nothing more. null: there is none.",
  })
  receivedWith!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When those came in; null: there are none." })
  receivedWithAt!: string | null;

  @Field(() => Int, { description: "Counts its changes; 0: nothing was done yet." })
  version!: number;

  @Field(() => String, { nullable: true, description: "What is to be completed; null: it was not returned." })
  returnReason!: string | null;

  @Field(() => Boolean, { description: "Received and not opened again: those at and below change nothing more." })
  isLocked!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Opened again until this moment, then locked by itself; null: it is not open again now.",
  })
  reopenedUntil!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Days past the deadline, its own day the first; null when not late.",
  })
  daysLate!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Days until the last one in time, 0: it is today; null when it is in, late, or no day is set.",
  })
  daysLeft!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The rule by which the deadline is set: of a document, or that a committee plans its year; null: there is none.",
  })
  ruleId!: string | null;

  @Field(() => Boolean, { description: "The day dueOn itself is still in time." })
  inclusive!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "The document that sets the deadline, for the query `document`; null: none does.",
  })
  documentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where that deadline stands; null for one the organisation set itself.",
  })
  citation!: string | null;
}

@ObjectType({
  description: "An organisation that sent its results without those of some of its own subordinates, as it said.",
})
export class SubmittedWithout {
  @Field(() => OrganisationRef, { description: "Who sent." })
  organisation!: OrganisationRef;

  @Field(() => [OrganisationRef], { description: "Whose results were not in then." })
  missing!: OrganisationRef[];
}

@ObjectType({ description: "Late submissions of direct subordinates, with the counts of all of them." })
export class SubmissionPage {
  @Field(() => [Submission], { description: "Those not in by the deadline, latest first." })
  nodes!: Submission[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Direct subordinates that have to send." })
  expected!: number;

  @Field(() => Int, { description: "In by now, in time or late, or received with those of a committee above." })
  submitted!: number;

  @Field(() => Int, { description: "Submitted, after the deadline." })
  late!: number;

  @Field(() => [SubmittedWithout], {
    description:
      "Direct subordinates that sent without results of their own subordinates, in official order; none once returned.",
  })
  sentWithout!: SubmittedWithout[];

  @Field(() => Int, { description: "Not submitted, the deadline is over." })
  overdue!: number;
}

export const SubmissionPageResult = resultOf("SubmissionPage", SubmissionPage);
