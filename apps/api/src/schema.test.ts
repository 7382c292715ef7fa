import { readFileSync } from "node:fs";
import { type GraphQLNamedType, isEnumType, isIntrospectionType, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { schemaText } from "./emit-schema.ts";
import { buildApiSchema } from "./schema.ts";

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const roots = ["Query", "Mutation"];

/** A type with everything in it that a reader meets: fields with their arguments, values of enums. */
function partsOf(type: GraphQLNamedType): Described[] {
  const named = (name: string, { description }: Described): Described => ({
    name: `${type.name}.${name}`,
    description,
  });
  const own = roots.includes(type.name) ? [] : [type];
  if (isEnumType(type)) return [...own, ...type.getValues().map((value) => named(value.name, value))];
  if (!isObjectType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    named(field.name, field),
    ...field.args.map((argument) => named(`${field.name}(${argument.name})`, argument)),
  ]);
  return [...own, ...fields];
}

it("schema.graphql is what is served; if this fails: pnpm schema", () =>
  expect(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8")).toBe(schemaText()));

it("says of every type, field, argument and code what it means", () => {
  const types = Object.values(buildApiSchema().getTypeMap()).filter((type) => !isIntrospectionType(type));
  const silent = types.flatMap(partsOf).filter(({ description }) => !description);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
