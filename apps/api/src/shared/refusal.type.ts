import "reflect-metadata";
import { type ClassType, createUnionType, Field, ObjectType, registerEnumType } from "type-graphql";
import { isRefused, RefusalCode } from "./refusal.ts";
import { TextType } from "./text.type.ts";

registerEnumType(RefusalCode, { name: "RefusalCode" });

@ObjectType("Refusal", { description: "An expected refusal: what happened and what to do." })
export class RefusalType {
  @Field(() => RefusalCode)
  code!: RefusalCode;

  @Field(() => TextType)
  message!: TextType;
}

/** The union `<name>Result`: the object asked for, or a refusal. */
export function resultOf<T extends ClassType>(name: string, type: T) {
  return createUnionType({
    name: `${name}Result`,
    types: () => [type, RefusalType] as const,
    resolveType: (value) => (isRefused(value) ? RefusalType : type),
  });
}
