import "reflect-metadata";
import { ReturnColumn, ReturnState, returnColumnLabels, returnStateLabels, SubjectKind } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

registerLabelled(
  ReturnColumn,
  "ReturnColumn",
  "A column of a summary table (rules.md 6.2, R1 and R2).",
  returnColumnLabels({ regime: "POINTS_2025" }, "MEMBER"),
);
registerLabelled(ReturnState, "ReturnState", "How a return stands.", returnStateLabels);

@ObjectType({ description: "A figure of a summary table." })
export class ReturnFigure {
  @Field(() => ReturnColumn, { description: "Which." })
  column!: ReturnColumn;

  @Field(() => Int, { description: "Subjects; of a difference below 0 too." })
  count!: number;
}

@ObjectType({
  description: "Figures an organisation reported of itself and all below, without records of each subject.",
})
export class AggregateReturn {
  @Field(() => ID, { description: "Of the return." })
  id!: string;

  @Field(() => ID, { description: "Whose." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "Of which subjects." })
  subjectKind!: SubjectKind;

  @Field(() => ReturnState, { description: "Of those submitted one holds: the next replaces it." })
  state!: ReturnState;

  @Field(() => [ReturnFigure], {
    description:
      "total = rated + not rated + not yet rated; the four tiers, each subject at one of them, sum to rated.",
  })
  figures!: readonly ReturnFigure[];

  @Field(() => Boolean, { description: "Whether GOOD contained EXCELLENT as it was given («HTT đã gồm HTXS?»)." })
  goodIncludesExcellent!: boolean;

  @Field(() => String, { nullable: true, description: "What was noted; null: nothing." })
  note!: string | null;

  @Field(() => Int, { description: "To be given back by the act that changes it." })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: "When it was submitted; null: not yet." })
  submittedOn!: string | null;

  @Field(() => String, { nullable: true, description: "By whom, as the account was called then; null: not yet." })
  submittedByName!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null: it was not." })
  withdrawnReason!: string | null;

  @Field(() => String, { description: "Whose account changed it last, as it was called then." })
  changedByName!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  changedAt!: string;
}

export const AggregateReturnResult = resultOf("AggregateReturn", AggregateReturn);
