import "reflect-metadata";
import { Level, QualityTier } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ClassificationRow } from "../classification/classification-row.type.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { ConfigurationFinding } from "./document.type.ts";
import { Parameter, ValueInForce } from "./parameter.type.ts";

@ObjectType({ description: "A parameter that gets another value." })
export class ParameterChange {
  @Field(() => Parameter, { description: "Which." })
  parameter!: Parameter;

  @Field(() => ValueInForce, { description: "As it is, and whose it is." })
  before!: ValueInForce;

  @Field(() => ValueInForce, { description: "As it will be, and whose it will be." })
  after!: ValueInForce;
}

@ObjectType({ description: "Until when results are due, and who says so." })
export class SubmissionDeadline {
  @Field(() => DateScalar, { description: "To be in before this day begins (UTC+7)." })
  dueOn!: string;

  @Field(() => Boolean, { description: "The day itself is still in time." })
  inclusive!: boolean;

  @Field(() => ID, { nullable: true, description: "The document; null: the committee set the day itself." })
  documentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where in the document; null for a day the committee set itself.",
  })
  citation!: string | null;
}

@ObjectType({
  description: "Organisations of one level, the unit itself or below it, whose deadline is, and would be, the same.",
})
export class DeadlineChange {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Level, { description: "Their level." })
  level!: Level;

  @Field(() => Int, { description: "How many they are." })
  organisations!: number;

  @Field(() => [OrganisationRef], { description: "The first five in official order." })
  first!: OrganisationRef[];

  @Field(() => Boolean, { description: "They have sent already and keep the deadline they sent under." })
  sent!: boolean;

  @Field(() => SubmissionDeadline, { nullable: true, description: "As it is; null: none." })
  before!: SubmissionDeadline | null;

  @Field(() => SubmissionDeadline, { nullable: true, description: "As it will be; null: none." })
  after!: SubmissionDeadline | null;
}

@ObjectType({ description: "What the rules would say otherwise of one classification that is not decided." })
export class ChangedVerdict {
  @Field(() => ClassificationRow, { description: "Of whom." })
  classification!: ClassificationRow;

  @Field(() => QualityTier, { nullable: true, description: "The highest tier open now; null: none is." })
  ceilingBefore!: QualityTier | null;

  @Field(() => QualityTier, { nullable: true, description: "The highest tier open then; null: none will be." })
  ceilingAfter!: QualityTier | null;

  @Field(() => [String], { description: "Ids of the rules that will warn of its present tier." })
  newWarnings!: readonly string[];

  @Field(() => [String], { description: "Ids of the rules that will no longer warn of it." })
  goneWarnings!: readonly string[];
}

@ObjectType({ description: "What the rules would say otherwise of what is not decided in the open years." })
export class VerdictChanges {
  @Field(() => Int, { description: "Classifications looked at; none where it changes nothing that is rated by." })
  examined!: number;

  @Field(() => Boolean, { description: "false: there are more than the 20,000 that were looked at." })
  complete!: boolean;

  @Field(() => Int, { description: "Of how many the rules would say something else." })
  changed!: number;

  @Field(() => Int, { description: "For how many a lower tier would be the highest open one." })
  ceilingsLowered!: number;

  @Field(() => Int, { description: "For how many a higher tier would be open." })
  ceilingsRaised!: number;

  @Field(() => Int, { description: "Warnings there would be more." })
  warningsNew!: number;

  @Field(() => Int, { description: "Warnings there would be no longer." })
  warningsGone!: number;

  @Field(() => [ChangedVerdict], { description: "The first 20 of those that change, oldest year first." })
  first!: ChangedVerdict[];
}

@ObjectType({ description: "What would follow if a draft took force now; nothing is changed by asking." })
export class DocumentEffect {
  @Field(() => Int, {
    description: "The year its parameters are compared in: its first that is open, else its first to come.",
  })
  year!: number;

  @Field(() => [Int], { description: "The open years it would hold in, oldest first." })
  openYears!: number[];

  @Field(() => Boolean, { description: "false: in that year no rules are held above it, so it would change nothing." })
  builtUpon!: boolean;

  @Field(() => [ParameterChange], { description: "Parameters of its unit that get another value." })
  parameters!: ParameterChange[];

  @Field(() => [ConfigurationFinding], { description: "What it states in vain." })
  findings!: ConfigurationFinding[];

  @Field(() => Int, { description: "Organisations it would bind: its unit with all below." })
  organisations!: number;

  @Field(() => Int, { description: "Classifications of the open years that are not decided and would be under it." })
  undecided!: number;

  @Field(() => Int, {
    description: "Classifications of the open years that are decided and keep what they were decided under.",
  })
  decided!: number;

  @Field(() => Int, { description: "Submissions of the open years that were not sent yet." })
  submissions!: number;

  @Field(() => [DeadlineChange], {
    description: "Deadlines of its unit and all below, level by level, changed or not.",
  })
  deadlines!: DeadlineChange[];

  @Field(() => VerdictChanges, { description: "What the rules would say otherwise." })
  verdicts!: VerdictChanges;
}

export const DocumentEffectResult = resultOf("DocumentEffect", DocumentEffect);
