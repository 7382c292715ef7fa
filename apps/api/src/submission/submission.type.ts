import "reflect-metadata";
import { SubmissionState } from "@xep-loai/domain";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

registerEnumType(SubmissionState, { name: "SubmissionState" });

@ObjectType({ description: "An organisation's results on their way to its superior." })
export class Submission {
  @Field(() => OrganisationRef)
  organisation!: OrganisationRef;

  @Field(() => SubmissionState)
  state!: SubmissionState;

  @Field(() => DateScalar, { nullable: true, description: "To be in before this day begins (UTC+7)." })
  dueOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  receivedAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Days past the deadline, its own day the first; null when not late.",
  })
  daysLate!: number | null;

  @Field(() => String, { nullable: true })
  ruleId!: string | null;

  @Field(() => String, { nullable: true })
  citation!: string | null;
}

@ObjectType()
export class SubmissionPage {
  @Field(() => [Submission], { description: "Those not in by the deadline, latest first." })
  nodes!: Submission[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int)
  expected!: number;

  @Field(() => Int)
  submitted!: number;

  @Field(() => Int, { description: "Submitted, after the deadline." })
  late!: number;

  @Field(() => Int, { description: "Not submitted, the deadline is over." })
  overdue!: number;
}

export const SubmissionPageResult = resultOf("SubmissionPage", SubmissionPage);
