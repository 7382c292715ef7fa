import "reflect-metadata";
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { enterers } from "../classification/entry/fact-entry.service.ts";
import { type Acting, asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import type { Refused } from "../shared/refusal.ts";
import { DiscardedIntakeResult, IntakePageResult, IntakeResult, IntakeRowPageResult } from "./intake.type.ts";
import { type AskedIntake, type AskedToApply, askToApply, askToUndo, discard } from "./intake-acts.service.ts";
import { type IntakeRowsInput, intakeRows } from "./intake-rows.service.ts";
import { RowStanding } from "./intake-state.ts";
import { intake, intakes } from "./intakes.service.ts";

@ArgsType()
class IntakeArgs implements AskedIntake {
  @Field(() => ID, { description: "Of the intake." })
  id!: string;

  @Field(() => Int, { description: "As it was read; CHANGED_MEANWHILE where it has gone on since." })
  version!: number;
}

@ArgsType()
class ApplyArgs extends IntakeArgs implements AskedToApply {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether rows whose result was changed after the file was made are written too; false: those stay as they are.",
  })
  takeOutdated!: boolean;
}

@ArgsType()
class IntakeRowsArgs implements IntakeRowsInput {
  @Field(() => ID, { description: "Of the intake." })
  id!: string;

  @Field(() => RowStanding, { description: "Rows that stand so." })
  rowStanding!: RowStanding;

  @Field(() => Int, { defaultValue: 50, description: "Rows of a page, 1 to 200." })
  first!: number;

  @Field(() => String, { nullable: true, description: "nextCursor of the page before; null: from the beginning." })
  after!: string | null;
}

const acting = <T>(context: Context, act: (by: Acting) => Promise<T | Refused>): Promise<T | Refused> =>
  asActor(context, enterers, (tx, actor) => act({ tx, actor, now: context.now }));

@Resolver()
export class IntakeResolver {
  @Query(() => IntakePageResult, { description: "The workbooks of results of one unit, newest first." })
  intakes(@Args(() => OrganisationListArgs) input: OrganisationListArgs, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => intakes(tx, viewer, input));
  }

  @Query(() => IntakeResult, { description: "One workbook: how far it has come, and what may be done with it." })
  intake(@Arg("id", () => ID, { description: "Of the intake." }) id: string, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => intake(tx, viewer, id));
  }

  @Query(() => IntakeRowPageResult, { description: "The rows of a workbook that stand so, beside what is entered." })
  intakeRows(@Args(() => IntakeRowsArgs) input: IntakeRowsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => intakeRows(tx, input));
  }

  @Mutation(() => IntakeResult, {
    description:
      "Has a checked workbook without rejected rows written to the results: all of it in one transaction or nothing. The answer comes " +
      "at once, the work is followed by asking for the intake. By an EDITOR, APPRAISER or DECIDER of the unit or above.",
  })
  applyIntake(@Args(() => ApplyArgs) asked: ApplyArgs, @Ctx() context: Context) {
    return acting(context, (by) => askToApply(by, asked));
  }

  @Mutation(() => IntakeResult, {
    description:
      "Has what was written put back as it stood before, as long as none of the results was appraised, decided or changed since. By an " +
      "EDITOR, APPRAISER or DECIDER of the unit or above.",
  })
  undoIntake(@Args(() => IntakeArgs) asked: IntakeArgs, @Ctx() context: Context) {
    return acting(context, (by) => askToUndo(by, asked));
  }

  @Mutation(() => DiscardedIntakeResult, {
    description: "Takes a workbook away that was not written. By an EDITOR, APPRAISER or DECIDER of the unit or above.",
  })
  discardIntake(@Args(() => IntakeArgs) asked: IntakeArgs, @Ctx() context: Context) {
    return acting(context, (by) => discard(by, asked));
  }
}
