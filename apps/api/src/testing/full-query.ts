import type { GraphQLSchema } from "graphql";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from "graphql";

/** A question with the values of its arguments. */
export interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** One question per field of Query, with everything it can answer; arguments by name, for a field or for all. */
export function fullQuestions(
  schema: GraphQLSchema,
  values: Readonly<Record<string, unknown>>,
): [name: string, Question][] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.map((field) => [field.name, fullQuestion("query", schema, field, values)]);
}

/** One act of Mutation, with everything it can answer. */
export function fullAct(schema: GraphQLSchema, name: string, values: Readonly<Record<string, unknown>>): Question {
  const field = schema.getMutationType()?.getFields()[name];
  if (field === undefined) throw new Error(`no act ${name}`);
  return fullQuestion("mutation", schema, field, values);
}

/** One question of Query, with everything it can answer. */
export function fullAsk(schema: GraphQLSchema, name: string, values: Readonly<Record<string, unknown>>): Question {
  const field = schema.getQueryType()?.getFields()[name];
  if (field === undefined) throw new Error(`no question ${name}`);
  return fullQuestion("query", schema, field, values);
}

function fullQuestion(
  operation: "query" | "mutation",
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): Question {
  const asked = field.args.flatMap((argument) => given(field.name, argument, values));
  const variables = asked.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = asked.map(({ name }) => `${name}: $${name}`).join(", ");
  const call = asked.length === 0 ? field.name : `${field.name}(${passed})`;
  return {
    query: `${operation} ${asked.length === 0 ? "" : `(${variables}) `}{ ${call} ${selection(schema, field.type)} }`,
    variables: Object.fromEntries(asked.map(({ name, value }) => [name, value])),
  };
}

/** A new required argument without a value stops the tests: somebody has to say what it may reveal. */
function given(field: string, argument: GraphQLArgument, values: Readonly<Record<string, unknown>>) {
  const { name } = argument;
  const value = values[`${field}.${name}`] ?? values[name];
  if (value === undefined && isRequiredArgument(argument)) throw new Error(`no value for ${field}(${name})`);
  return value === undefined ? [] : [{ name, type: String(argument.type), value }];
}

function selection(schema: GraphQLSchema, type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isUnionType(named)) {
    const members = named.getTypes().map((member) => `... on ${member.name} ${selection(schema, member)}`);
    return `{ __typename ${members.join(" ")} }`;
  }
  if (!("getFields" in named)) return "";
  const fields = Object.values(named.getFields()) as GraphQLField<unknown, unknown>[];
  return `{ ${fields.map((field) => `${aliased(named.name, field)} ${selection(schema, field.type)}`).join(" ")} }`;
}

/** Members of a union may give one name two types; only an alias lets both be asked for. */
const aliased = (parent: string, { name }: GraphQLField<unknown, unknown>): string =>
  parent === "Refusal" ? `refused_${name}: ${name}` : name;
