import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";

/** What every answer of the rules says of where it comes from; no type of the schema by itself. */
@ObjectType()
export class CitedRule {
  @Field(() => String, { description: "Stable id of the rule, e.g. HD21.QUOTA.ORG." })
  ruleId!: string;

  @Field(() => String, { description: "Where the rule stands, e.g. HD 21, II.B.1.3.a." })
  citation!: string;

  @Field(() => [String], { description: "Word for word from the document, one entry per quoted place." })
  clause!: readonly string[];
}
