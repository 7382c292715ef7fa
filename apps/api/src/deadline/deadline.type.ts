import "reflect-metadata";
import {
  Certainty,
  DeadlineMatter,
  DeadlineState,
  deadlineMatterLabels,
  deadlineStateLabels,
  knownWords,
  Level,
  type Text,
  YearKind,
} from "@xep-loai/domain";
import { Field, ID, Int, type MiddlewareFn, ObjectType, UseMiddleware } from "type-graphql";
import { AnnualPlan } from "../plan/plan.type.ts";
import { Finding } from "../shared/finding.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import { Submission } from "../submission/submission.type.ts";

registerLabelled(DeadlineMatter, "DeadlineMatter", "What must be done by a day (rules.md 3.20).", deadlineMatterLabels);
registerLabelled(
  DeadlineState,
  "DeadlineState",
  "Where somebody stands to a day; «trước ngày» leaves the day itself out (ENGINE.DEADLINE).",
  deadlineStateLabels,
);

/** Whoever names a day need not say how its words are known: that follows from them; of a day no rule sets there are none. */
const asKnown: MiddlewareFn = async ({ root: { ruleId, citation, clause } }) =>
  ruleId === null ? null : knownWords({ ruleId, citation, clause }).certainty;

/** What every deadline says; no type of the schema by itself. */
@ObjectType()
class DatedRule {
  @Field(() => String, {
    nullable: true,
    description: "Stable id of the rule that sets the day; null: the superior did, no document names it.",
  })
  ruleId!: string | null;

  @Field(() => String, { nullable: true, description: "Where the rule stands; null: no document names the day." })
  citation!: string | null;

  @Field(() => [String], {
    description: "Word for word from the document, one entry per quoted place; none where the text is not held.",
  })
  clause!: readonly string[];

  @Field(() => Certainty, { nullable: true, description: "How its words are known; null where there is no rule." })
  @UseMiddleware(asKnown)
  readonly certainty?: Certainty | null;

  @Field(() => [DeadlineMatter], { description: "What must be done." })
  matters!: readonly DeadlineMatter[];

  @Field(() => DateScalar, { description: "The day the document names." })
  dueOn!: string;

  @Field(() => DateScalar, { description: "The last day in time: the one before, where it says «trước ngày»." })
  lastDayInTime!: string;
}

@ObjectType({
  description: "A deadline a document sets for a level, or committees for themselves by their plans of the year.",
})
export class DeadlineInForce extends DatedRule {
  @Field(() => Level, { description: "Who must keep it." })
  level!: Level;

  @Field(() => TextType, { description: "Who sends." })
  from!: Text;

  @Field(() => TextType, { description: "To whom." })
  to!: Text;

  @Field(() => TextType, { nullable: true, description: "By way of whom; null: directly." })
  via!: Text | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Document that sets the day, its segment in the key of a rule set; null: the committee did by its own plan, or its superior.",
  })
  documentId!: string | null;

  @Field(() => TextType, { description: "Short title of that document, or which plan, or that the superior set it." })
  document!: Text;

  @Field(() => Boolean, { description: "Whether the organisation itself must keep it." })
  isOwn!: boolean;

  @Field(() => Int, { description: "Direct subordinates that must keep it." })
  subordinates!: number;
}

@ObjectType({ description: "How an organisation stands to one deadline of its own." })
export class UnitDeadline extends DatedRule {
  @Field(() => DateScalar, { nullable: true, description: "Day on which it was done (UTC+7); null: not yet." })
  doneOn!: string | null;

  @Field(() => DeadlineState, { description: "Where it stands today." })
  state!: DeadlineState;

  @Field(() => Int, { description: "Days late or overdue; where it is open, days to the last one in time." })
  days!: number;

  @Field(() => Finding, { nullable: true, description: "What the rule says; null: the superior set the day." })
  finding!: Finding | null;
}

@ObjectType({ description: "How far an organisation has come with its year." })
export class UnitProgress {
  @Field(() => OrganisationRef, { description: "Whose." })
  organisation!: OrganisationRef;

  @Field(() => YearKind, { description: "When its year closes: it decides which days are its own." })
  yearKind!: YearKind;

  @Field(() => Int, { description: "Organisations directly below it." })
  childCount!: number;

  @Field(() => Submission, { nullable: true, description: "Its results on their way up; null: none is expected." })
  submission!: Submission | null;

  @Field(() => [UnitDeadline], { description: "The days it must keep, those it set itself included." })
  deadlines!: UnitDeadline[];

  @Field(() => Int, { description: "Subjects at it and below that are to be given a tier." })
  toDecide!: number;

  @Field(() => Int, { description: "Of those, the ones decided." })
  decided!: number;

  @Field(() => AnnualPlan, { nullable: true, description: "Its own plan; null: none is recorded." })
  plan!: AnnualPlan | null;

  @Field(() => [Finding], { description: "What the rules that ask for a plan say of it; empty: none is asked for." })
  planFindings!: Finding[];

  @Field(() => Int, { description: "Items its dossier needs; 0 where the documents list no papers." })
  papersNeeded!: number;

  @Field(() => Int, { description: "Of those, the complete ones." })
  papersComplete!: number;
}

@ObjectType({ description: "The deadlines of an organisation and its direct subordinates, and how each stands." })
export class DeadlinePage {
  @Field(() => [DeadlineInForce], { description: "Those in force, the highest level first." })
  inForce!: DeadlineInForce[];

  @Field(() => UnitProgress, { description: "The organisation itself." })
  own!: UnitProgress;

  @Field(() => [UnitProgress], { description: "One page of direct subordinates, in official order." })
  nodes!: UnitProgress[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Direct subordinates." })
  total!: number;
}

export const DeadlinePageResult = resultOf("DeadlinePage", DeadlinePage);
