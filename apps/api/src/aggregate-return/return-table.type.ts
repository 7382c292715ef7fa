import "reflect-metadata";
import { ReturnColumn, SubjectKind } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { AggregateReturn, ReturnFigure } from "./aggregate-return.type.ts";
import { ReturnObstacle, returnObstacleLabels } from "./return-obstacle.ts";

registerLabelled(ReturnObstacle, "ReturnObstacle", "Why no return can be entered here.", returnObstacleLabels);

@ObjectType({ description: "What was reported of a unit beside what was counted." })
abstract class SideBySide {
  @Field(() => AggregateReturn, { nullable: true, description: "As submitted; null: none holds." })
  returned!: AggregateReturn | null;

  @Field(() => [ReturnFigure], { nullable: true, description: "From the counters; null: no record of any subject." })
  counted!: readonly ReturnFigure[] | null;

  @Field(() => [ReturnFigure], {
    nullable: true,
    description:
      "Reported by units below it without a record of any subject, so that they are in no count; null: by none.",
  })
  gathered!: readonly ReturnFigure[] | null;

  @Field(() => [ReturnFigure], {
    nullable: true,
    description: "What was reported beyond what was counted and gathered, column by column; null: nothing to compare.",
  })
  difference!: readonly ReturnFigure[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether its return is the sum of what is known directly below it; null: no return, or nothing below.",
  })
  addsUp!: boolean | null;
}

@ObjectType({ description: "A direct subordinate with both its figures." })
export class ReturnRow extends SideBySide {
  @Field(() => OrganisationRef, { description: "Whose." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Direct subordinates of its own." })
  childCount!: number;
}

@ObjectType({ description: "A subordinate whose figures may be why a sum does not hold." })
export class ReturnCause {
  @Field(() => OrganisationRef, { description: "Which." })
  organisation!: OrganisationRef;

  @Field(() => Int, {
    nullable: true,
    description: "What it reported beyond what was counted of it; null: nothing at all is known of it.",
  })
  difference!: number | null;

  @Field(() => Boolean, { description: "With its counted figure in place of the reported one the sum would hold." })
  explains!: boolean;
}

@ObjectType({ description: "A column in which a return is not the sum of what lies below." })
export class ReturnDifference {
  @Field(() => ReturnColumn, { description: "Which." })
  column!: ReturnColumn;

  @Field(() => Int, { description: "As reported." })
  stated!: number;

  @Field(() => Int, {
    description: "Own subjects as counted, and of each subordinate its return, else what was counted and gathered.",
  })
  sum!: number;

  @Field(() => Int, { description: "stated − sum." })
  difference!: number;

  @Field(() => [ReturnCause], {
    description:
      "Those that explain it alone first, then the largest, 20 at most; none: it can only be the return itself.",
  })
  causes!: readonly ReturnCause[];
}

@ObjectType({
  description: "The returns of an organisation and its direct subordinates beside the counters, and reconciled.",
})
export class ReturnTable extends SideBySide {
  @Field(() => OrganisationRef, { description: "Whose." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "Of which subjects." })
  subjectKind!: SubjectKind;

  @Field(() => Boolean, { description: "Decided tiers alone are counted." })
  decidedOnly!: boolean;

  @Field(() => AggregateReturn, { nullable: true, description: "Begun and not submitted; null: none." })
  draft!: AggregateReturn | null;

  @Field(() => [AggregateReturn], { description: "Replaced or withdrawn, newest first; 20 at most." })
  earlier!: readonly AggregateReturn[];

  @Field(() => [ReturnFigure], { nullable: true, description: "Own subjects alone, as counted; null: none." })
  own!: readonly ReturnFigure[] | null;

  @Field(() => [ReturnFigure], {
    description:
      "Own subjects as counted, and of each direct subordinate its return, else what was counted and gathered.",
  })
  sum!: readonly ReturnFigure[];

  @Field(() => [ReturnDifference], {
    description: "Where the return is not that sum; none where it is, or there is none.",
  })
  differences!: readonly ReturnDifference[];

  @Field(() => [ReturnRow], { description: "One page of the direct subordinates, in official order." })
  rows!: readonly ReturnRow[];

  @Field(() => Int, { description: "Of all pages." })
  rowCount!: number;

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => ReturnObstacle, { nullable: true, description: "Why the viewer cannot enter one here; null: can." })
  obstacle!: ReturnObstacle | null;

  @Field(() => DateTimeScalar, { description: "When the figures were read." })
  asOf!: Date;
}

@ObjectType({ description: "Which share of what is known of the subjects rests on returns alone." })
export class ReturnShare {
  @Field(() => Int, { description: "Subjects with a record of their own." })
  counted!: number;

  @Field(() => Int, {
    description:
      "Subjects known only from returns of units without a record of any; in no other figure of the product.",
  })
  returned!: number;

  @Field(() => String, {
    nullable: true,
    description: "100·returned/(counted + returned), one decimal; null: nothing is known.",
  })
  percent!: string | null;

  @Field(() => Int, { description: "Units whose returns those are." })
  unitCount!: number;

  @Field(() => [OrganisationRef], { description: "These, the largest first; 20 at most." })
  units!: readonly OrganisationRef[];
}

export const ReturnTableResult = resultOf("ReturnTable", ReturnTable);
export const ReturnShareResult = resultOf("ReturnShare", ReturnShare);
