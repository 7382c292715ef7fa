import "reflect-metadata";
import type { Regime } from "@xep-loai/domain";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { resultOf } from "../shared/refusal.type.ts";
import { RegimeEnum } from "../shared/regime.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";

export const CycleState = { OPEN: "OPEN", CLOSED: "CLOSED" } as const;
export type CycleState = (typeof CycleState)[keyof typeof CycleState];

registerEnumType(CycleState, {
  name: "CycleState",
  description: "Whether the year's tree and quota numbers still follow changes.",
  valuesConfig: {
    OPEN: { description: "They follow." },
    CLOSED: { description: "They are kept as they were when the year was closed." },
  },
});

@ObjectType({ description: "A year of classification; its tree is what stood on the closing day." })
export class Cycle {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => DateScalar, { description: "Closing day." })
  closesOn!: string;

  @Field(() => CycleState, { description: "Whether it still follows changes." })
  state!: CycleState;

  @Field(() => RegimeEnum, { description: "Kind of rules; NOT_HELD where the year was taken over unchecked." })
  regime!: Regime;

  @Field(() => Boolean, {
    description: "false: the year's results were taken over without checking them against rules.",
  })
  rulesHeld!: boolean;

  @Field(() => TextType, { description: "The document at the top of the regime." })
  ruleSetTitle!: TextType;

  @Field(() => Boolean, { description: "Whether anybody the viewer sees has a classification in it." })
  hasClassifications!: boolean;
}

export const CycleResult = resultOf("Cycle", Cycle);
