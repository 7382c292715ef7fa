import "reflect-metadata";
import { Arg, Args, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { ParameterValueScalar } from "../shared/parameter-value.scalar.ts";
import type { Refused } from "../shared/refusal.ts";
import { DateScalar } from "../shared/scalars.ts";
import { draftingRoles } from "../shared/viewer.ts";
import { WithdrawalArgs } from "../shared/withdrawal.input.ts";
import { recordCorrection } from "./record-correction.service.ts";
import {
  type TextCorrection,
  TextCorrectionResult,
  type TextCorrections,
  TextCorrectionsResult,
} from "./text-correction.type.ts";
import { textCorrections } from "./text-corrections.service.ts";
import { withdrawCorrection } from "./withdraw-correction.service.ts";

@InputType({ description: "A figure as the copy has it." })
class CopiedFigureInput {
  @Field(() => ID, { description: "Id of a parameter the rule may state; each at most once." })
  parameter!: string;

  @Field(() => ParameterValueScalar, { description: "As the type of the parameter asks." })
  value!: unknown;
}

@InputType({ description: "What a unit's own copy says of a rule of the Centre." })
class TextCorrectionInput {
  @Field(() => ID, { description: "Of which rule, e.g. QD366.TIER.GAP." })
  ruleId!: string;

  @Field(() => String, { description: "Where it stands in the copy." })
  citation!: string;

  @Field(() => [String], { description: "Word for word, one entry per quoted place; at least one." })
  clause!: string[];

  @Field(() => [CopiedFigureInput], { defaultValue: [], description: "The figures the copy states; may be empty." })
  figures!: CopiedFigureInput[];

  @Field(() => String, { description: "Which copy: its number, where it is kept." })
  copy!: string;

  @Field(() => DateScalar, { description: "The date of the copy, not in the future." })
  copiedOn!: string;

  @Field(() => Int, { description: "Rating year from which it is to hold; not a closed one." })
  yearFrom!: number;
}

@Resolver()
export class CorrectionResolver {
  @Query(() => TextCorrectionsResult, {
    description:
      "What boards entered from their own copies of the Centre's rules, as far as it binds an organisation in a year.",
  })
  textCorrections(
    @Arg("organisationId", () => ID, { description: "Of this organisation." }) organisationId: string,
    @Arg("year", () => Int, { description: "Rating year; also one of the two after the newest." }) year: number,
    @Ctx() context: Context,
  ): Promise<TextCorrections | Refused> {
    return asViewer(context, (tx) => textCorrections(tx, organisationId, year));
  }

  @Mutation(() => TextCorrectionResult, {
    description:
      "Enters what a unit's own copy says of a rule of the Centre; it holds at the unit and below, in all that is not decided. " +
      "For APPRAISER, DECIDER and ADMINISTRATOR at the unit or above; ALREADY_THERE where one holds: it is withdrawn first.",
  })
  recordTextCorrection(
    @Arg("organisationId", () => ID, { description: "The unit." }) organisationId: string,
    @Arg("correction", () => TextCorrectionInput, { description: "What the copy says." })
    correction: TextCorrectionInput,
    @Ctx() context: Context,
  ): Promise<TextCorrection | Refused> {
    return asActor(context, draftingRoles, (tx, actor) =>
      recordCorrection({ tx, actor, now: context.now }, organisationId, correction),
    );
  }

  @Mutation(() => TextCorrectionResult, {
    description:
      "Withdraws such a correction: from the oldest open year on the words the product has hold again. It is kept.",
  })
  withdrawTextCorrection(
    @Args(() => WithdrawalArgs) withdrawal: WithdrawalArgs,
    @Ctx() context: Context,
  ): Promise<TextCorrection | Refused> {
    return asActor(context, draftingRoles, (tx, actor) =>
      withdrawCorrection({ tx, actor, now: context.now }, withdrawal),
    );
  }
}
