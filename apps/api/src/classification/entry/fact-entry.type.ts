import "reflect-metadata";
import { FactSection, factSectionLabels, type Text } from "@xep-loai/domain";
import { GraphQLScalarType, type ValueNode, valueFromASTUntyped } from "graphql";
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { registerLabelled } from "../../shared/labelled-enum.ts";
import { resultOf } from "../../shared/refusal.type.ts";
import { TextType } from "../../shared/text.type.ts";
import type { Asked } from "../acts/acted-on.service.ts";
import type { GivenFact } from "./enter-facts.service.ts";
import { EntryObstacle } from "./fact-entry.service.ts";

const FactKind = {
  YES_NO: "YES_NO",
  NUMBER: "NUMBER",
  CHOICE: "CHOICE",
  DATE: "DATE",
  LINE: "LINE",
  CHOICES: "CHOICES",
  LIST: "LIST",
} as const;
type FactKind = (typeof FactKind)[keyof typeof FactKind];

registerLabelled(FactSection, "FactSection", "Where on the page a fact is asked for.", factSectionLabels);
registerEnumType(FactKind, {
  name: "FactKind",
  description: "How a fact is asked for.",
  valuesConfig: {
    YES_NO: { description: "Yes or no." },
    NUMBER: { description: "A number from 0 on." },
    CHOICE: { description: "One of the choices." },
    DATE: { description: "A day." },
    LINE: { description: "Words on one line." },
    CHOICES: { description: "Several of the choices." },
    LIST: { description: "Rows." },
  },
});
registerEnumType(EntryObstacle, {
  name: "EntryObstacle",
  description: "Why nothing can be entered.",
  valuesConfig: {
    NOT_ALLOWED: { description: "The viewer's account enters nothing at this organisation." },
    YEAR_CLOSED: { description: "The year is closed." },
    RECEIVED: { description: "The level above has received the results; it can return them or open them again." },
    PROPOSED: { description: "It was proposed and not sent yet; the proposal can be withdrawn." },
    SENT: { description: "It was proposed and sent, or appraised; it can be returned." },
    DECIDED: { description: "It is decided; it can be cancelled or adjusted." },
    CANCELLED: { description: "It is cancelled and kept as it was." },
    NOT_HELD: { description: "The rules of the year are not held, or ask for nothing of such a subject." },
  },
});

/** Which of these it is, the field's kind says; checked when it is entered. */
export const FactValueScalar = new GraphQLScalarType<unknown, unknown>({
  name: "FactValue",
  description:
    "What is entered at a fact: true or false (YES_NO), a number (NUMBER), a code (CHOICE), a day (DATE), words (LINE), codes (CHOICES), " +
    "rows by the names of the columns (LIST); null: not known.",
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node: ValueNode, variables) => valueFromASTUntyped(node, variables) as unknown,
});

@ObjectType({ description: "One answer to choose." })
class FactChoice {
  @Field(() => String, { description: "Stored." })
  code!: string;

  @Field(() => TextType, { description: "In the words of the documents." })
  label!: Text;
}

@ObjectType({ description: "How a column of a list of facts is asked for." })
class FactCell {
  @Field(() => FactKind, { description: "How." })
  kind!: FactKind;

  @Field(() => Float, { nullable: true, description: "Of a NUMBER the most; null: no upper end." })
  max?: number | null;

  @Field(() => Float, { nullable: true, description: "Of a NUMBER its step, e.g. 0.01." })
  step?: number | null;

  @Field(() => [FactChoice], { nullable: true, description: "Of CHOICE and CHOICES." })
  choices?: readonly FactChoice[] | null;
}

@ObjectType({ description: "A column of a list of facts." })
class FactColumn {
  @Field(() => String, { description: "Key in a row." })
  name!: string;

  @Field(() => TextType, { description: "What it is called." })
  label!: Text;

  @Field(() => FactCell, { description: "How it is asked for." })
  input!: FactCell;

  @Field(() => Boolean, { description: "A row without it cannot be kept." })
  required!: boolean;
}

@ObjectType("FactInputKind", { description: "How a fact is asked for." })
class FactInputType extends FactCell {
  @Field(() => [FactColumn], { nullable: true, description: "Of a LIST." })
  columns?: readonly FactColumn[] | null;

  @Field(() => Boolean, { nullable: true, description: "Of a LIST: one row or none." })
  single?: boolean | null;
}

@ObjectType("EnteredFact", { description: "A fact that is asked for, with what is entered." })
class EnteredFactType {
  @Field(() => [String], { description: "Path in the facts, step by step." })
  path!: readonly string[];

  @Field(() => TextType, { description: "What it is called." })
  label!: Text;

  @Field(() => FactSection, { description: "Where on the page." })
  section!: FactSection;

  @Field(() => TextType, { description: "The section in words." })
  sectionLabel!: Text;

  @Field(() => FactInputType, { description: "How it is asked for." })
  input!: FactInputType;

  @Field(() => FactValueScalar, { nullable: true, description: "What is entered; null: not known." })
  value!: unknown;
}

@ObjectType("FactEntry", { description: "What is entered of one result, section by section." })
export class FactEntryType {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, { description: "Counts the changes, for optimistic locking." })
  version!: number;

  @Field(() => [EnteredFactType], { description: "Every fact the rules of the year ask for." })
  facts!: readonly EnteredFactType[];

  @Field(() => EntryObstacle, { nullable: true, description: "Why nothing can be entered now; null: it can." })
  obstacle!: EntryObstacle | null;
}

export const FactEntryResult = resultOf("FactEntry", FactEntryType);

@InputType({ description: "One fact as it is typed." })
export class FactInput implements GivenFact {
  @Field(() => [String], { description: "Path of the fact." })
  path!: string[];

  @Field(() => FactValueScalar, { nullable: true, description: "What is entered; null: not known." })
  value!: unknown;
}

@ArgsType()
export class EnterFactsArgs implements Asked {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, { description: "As it was read; CHANGED_MEANWHILE where somebody else was quicker." })
  version!: number;

  @Field(() => [FactInput], { description: "Those that were typed; all others stay." })
  facts!: FactInput[];
}
