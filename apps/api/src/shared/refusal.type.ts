import "reflect-metadata";
import { type ClassType, createUnionType, Field, ObjectType } from "type-graphql";
import { Finding } from "./finding.type.ts";
import { registerLabelled } from "./labelled-enum.ts";
import { isRefused, RefusalCode, refusalMessages } from "./refusal.ts";
import { TextType } from "./text.type.ts";

registerLabelled(RefusalCode, "RefusalCode", "Why something is refused; the message says what to do.", refusalMessages);

@ObjectType({ description: "What is wrong with one value that was given." })
export class Problem {
  @Field(() => String, { description: "Where it stands in the input, e.g. overrides[2].value." })
  path!: string;

  @Field(() => TextType, { description: "What is wrong, and what is asked for." })
  message!: TextType;
}

@ObjectType("Refusal", { description: "An expected refusal: what happened and what to do." })
export class RefusalType {
  @Field(() => RefusalCode, { description: "For programs." })
  code!: RefusalCode;

  @Field(() => TextType, { description: "For people." })
  message!: TextType;

  @Field(() => [Finding], { description: "The answers of the rules that caused it; none for other refusals." })
  findings!: readonly Finding[];

  @Field(() => [Problem], {
    description: "What is wrong with the values given, one by one (BAD_INPUT); none for other refusals.",
  })
  problems!: readonly Problem[];
}

/** The union `<name>Result`: the object asked for, or a refusal. */
export function resultOf<T extends ClassType>(name: string, type: T) {
  return createUnionType({
    name: `${name}Result`,
    description: "What was asked for, or why it is refused.",
    types: () => [type, RefusalType] as const,
    resolveType: (value) => (isRefused(value) ? RefusalType : type),
  });
}
