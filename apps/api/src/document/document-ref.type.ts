import "reflect-metadata";
import type { Text } from "@xep-loai/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { TextType } from "../shared/text.type.ts";

@ObjectType({ description: "A document by its name." })
export class DocumentRef {
  @Field(() => ID, {
    description: "For the query `document`: a known document's own id, or the number of a board's version.",
  })
  id!: string;

  @Field(() => TextType, { description: "Short name, e.g. Hướng dẫn 21-HD/BTCTW." })
  shortTitle!: Text;
}
