import type { ParameterValue } from "@xep-loai/domain";
import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from "graphql";

/** What a parameter can be; which of these it is, is said by its type and checked against it where a draft is saved. */
export const ParameterValueScalar = new GraphQLScalarType<unknown, ParameterValue>({
  name: "ParameterValue",
  description:
    "A value of a parameter, by its type: a number (PERCENT, NUMBER), true or false (FLAG), a code (CHOICE), a day such as " +
    "Y-12-15 or Y+1-02-25 of the year after (DAY), words (TEXT), or a list of codes or words (CHOICES, TEXTS).",
  serialize: (value) => value as ParameterValue,
  parseValue: (value) => value,
  parseLiteral: (node: ValueNode, variables) =>
    node.kind === Kind.NULL ? null : (valueFromASTUntyped(node, variables) as unknown),
});
