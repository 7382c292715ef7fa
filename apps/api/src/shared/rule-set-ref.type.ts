import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { TextType } from "./text.type.ts";

@ObjectType("RuleSetRef", { description: "The rule set that holds for an organisation in a year." })
export class RuleSetRef {
  @Field(() => ID, { description: "E.g. HD21; NONE where no rules are held." })
  id!: string;

  @Field(() => TextType, { description: "Short title of the document." })
  title!: TextType;
}
