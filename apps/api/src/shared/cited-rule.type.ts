import "reflect-metadata";
import { Certainty, certaintyLabels, knownWords } from "@xep-loai/domain";
import { Field, type MiddlewareFn, ObjectType, UseMiddleware } from "type-graphql";
import { registerLabelled } from "./labelled-enum.ts";

registerLabelled(Certainty, "Certainty", "How the words of a rule are known (rules-2025.md).", certaintyLabels);

/** Whoever cites a rule need not say it: it follows from the words cited. */
const asKnown: MiddlewareFn = async ({ root }) => knownWords(root).certainty;

/** What every answer of the rules says of where it comes from; no type of the schema by itself. */
@ObjectType()
export class CitedRule {
  @Field(() => String, { description: "Stable id of the rule, e.g. HD21.QUOTA.ORG." })
  ruleId!: string;

  @Field(() => String, { description: "Where the rule stands, e.g. HD 21, II.B.1.3.a." })
  citation!: string;

  @Field(() => [String], {
    description: "Word for word from the document, one entry per quoted place; none where the text is not held.",
  })
  clause!: readonly string[];

  @Field(() => Certainty, {
    description: "VERBATIM; PARAPHRASE: known from a summary; MISSING: not held, so the rule only reminds or asks.",
  })
  @UseMiddleware(asKnown)
  readonly certainty?: Certainty;
}
