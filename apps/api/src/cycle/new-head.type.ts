import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { resultOf } from "../shared/refusal.type.ts";
import { TextType } from "../shared/text.type.ts";

@ObjectType({ description: "What changes where open years go over to the document of the Centre in force for them." })
export class NewHead {
  @Field(() => [Int], { description: "The years that go over, oldest first; none: it is up to date." })
  years!: number[];

  @Field(() => TextType, { description: "The document they are under." })
  before!: TextType;

  @Field(() => TextType, { description: "The one in force for them." })
  after!: TextType;

  @Field(() => Int, { description: "Results that would be rated by the new one; none of them is decided." })
  results!: number;

  @Field(() => Int, {
    description:
      "Of these, those that go back to the draft: what was entered of them is told by the criteria of the old one.",
  })
  restarted!: number;

  @Field(() => Int, { description: "Submissions not sent yet, whose days follow the new one." })
  submissions!: number;
}

export const NewHeadResult = resultOf("NewHead", NewHead);
