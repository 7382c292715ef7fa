import "reflect-metadata";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";

export const CycleState = { OPEN: "OPEN", CLOSED: "CLOSED" } as const;
export type CycleState = (typeof CycleState)[keyof typeof CycleState];

registerEnumType(CycleState, { name: "CycleState" });

@ObjectType({ description: "A year of classification; its tree is what stood on the closing day." })
export class Cycle {
  @Field(() => Int)
  year!: number;

  @Field(() => DateScalar)
  closesOn!: string;

  @Field(() => CycleState)
  state!: CycleState;

  @Field(() => String)
  regime!: string;

  @Field(() => Boolean, {
    description: "false: the year's results were taken over without checking them against rules.",
  })
  rulesHeld!: boolean;

  @Field(() => TextType)
  ruleSetTitle!: TextType;
}
