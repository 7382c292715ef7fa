import "reflect-metadata";
import { DocumentKind } from "@xep-loai/domain";
import { Field, ID, InputType, Int } from "type-graphql";
import { ParameterValueScalar } from "../shared/parameter-value.scalar.ts";
import { DateScalar } from "../shared/scalars.ts";
import type { DraftInput } from "./draft.ts";
import type { StoredOverride } from "./overlay-of.ts";
import type { SeenVersion } from "./version.service.ts";

@InputType({ description: "A version of a board's document, as it was last seen." })
export class SeenDocument implements SeenVersion {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => Int, {
    description: "Its `version` when it was read; refused as CHANGED_MEANWHILE where it is another.",
  })
  version!: number;
}

@InputType({ description: "A value the document states for one parameter." })
export class StatedValueInput implements StoredOverride {
  @Field(() => ID, { description: "Id of the parameter; each at most once." })
  parameter!: string;

  @Field(() => ParameterValueScalar, { description: "As the type of the parameter asks." })
  value!: unknown;

  @Field(() => String, { description: "Where in the document, e.g. mục III.1." })
  citation!: string;

  @Field(() => [String], { defaultValue: [], description: "Word for word, one entry per quoted place." })
  clause!: string[];
}

@InputType({ description: "What a board writes of its document." })
export class DocumentDraft implements DraftInput {
  @Field(() => ID, {
    description: "The unit from which downwards it is to hold; a next version stays where the first was.",
  })
  organisationId!: string;

  @Field(() => SeenDocument, {
    nullable: true,
    description: "The version in force it is to replace; null: a new document.",
  })
  replaces!: SeenDocument | null;

  @Field(() => String, { description: "Number, e.g. 12-HD/TU." })
  number!: string;

  @Field(() => DocumentKind, { description: "Kind." })
  kind!: DocumentKind;

  @Field(() => DateScalar, { description: "Day of issue." })
  issuedOn!: string;

  @Field(() => String, { description: "Who issues it." })
  issuer!: string;

  @Field(() => String, { description: "What it is about." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Who must apply it." })
  appliesTo!: string | null;

  @Field(() => Int, { description: "First rating year." })
  yearFrom!: number;

  @Field(() => Int, { nullable: true, description: "Last rating year; null: until replaced." })
  yearTo!: number | null;

  @Field(() => [StatedValueInput], { description: "What it states; may be empty." })
  overrides!: StatedValueInput[];
}
