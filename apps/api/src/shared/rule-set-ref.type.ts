import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { TextType } from "./text.type.ts";

@ObjectType("RuleSetRef", { description: "The rule set that holds for an organisation in a year." })
export class RuleSetRef {
  @Field(() => ID)
  id!: string;

  @Field(() => TextType)
  title!: TextType;
}
