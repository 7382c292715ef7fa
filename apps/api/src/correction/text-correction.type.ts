import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Parameter, ShownValue } from "../document/parameter.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

@ObjectType({ description: "A figure as the copy of a board has it." })
export class CopiedFigure {
  @Field(() => Parameter, { description: "Of which parameter." })
  parameter!: Parameter;

  @Field(() => ShownValue, { description: "What the copy states." })
  stated!: ShownValue;
}

@ObjectType({
  description:
    "What a board read in its own copy of a rule of the Centre, which the product has from a reprint or not at all. It holds at " +
    "its unit and below; nobody compared it with the original of the Centre.",
})
export class TextCorrection {
  @Field(() => ID, { description: "Of the correction." })
  id!: string;

  @Field(() => ID, { description: "The unit it was entered at." })
  organisationId!: string;

  @Field(() => String, { description: "What the unit was called then." })
  unitName!: string;

  @Field(() => ID, { description: "Of which rule, e.g. QD366.TIER.GAP." })
  ruleId!: string;

  @Field(() => String, { description: "Where it stands in the copy." })
  citation!: string;

  @Field(() => [String], { description: "Word for word, one entry per quoted place." })
  clause!: string[];

  @Field(() => [CopiedFigure], { description: "The figures the copy states." })
  figures!: CopiedFigure[];

  @Field(() => String, { description: "Which copy." })
  copy!: string;

  @Field(() => DateScalar, { description: "Its date." })
  copiedOn!: string;

  @Field(() => Int, { description: "Rating year from which it holds." })
  yearFrom!: number;

  @Field(() => Int, { description: "To be given back by the act that withdraws it." })
  version!: number;

  @Field(() => String, { description: "Whose account entered it, as it was called then." })
  recordedByName!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  recordedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was withdrawn; null: it holds." })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: "Who withdrew it; null: nobody." })
  withdrawnByName!: string | null;

  @Field(() => String, { nullable: true, description: "Why; null: it holds." })
  withdrawnReason!: string | null;

  @Field(() => Boolean, { description: "The viewer drafts documents of the unit and may withdraw it." })
  mayWithdraw!: boolean;
}

@ObjectType({ description: "What boards entered from their own copies, as far as it binds an organisation in a year." })
export class TextCorrections {
  @Field(() => [TextCorrection], {
    description: "Of the organisation and those above it: the ones that hold first, then the newest; 200 at most.",
  })
  corrections!: TextCorrection[];

  @Field(() => Boolean, {
    description: "The viewer may enter one for the organisation: QĐ 366 holds there in the year, which is not closed.",
  })
  mayRecord!: boolean;
}

export const TextCorrectionResult = resultOf("TextCorrection", TextCorrection);
export const TextCorrectionsResult = resultOf("TextCorrections", TextCorrections);
