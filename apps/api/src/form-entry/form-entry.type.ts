import "reflect-metadata";
import { FormId, formOf, HeldItem } from "@xep-loai/domain";
import { GraphQLScalarType, type ValueNode, valueFromASTUntyped } from "graphql";
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { EntryObstacle } from "../classification/entry/fact-entry.service.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import type { FilledFormAbout, FilledItem } from "./filled-form.service.ts";
import type { TypedItem } from "./save-form-item.service.ts";
import type { FormAbout } from "./standing.service.ts";
import type { SubjectForm } from "./subject-forms.service.ts";

const FormItemSource = { FORM: "FORM", FACT: "FACT", HELD: "HELD" } as const;

/** The English title of a form and the document it belongs to. */
const describedForm = (id: FormId) => {
  const { title, citation } = formOf(id);
  return [id, { description: `${title.en} (${citation}).` }] as const;
};

registerEnumType(FormId, {
  name: "FormId",
  description: "A form of the documents (rules.md 5).",
  valuesConfig: Object.fromEntries(Object.values(FormId).map(describedForm)),
});
registerEnumType(FormItemSource, {
  name: "FormItemSource",
  description: "Where what stands at a place of a form is kept.",
  valuesConfig: {
    FORM: { description: "On the form alone: saveFormItem." },
    FACT: { description: "Among the facts the rules ask for: enterFacts, at factPath." },
    HELD: { description: "Elsewhere in the file; entered there." },
  },
});
registerEnumType(HeldItem, {
  name: "HeldItem",
  description: "As what something on a form is known from elsewhere.",
  valuesConfig: {
    YEAR: { description: "The rating year." },
    SUBJECT: { description: "Whom the form is about." },
    CELL: { description: "The cell." },
    BIRTH_DATE: { description: "Of the person's file." },
    PARTY_POSTS: { description: "Posts in the Party." },
    GOVERNMENT_POSTS: { description: "Posts in government, agencies and units." },
    MASS_POSTS: { description: "Posts in mass organisations." },
    SELF_TIER: { description: "The self-rating." },
    CELL_TIER: { description: "What the cell proposed, else what it voted." },
    DECIDED_TIER: { description: "The decision." },
    PROMPTS: { description: "Matters prompted for review, with the answers recorded there." },
    CONDITIONS: { description: "What was attested to the rules the form quotes." },
    BALLOT_VOTES: { description: "Votes of the ballot." },
    BALLOT_ELIGIBLE: { description: "Who could vote." },
    BALLOT_PRESENT: { description: "Who was there." },
    BALLOT_SECRET: { description: "Whether it was secret." },
    BALLOT_HELD_ON: { description: "When it was held." },
    POINTS: { description: "The own points of the group." },
    TOTAL: { description: "Worked out from other places." },
  },
});

/** Deeper than rows of texts nothing is read: it is no value of any form, and is refused as such. */
const shallow = (value: unknown): unknown => (isDeeperThan(value, 3) ? nested : value);

const nested = Symbol("nested too deeply");

function isDeeperThan(value: unknown, most: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return most === 0 || Object.values(value).some((part) => isDeeperThan(part, most - 1));
}

/** Which of these it is, the form says; checked when it is kept. */
const FormValueScalar = new GraphQLScalarType<unknown, unknown>({
  name: "FormValue",
  description:
    "What stands at a place of a form: words, a number, a day, a code, true or false, rows by the ids of the columns, texts by the ids of " +
    "other places; null: nothing.",
  serialize: (value) => value,
  parseValue: shallow,
  parseLiteral: (node: ValueNode, variables) => shallow(valueFromASTUntyped(node, variables)),
});

@ObjectType("FilledItem", { description: "One place of a form with what stands there." })
class FilledItemType implements FilledItem {
  @Field(() => String, { description: "Of the form." })
  id!: string;

  @Field(() => FormItemSource, { description: "Where it is kept." })
  source!: FilledItem["source"];

  @Field(() => HeldItem, { nullable: true, description: "Of HELD: as what; null: of the others." })
  heldAs!: HeldItem | null;

  @Field(() => [String], { nullable: true, description: "Of FACT: its path; null: of the others." })
  factPath!: readonly string[] | null;

  @Field(() => FormValueScalar, { nullable: true, description: "null: nothing." })
  value!: unknown;

  @Field(() => Int, { description: "Of what is kept on the form, for optimistic locking; 0: nothing was yet." })
  version!: number;

  @Field(() => String, { nullable: true, description: "Who wrote it last; null: nobody here." })
  changedByName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When; null: never." })
  changedAt!: string | null;
}

@ObjectType("FilledForm", { description: "A form of one subject, filled in." })
class FilledFormType {
  @Field(() => ID, { description: "Of the result." })
  classificationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => FormId, { description: "Which form." })
  formId!: FormId;

  @Field(() => String, { description: "Whom it is about." })
  subjectName!: string;

  @Field(() => Boolean, { description: "Whether the employer's part of Mẫu 02 is asked." })
  isCivilServant!: boolean;

  @Field(() => [FilledItemType], { description: "In printed order." })
  items!: readonly FilledItem[];

  @Field(() => EntryObstacle, { nullable: true, description: "Why nothing can be entered now; null: it can." })
  obstacle!: EntryObstacle | null;
}

export const FilledFormResult = resultOf("FilledForm", FilledFormType);

@ObjectType("SubjectForm", { description: "A form of a subject." })
class SubjectFormType implements SubjectForm {
  @Field(() => FormId, { description: "Which." })
  formId!: FormId;

  @Field(() => Int, { description: "Places of it something is written at, besides what is known from elsewhere." })
  written!: number;
}

@ObjectType({ description: "The forms a subject is reviewed and rated on." })
class SubjectForms {
  @Field(() => [SubjectFormType], { description: "None where the year's documents have none for it." })
  forms!: readonly SubjectForm[];
}

export const SubjectFormsResult = resultOf("SubjectForms", SubjectForms);

@ArgsType()
export class FormAboutArgs implements FormAbout {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => ID, { description: "Of the result." })
  classificationId!: string;
}

@ArgsType()
export class FilledFormArgs extends FormAboutArgs implements FilledFormAbout {
  @Field(() => FormId, { description: "One of subjectForms." })
  formId!: FormId;
}

@ArgsType()
export class SaveFormItemArgs extends FilledFormArgs implements TypedItem {
  @Field(() => String, { description: "Of the form, of source FORM." })
  itemId!: string;

  @Field(() => Int, { description: "Of the place as it was read; CHANGED_MEANWHILE where somebody else was quicker." })
  version!: number;

  @Field(() => FormValueScalar, { nullable: true, description: "null: nothing stands there." })
  value?: unknown;
}
