import "reflect-metadata";
import type { Text } from "@xep-loai/domain";
import { Field, ObjectType } from "type-graphql";

@ObjectType("Text", { description: "A sentence in both languages of the product." })
export class TextType implements Text {
  @Field(() => String, { description: "Vietnamese." })
  vi!: string;

  @Field(() => String, { description: "English." })
  en!: string;
}
