import "reflect-metadata";
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../../shared/acting.ts";
import { asViewer } from "../../shared/authorise.ts";
import type { Context } from "../../shared/context.ts";
import type { Refused } from "../../shared/refusal.ts";
import { DateScalar } from "../../shared/scalars.ts";
import { WithdrawalArgs } from "../../shared/withdrawal.input.ts";
import {
  type OutstandingDecision,
  OutstandingDecisionResult,
  type OutstandingDecisions,
  OutstandingDecisionsResult,
} from "./outstanding-decision.type.ts";
import { deciding, outstandingDecisions } from "./outstanding-decisions.service.ts";
import { type OutstandingUnit, recordOutstanding } from "./record-outstanding.service.ts";
import { withdrawOutstanding } from "./withdraw-outstanding.service.ts";

@ArgsType()
class OutstandingUnitArgs implements OutstandingUnit {
  @Field(() => ID, { description: "The unit." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;
}

@InputType({
  description: "A decision on an outstanding unit, «thành tích xuất sắc, nổi trội» (QĐ 366, Điều 11, 1.5).",
})
class OutstandingDecisionInput {
  @Field(() => Int, { description: "In percent, above 20 and up to 25." })
  rate!: number;

  @Field(() => String, { description: "Number of the document." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date, not in the future." })
  decidedOn!: string;

  @Field(() => String, { description: "The body that decided." })
  byBody!: string;

  @Field(() => String, { description: "What the unit achieved, the ground of the decision." })
  note!: string;
}

@Resolver()
export class OutstandingResolver {
  @Query(() => OutstandingDecisionsResult, {
    description:
      "Decisions on outstanding units that concern an organisation in a year; none where QĐ 366 does not hold.",
  })
  outstandingDecisions(
    @Args(() => OutstandingUnitArgs) { organisationId, year }: OutstandingUnitArgs,
    @Ctx() context: Context,
  ): Promise<OutstandingDecisions | Refused> {
    return asViewer(context, (tx, viewer) => outstandingDecisions(tx, viewer, organisationId, year));
  }

  @Mutation(() => OutstandingDecisionResult, {
    description:
      "Records that a unit may have up to 25 % at the top tier; by who decides above the unit. Refused AGAINST_RULES above " +
      "that, OUTSTANDING_HELD where one holds: it is withdrawn first.",
  })
  recordOutstandingDecision(
    @Args(() => OutstandingUnitArgs) unit: OutstandingUnitArgs,
    @Arg("decision", () => OutstandingDecisionInput, { description: "The document." })
    decision: OutstandingDecisionInput,
    @Ctx() context: Context,
  ): Promise<OutstandingDecision | Refused> {
    return asActor(context, deciding, (tx, actor) =>
      recordOutstanding({ tx, actor, now: context.now }, unit, decision),
    );
  }

  @Mutation(() => OutstandingDecisionResult, {
    description: "Withdraws such a decision; it is kept, and the usual share holds again.",
  })
  withdrawOutstandingDecision(
    @Args(() => WithdrawalArgs) withdrawal: WithdrawalArgs,
    @Ctx() context: Context,
  ): Promise<OutstandingDecision | Refused> {
    return asActor(context, deciding, (tx, actor) => withdrawOutstanding({ tx, actor, now: context.now }, withdrawal));
  }
}
