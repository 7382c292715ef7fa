import "reflect-metadata";
import { SubjectKind, type Text } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CitedRule } from "../shared/cited-rule.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { Problem, resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import type { OpenPoint } from "./check/open-points.ts";
import { IntakeObstacle, intakeObstacleLabels } from "./intake-obstacle.ts";
import { IntakeState, intakeStateLabels, RowStanding, rowStandingLabels } from "./intake-state.ts";

registerLabelled(IntakeState, "IntakeState", "How far a workbook has come.", intakeStateLabels);
registerLabelled(RowStanding, "IntakeRowStanding", "What becomes of a row of a workbook.", rowStandingLabels);
registerLabelled(IntakeObstacle, "IntakeObstacle", "Why an act on a workbook is not open.", intakeObstacleLabels);

@ObjectType({ description: "How many rows of a workbook stand so." })
export class IntakeCount {
  @Field(() => RowStanding, { description: "What becomes of them." })
  standing!: RowStanding;

  @Field(() => Int, { description: "How many rows." })
  count!: number;
}

@ObjectType({ description: "A quota that would be exceeded, or further exceeded, once the workbook is written." })
export class IntakeQuota {
  @Field(() => ID, { description: "Of the scope, within the year." })
  id!: string;

  @Field(() => OrganisationRef, { description: "Within which the scope is counted." })
  organisation!: OrganisationRef;

  @Field(() => TextType, { description: "Who is counted together." })
  scopeLabel!: Text;

  @Field(() => TextType, { description: "The sum as it would stand." })
  arithmetic!: Text;

  @Field(() => Int, { description: "How many too many when it was checked; 0: none." })
  overNow!: number;

  @Field(() => Int, { description: "How many too many it would be." })
  over!: number;

  @Field(() => Boolean, {
    description: "Only were the rows written too whose result was changed after the workbook was made.",
  })
  withOutdated!: boolean;
}

@ObjectType({ description: "A rule that stands against tiers the workbook proposes until they are decided." })
export class IntakeOpenPoint extends CitedRule implements OpenPoint {
  @Field(() => Int, { description: "Of how many rows." })
  rows!: number;
}

@ObjectType({ description: "Why a workbook, or the last act on it, was refused." })
export class IntakeRefusal {
  @Field(() => String, { description: "For programs: a RefusalCode, or FAILED." })
  code!: string;

  @Field(() => TextType, { description: "For people." })
  message!: Text;

  @Field(() => [Problem], { description: "What is wrong, one by one." })
  problems!: readonly Problem[];
}

@ObjectType({ description: "A workbook of results of a unit and those below it: checked, written and undone as one." })
export class Intake {
  @Field(() => ID, { description: "Of the intake." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => OrganisationRef, { description: "Whose results, with those below it." })
  organisation!: OrganisationRef;

  @Field(() => String, { description: "As the file is called." })
  fileName!: string;

  @Field(() => String, { description: "Who uploaded it, by the name of the account." })
  byName!: string;

  @Field(() => IntakeState, { description: "How far it has come." })
  state!: IntakeState;

  @Field(() => DateTimeScalar, { description: "When it was uploaded." })
  uploadedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was written; null: not yet." })
  appliedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was undone; null: it is not." })
  undoneAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When its rows went, as nothing could be done with them any more; null: they are there.",
  })
  forgottenAt!: string | null;

  @Field(() => Int, { description: "Rows it is done with, of what it is at now." })
  rowsDone!: number;

  @Field(() => Int, { nullable: true, description: "Rows of what it is at now; null: they are still being read." })
  rowsTotal!: number | null;

  @Field(() => Int, { nullable: true, description: "Seconds it will take still, as fast as it goes; null: not known." })
  secondsLeft!: number | null;

  @Field(() => [IntakeCount], { description: "Its rows, once they are checked." })
  counts!: readonly IntakeCount[];

  @Field(() => [IntakeQuota], {
    description:
      "Quotas it would break, the worst first, at most 50; then those it would break with its outdated rows.",
  })
  quotas!: readonly IntakeQuota[];

  @Field(() => [IntakeOpenPoint], {
    description:
      "What has still to be met or answered before the proposed tiers can be decided; it stops nothing here. Those of most rows first, " +
      "at most 50.",
  })
  openPoints!: readonly IntakeOpenPoint[];

  @Field(() => IntakeRefusal, {
    nullable: true,
    description: "Why it or the last act on it was refused; null: it was not.",
  })
  refusal!: IntakeRefusal | null;

  @Field(() => Int, { description: "Counts the changes, for optimistic locking." })
  version!: number;

  @Field(() => IntakeObstacle, { nullable: true, description: "Why it cannot be written now; null: it can." })
  applyObstacle!: IntakeObstacle | null;

  @Field(() => IntakeObstacle, {
    nullable: true,
    description:
      "Why it cannot be undone now; null: it can. In a list it is not looked whether results were changed since.",
  })
  undoObstacle!: IntakeObstacle | null;

  @Field(() => IntakeObstacle, { nullable: true, description: "Why it cannot be taken away; null: it can." })
  discardObstacle!: IntakeObstacle | null;
}

