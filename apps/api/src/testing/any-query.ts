import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from "graphql";
import { type AnyLeaf, anyValue } from "./any-value.ts";
import type { Question } from "./full-query.ts";

type Field = GraphQLField<unknown, unknown>;

/** What is written of a question, and what is left of the limits of one request. */
interface Writing {
  readonly draw: fc.GeneratorValue;
  readonly schema: GraphQLSchema;
  readonly leaf: AnyLeaf;
  readonly variables: { readonly type: string; readonly value: unknown }[];
  readonly fragments: { readonly on: string; readonly depth: number; readonly text: string }[];
  readonly left: { fields: number; aliases: number; directives: number };
}

/** Deeper than anything the schema answers. */
const deepest = 9;

/** A question of random fields to random depth within the limits of a request: with arguments, aliases, fragments and directives. */
export function anyQuery(schema: GraphQLSchema, leaf: AnyLeaf, draw: fc.GeneratorValue): Question {
  const left = { fields: 100, aliases: 18, directives: 12 };
  const writing: Writing = { draw, schema, leaf, variables: [], fragments: [], left };
  const all = schema.getQueryType()?.getFields() ?? {};
  const asked: string[] = draw(fc.array, fc.constantFrom(...Object.keys(all)), { minLength: 1, maxLength: 3 });
  const selected = asked.map((name, at) => rootField(writing, all[name] as Field, asked.indexOf(name) < at));
  return questionOf(writing, selected.join(" "));
}

function questionOf({ variables, fragments }: Writing, selected: string): Question {
  const declared = variables.map(({ type }, at) => `$v${at}: ${type}`).join(", ");
  const query = `query any${declared && `(${declared})`} { ${selected} }`;
  return {
    query: [query, ...fragments.map(({ on, text }, at) => `fragment F${at} on ${on} ${text}`)].join("\n"),
    variables: Object.fromEntries(variables.map(({ value }, at) => [`v${at}`, value])),
  };
}

function rootField(writing: Writing, field: Field, isAskedBefore: boolean): string {
  const { draw, variables } = writing;
  const passed = field.args.flatMap((argument) => {
    if (!isRequiredArgument(argument) && draw(fc.boolean)) return [];
    const value = anyValue(draw, writing.leaf, argument.type, { field: field.name, argument: argument.name });
    variables.push({ type: String(argument.type), value });
    return [`${argument.name}: $v${variables.length - 1}`];
  });
  const call = passed.length === 0 ? field.name : `${field.name}(${passed.join(", ")})`;
  return `${alias(writing, isAskedBefore)}${call} ${selection(writing, field.type, 1)}`;
}

function alias({ draw, left }: Writing, isNeeded: boolean): string {
  if (!isNeeded && (left.aliases < 4 || draw(fc.nat, { max: 9 }) > 0)) return "";
  left.aliases -= 1;
  return `a${left.aliases}: `;
}

function selection(writing: Writing, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((member) => onMember(writing, member, depth))
      .join(" ")} }`;
  return part(writing, named as GraphQLObjectType, depth);
}

/** Members of a union may give one name two types; what a refusal says has a name of its own. */
function onMember(writing: Writing, member: GraphQLObjectType, depth: number): string {
  if (member.name === "Refusal") return "... on Refusal { refused: message { vi en } }";
  return `... on ${member.name} ${part(writing, member, depth)}`;
}

/** Fields of an object as they are, behind a directive, or in a fragment, which may have been written before. */
function part(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const { draw, fragments } = writing;
  const way = draw(fc.nat, { max: 9 });
  const before = fragments.findIndex(({ on, depth: written }) => on === type.name && written >= depth);
  if (way === 0 && before >= 0) return `{ __typename ...F${before} }`;
  const text = fieldsOf(writing, type, depth);
  if (way === 1) return `{ ... on ${type.name}${directive(writing)} ${text} }`;
  if (way > 2) return text;
  fragments.push({ on: type.name, depth, text });
  return `{ ...F${fragments.length - 1}${directive(writing)} }`;
}

function directive({ draw, left }: Writing): string {
  if (left.directives === 0) return "";
  left.directives -= 1;
  return draw(fc.constantFrom, " @include(if: true)", " @skip(if: false)", " @skip(if: true)", "", "");
}

function fieldsOf(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const fields = type.getFields();
  const fitting = Object.keys(fields).filter((name) => depth < deepest || isLeafType(getNamedType(fields[name]?.type)));
  const chosen: string[] = writing.draw(fc.shuffledSubarray, fitting, { maxLength: Math.min(8, fitting.length) });
  const written = chosen.map((name) => fieldOf(writing, fields[name] as Field, depth + 1));
  return `{ __typename ${written.join(" ")} }`;
}

function fieldOf(writing: Writing, field: Field, depth: number): string {
  if (writing.left.fields === 0) return "";
  writing.left.fields -= 1;
  return `${alias(writing, false)}${field.name} ${selection(writing, field.type, depth)}`;
}
