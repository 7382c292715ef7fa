import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { Document } from "./document.type.ts";
import { DocumentPlace } from "./document-place.ts";

registerLabelled(DocumentPlace, "DocumentPlace", "Where a document stands, seen from the organisation asked for.", {
  ABOVE: { vi: "Của cấp trên, áp dụng cho đơn vị", en: "Of an organisation above, binding this one" },
  HERE: { vi: "Của chính đơn vị", en: "Of the organisation itself" },
  BELOW: { vi: "Của đơn vị trực thuộc", en: "Of an organisation below" },
});

@ObjectType({ description: "A document in the list of an organisation." })
export class ListedDocument {
  @Field(() => DocumentPlace, { description: "Above, at or below the organisation." })
  place!: DocumentPlace;

  @Field(() => Document, { description: "The document, as it stands in the year." })
  document!: Document;
}

@ObjectType({
  description:
    "Documents, from the root downwards: those in force on the way to the organisation and below it, in the year; after " +
    "those of a unit its drafts, for who may draft there, whatever their year.",
})
export class DocumentPage {
  @Field(() => [ListedDocument], { description: "One page." })
  nodes!: ListedDocument[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;
}

export const DocumentPageResult = resultOf("DocumentPage", DocumentPage);
