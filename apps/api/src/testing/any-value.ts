import fc from "fast-check";
import {
  type GraphQLEnumType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";

/** Which value of a request: by the field of Query and the name it is given under. */
export interface Given {
  readonly field: string;
  readonly argument: string;
}

/** What a scalar of this name may be in that place. */
export type AnyLeaf = (scalar: string, given: Given) => fc.Arbitrary<unknown>;

/** A value of this type: sound by its type, random in what it says. */
export function anyValue(draw: fc.GeneratorValue, leaf: AnyLeaf, type: GraphQLInputType, given: Given): unknown {
  if (isNonNullType(type)) return someValue(draw, leaf, type.ofType, given);
  return draw(fc.nat, { max: 3 }) === 0 ? null : someValue(draw, leaf, type, given);
}

function someValue(draw: fc.GeneratorValue, leaf: AnyLeaf, type: GraphQLInputType, given: Given): unknown {
  if (isListType(type)) {
    const length = draw(fc.nat, { max: 3 });
    return Array.from({ length }, () => anyValue(draw, leaf, type.ofType, given));
  }
  if (isEnumType(type)) return draw(fc.constantFrom, ...namesOf(type));
  if (!isInputObjectType(type)) return draw(leaf, String(type), given);
  const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || draw(fc.boolean));
  return Object.fromEntries(
    fields.map(({ name, type: of }) => [name, anyValue(draw, leaf, of, { ...given, argument: name })]),
  );
}

const namesOf = (type: GraphQLEnumType): string[] => type.getValues().map(({ name }) => name);