@ObjectType({ description: "The workbooks of a unit, newest first." })
export class IntakePage {
  @Field(() => [Intake], { description: "Those of this page." })
  nodes!: Intake[];

  @Field(() => String, { nullable: true, description: "For the next page; null: there is none." })
  nextCursor!: string | null;

  @Field(() => Boolean, { description: "The viewer is an EDITOR, APPRAISER or DECIDER of the unit or above." })
  mayUpload!: boolean;
}

@ObjectType({ description: "What is wrong with a row of a workbook." })
export class IntakeProblem {
  @Field(() => TextType, { nullable: true, description: "Heading of the column; null: the row as a whole." })
  column!: Text | null;

  @Field(() => TextType, { description: "What is wrong, and what is asked for." })
  message!: Text;
}

@ObjectType({ description: "One value a workbook gives that is not the one entered." })
export class IntakeDifference {
  @Field(() => TextType, { description: "Heading of the column." })
  column!: Text;

  @Field(() => TextType, { nullable: true, description: "What was entered, in words; null: nothing." })
  before!: Text | null;

  @Field(() => TextType, { nullable: true, description: "What is given, in words; null: that it is not known." })
  after!: Text | null;
}

@ObjectType({ description: "A row of a workbook beside what is entered." })
export class IntakeRow {
  @Field(() => SubjectKind, { description: "On the sheet of which subjects." })
  subject!: SubjectKind;

  @Field(() => Int, { description: "Its number in the sheet." })
  rowNumber!: number;

  @Field(() => ID, { nullable: true, description: "Of the classification; null: it is of none of the unit's." })
  classificationId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Whose row, as the system calls it; null: of nobody of the unit.",
  })
  name!: string | null;

  @Field(() => RowStanding, { description: "What becomes of it." })
  standing!: RowStanding;

  @Field(() => String, {
    nullable: true,
    description:
      "OUTDATED: who changed the result after the file was made; null: it stands otherwise, or the system did.",
  })
  changedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "OUTDATED: when that was; null: it stands otherwise." })
  changedAt!: string | null;

  @Field(() => [IntakeProblem], { description: "Why it is rejected." })
  problems!: readonly IntakeProblem[];

  @Field(() => Int, { description: "How many rules stand against its proposed tier until the decision; 0: none." })
  openPoints!: number;

  @Field(() => [IntakeDifference], { description: "Where it differs." })
  differences!: readonly IntakeDifference[];
}

@ObjectType({ description: "Rows of a workbook, in the order of its sheets." })
export class IntakeRowPage {
  @Field(() => [IntakeRow], { description: "Those of this page." })
  nodes!: IntakeRow[];

  @Field(() => String, { nullable: true, description: "For the next page; null: there is none." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Rows that stand so." })
  total!: number;
}

@ObjectType({ description: "A workbook that was taken away." })
export class DiscardedIntake {
  @Field(() => ID, { description: "Of the intake." })
  id!: string;
}

export const IntakeResult = resultOf("Intake", Intake);
export const IntakePageResult = resultOf("IntakePage", IntakePage);
export const IntakeRowPageResult = resultOf("IntakeRowPage", IntakeRowPage);
export const DiscardedIntakeResult = resultOf("DiscardedIntake", DiscardedIntake);
