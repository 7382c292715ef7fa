import "reflect-metadata";
import { DocumentKind, documentKindLabels, type Text } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import { DocumentRef } from "./document-ref.type.ts";
import { DocumentState } from "./document-state.ts";
import { Parameter, ShownValue, ValueInForce } from "./parameter.type.ts";

registerLabelled(DocumentKind, "DocumentKind", "Kind of a document (rules.md 1.7).", documentKindLabels);
registerLabelled(DocumentState, "DocumentState", "How far a document has come.", {
  DRAFT: { vi: "Dự thảo: còn sửa, chưa có hiệu lực", en: "Draft: still changes, not in force" },
  IN_FORCE: { vi: "Có hiệu lực: được giữ nguyên", en: "In force: kept as it is" },
  WITHDRAWN: {
    vi: "Thôi hiệu lực, hoặc đã có bản thay thế; kết quả đã quyết định vẫn theo văn bản này",
    en: "No longer in force, or replaced; what was decided under it keeps it",
  },
});

@ObjectType({ description: "Rating years, both ends included." })
export class Years {
  @Field(() => Int, { description: "The first." })
  from!: number;

  @Field(() => Int, { nullable: true, description: "The last; null: until replaced." })
  to!: number | null;
}

@ObjectType({ description: "Who took a step with a document, and when." })
export class DocumentStep {
  @Field(() => String, { description: "The account's display name at the time." })
  by!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  at!: string;
}

@ObjectType({ description: "A value a document states, beside the one of the documents above it." })
export class StatedValue {
  @Field(() => Parameter, { description: "Of which parameter." })
  parameter!: Parameter;

  @Field(() => ValueInForce, {
    nullable: true,
    description: "What would hold without the document; null where no rules are held above it.",
  })
  upper!: ValueInForce | null;

  @Field(() => ShownValue, { description: "What the document states." })
  stated!: ShownValue;

  @Field(() => String, { description: "Where in the document." })
  citation!: string;

  @Field(() => [String], { description: "Word for word; empty where only the place is known." })
  clause!: readonly string[];

  @Field(() => Boolean, { description: "false: a lower document may not set it, the upper value is used." })
  used!: boolean;
}

@ObjectType({ description: "A document states what it may not change; the upper value is used (ENGINE.UPPER_WINS)." })
export class ConfigurationFinding {
  @Field(() => String, { description: "ENGINE.UPPER_WINS." })
  ruleId!: string;

  @Field(() => Parameter, { description: "Of which parameter." })
  parameter!: Parameter;

  @Field(() => ShownValue, { description: "What the document states." })
  stated!: ShownValue;

  @Field(() => String, { description: "Where in the document." })
  citation!: string;

  @Field(() => ValueInForce, { description: "What is used in its place, and whose it is." })
  upper!: ValueInForce;

  @Field(() => TextType, { description: "One sentence: what is refused." })
  message!: Text;
}

@ObjectType({
  description: "A document as a layer of the rules: one the product knows, or one version of a board's own.",
})
export class Document {
  @Field(() => ID, { description: "A known document's own id, e.g. HD21, or the number of a board's version." })
  id!: string;

  @Field(() => Boolean, { description: "One the product knows by itself; false: a board wrote it here." })
  builtIn!: boolean;

  @Field(() => DocumentState, { description: "How far it has come." })
  state!: DocumentState;

  @Field(() => DocumentKind, { nullable: true, description: "Kind; null where there is no document." })
  kind!: DocumentKind | null;

  @Field(() => String, { nullable: true, description: "Number, e.g. 21-HD/BTCTW." })
  number!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of issue; null: not known." })
  issuedOn!: string | null;

  @Field(() => TextType, { nullable: true, description: "Who issued it." })
  issuer!: Text | null;

  @Field(() => TextType, { description: "What it is about." })
  title!: Text;

  @Field(() => TextType, { description: "Short name, e.g. Hướng dẫn 21-HD/BTCTW." })
  shortTitle!: Text;

  @Field(() => TextType, { nullable: true, description: "Who must apply it, in its own words; null: not said." })
  appliesTo!: Text | null;

  @Field(() => String, { nullable: true, description: "What it replaces, in its own words; null: not said." })
  replaces!: string | null;

  @Field(() => Boolean, { description: "false: only number and title are known, it changes nothing." })
  textHeld!: boolean;

  @Field(() => Boolean, {
    description:
      "false: its words were taken from reprints and not compared with the original («trích theo bản đăng lại»).",
  })
  fromOriginal!: boolean;

  @Field(() => OrganisationRef, {
    nullable: true,
    description:
      "The unit from which downwards it holds; null: above what the viewer sees, the issuer says whose it is.",
  })
  organisation!: OrganisationRef | null;

  @Field(() => Years, { description: "Rating years it covers by its own words." })
  years!: Years;

  @Field(() => [Years], { description: "Rating years it holds in fact; none for a draft." })
  inForce!: Years[];

  @Field(() => [DocumentRef], { description: "The documents it builds on in the year looked at, upper to lower." })
  above!: DocumentRef[];

  @Field(() => DocumentRef, {
    nullable: true,
    description:
      "What stands at the head of the rules where it is placed, in the year looked at, while this document holds no longer: a " +
      "document of the Centre came in the place of what it was, or was written below. null: it holds, or is a draft.",
  })
  lapsed!: DocumentRef | null;

  @Field(() => [StatedValue], { description: "What it states, in the order of the document." })
  overrides!: StatedValue[];

  @Field(() => [ConfigurationFinding], { description: "What it states in vain." })
  findings!: ConfigurationFinding[];

  @Field(() => Int, {
    nullable: true,
    description: "To be sent with every change, so that nobody overwrites another's; null for a known document.",
  })
  version!: number | null;

  @Field(() => ID, { nullable: true, description: "The version it replaces; null: none." })
  replacesId!: string | null;

  @Field(() => ID, { nullable: true, description: "The version that replaced it, or is drafted to; null: none." })
  replacedById!: string | null;

  @Field(() => DocumentStep, {
    nullable: true,
    description: "The last change of its draft; null for a known document.",
  })
  drafted!: DocumentStep | null;

  @Field(() => DocumentStep, { nullable: true, description: "Put in force; null: not yet, or a known document." })
  putInForce!: DocumentStep | null;

  @Field(() => DocumentStep, { nullable: true, description: "Withdrawn or replaced; null: neither." })
  withdrawn!: DocumentStep | null;

  @Field(() => Boolean, {
    description: "Whether the viewer may change, put in force or withdraw it, as its state allows.",
  })
  mayAct!: boolean;
}

export const DocumentResult = resultOf("Document", Document);

@ObjectType({ description: "What was taken away." })
export class Deleted {
  @Field(() => ID, { description: "The id it had." })
  id!: string;
}

export const DeletedResult = resultOf("Deleted", Deleted);
