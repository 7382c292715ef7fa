import "reflect-metadata";
import {
  type NumberRange,
  ParameterTopic,
  ParameterType,
  type ParameterValue,
  parameterTopicLabels,
  parameterTypeLabels,
  type Text,
} from "@xep-loai/domain";
import { Field, Float, ID, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { ParameterValueScalar } from "../shared/parameter-value.scalar.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { TextType } from "../shared/text.type.ts";
import { DocumentRef } from "./document-ref.type.ts";

registerLabelled(ParameterTopic, "ParameterTopic", "What a parameter is about (rules.md 4.2).", parameterTopicLabels);
registerLabelled(ParameterType, "ParameterType", "How the value of a parameter is written.", parameterTypeLabels);

@ObjectType({ description: "One of the values a parameter may have." })
export class ParameterChoice {
  @Field(() => String, { description: "As it is stored and sent." })
  code!: string;

  @Field(() => TextType, { description: "What it is called." })
  label!: Text;
}

@ObjectType({ description: "Which numbers have a meaning; both ends included." })
export class ParameterRange implements NumberRange {
  @Field(() => Float, { description: "The least." })
  from!: number;

  @Field(() => Float, { description: "The greatest." })
  to!: number;

  @Field(() => Float, { description: "1: whole numbers; 0.5: halves too." })
  step!: NumberRange["step"];
}

@ObjectType({ description: "One number, day, body or kind that a document may state (rules.md 4.2)." })
export class Parameter {
  @Field(() => ID, { description: "As in rules.md 4.2, e.g. org.excellent.minPctGood." })
  id!: string;

  @Field(() => ParameterTopic, { description: "Where it stands on the screen." })
  topic!: ParameterTopic;

  @Field(() => TextType, { description: "What it is called." })
  label!: Text;

  @Field(() => ParameterType, { description: "How its value is written." })
  type!: ParameterType;

  @Field(() => [ParameterChoice], { nullable: true, description: "Of a CHOICE or CHOICES; null for all others." })
  choices!: ParameterChoice[] | null;

  @Field(() => ParameterRange, { nullable: true, description: "Of a NUMBER; null for all others, and of 2016." })
  range!: NumberRange | null;

  @Field(() => Boolean, {
    description: "Whether a lower document may set it; where not, the upper value is used (ENGINE.UPPER_WINS).",
  })
  delegable!: boolean;
}

@ObjectType({ description: "A value of a parameter." })
export class ShownValue {
  @Field(() => ParameterValueScalar, { nullable: true, description: "For programs; null: not set." })
  value!: ParameterValue;

  @Field(() => TextType, { description: "Ready to show, codes as names; a day with its year." })
  text!: Text;
}

@ObjectType({ description: "The value in force, with the document it comes from." })
export class ValueInForce {
  @Field(() => ShownValue, { description: "The value." })
  shown!: ShownValue;

  @Field(() => DocumentRef, {
    nullable: true,
    description: "Who states it; null: no document does, the value is the one recommended.",
  })
  document!: DocumentRef | null;

  @Field(() => String, { nullable: true, description: "Where; null: nowhere." })
  citation!: string | null;

  @Field(() => [String], { description: "Word for word; empty where only the place is known." })
  clause!: readonly string[];
}

@ObjectType({ description: "A parameter with the value in force for an organisation in a year." })
export class ParameterInForce {
  @Field(() => Parameter, { description: "Which." })
  parameter!: Parameter;

  @Field(() => ValueInForce, { description: "Its value, and whose it is." })
  inForce!: ValueInForce;
}

@ObjectType({ description: "The parameters in force for an organisation in a year; none where no rules are held." })
export class ParametersInForce {
  @Field(() => [DocumentRef], { description: "The documents they come from, from the upper to the lower." })
  documents!: DocumentRef[];

  @Field(() => [ParameterInForce], { description: "Topic by topic." })
  parameters!: ParameterInForce[];
}

export const ParametersInForceResult = resultOf("ParametersInForce", ParametersInForce);
