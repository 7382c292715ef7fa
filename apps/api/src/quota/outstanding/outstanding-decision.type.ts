import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CitedRule } from "../../shared/cited-rule.type.ts";
import { OrganisationRef } from "../../shared/organisation-ref.type.ts";
import { resultOf } from "../../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../../shared/scalars.ts";
import { RaisingDecision } from "./raising-decision.type.ts";

@ObjectType({
  description:
    "A decision that an outstanding unit may have more than 20 % at the top tier in a year (QĐ 366, Điều 11, 1.5): in every " +
    "quota scope the unit owns and those below it own, unless a nearer unit has a decision of its own.",
})
export class OutstandingDecision {
  @Field(() => ID, { description: "Of the decision." })
  id!: string;

  @Field(() => OrganisationRef, { description: "The outstanding unit." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, { description: "In percent of those at GOOD, above 20 and up to 25." })
  rate!: number;

  @Field(() => String, { description: "Number of the document." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date." })
  decidedOn!: string;

  @Field(() => String, { description: "The body that decided." })
  byBody!: string;

  @Field(() => String, { nullable: true, description: "What was achieved; null: an old entry does not say." })
  note!: string | null;

  @Field(() => Int, { description: "To be given back by the act that withdraws it." })
  version!: number;

  @Field(() => String, { description: "Whose account recorded it, as it was called then." })
  recordedByName!: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  recordedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was withdrawn; null: it holds." })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: "Who withdrew it; null: nobody." })
  withdrawnByName!: string | null;

  @Field(() => String, { nullable: true, description: "Why; null: it holds." })
  withdrawnReason!: string | null;

  @Field(() => Boolean, { description: "The viewer acts above the unit and may withdraw it, if the year is open." })
  mayWithdraw!: boolean;
}

@ObjectType({ description: "A rule the share of the top tier rests on, in the words in force there." })
export class ShareRule extends CitedRule {}

@ObjectType({ description: "The share of the top tier at an organisation in a year (QĐ 366, Điều 11, 1.5)." })
export class TopShare {
  @Field(() => Int, { description: "In percent of those at GOOD, where no decision raises it." })
  usualPct!: number;

  @Field(() => Int, { description: "The most a decision on an outstanding unit may set." })
  mostPct!: number;

  @Field(() => [ShareRule], {
    description: "The usual share, the raised one, the groups, the small places; in this order.",
  })
  rules!: readonly ShareRule[];
}

@ObjectType({ description: "Decisions on outstanding units that concern an organisation in a year." })
export class OutstandingDecisions {
  @Field(() => [OutstandingDecision], {
    description:
      "On the organisation, those above it and those below: the ones that hold first, then the newest; 100 at most.",
  })
  decisions!: OutstandingDecision[];

  @Field(() => Boolean, { description: "QĐ 366 holds at the organisation in the year, so a share may be raised." })
  applies!: boolean;

  @Field(() => TopShare, {
    nullable: true,
    description: "In the words and figures in force there; null: QĐ 366 does not hold.",
  })
  share!: TopShare | null;

  @Field(() => Boolean, {
    description:
      "The viewer may record one for the organisation: QĐ 366 holds there, the year is open, none holds for it yet, the viewer decides above it, and it is neither a cell nor a section, which have no group of their own.",
  })
  mayRecord!: boolean;

  @Field(() => RaisingDecision, {
    nullable: true,
    description:
      "The one that sets the share at the organisation, also where its unit lies above what the viewer sees; null: none does.",
  })
  raisedBy!: RaisingDecision | null;
}

export const OutstandingDecisionResult = resultOf("OutstandingDecision", OutstandingDecision);
export const OutstandingDecisionsResult = resultOf("OutstandingDecisions", OutstandingDecisions);
