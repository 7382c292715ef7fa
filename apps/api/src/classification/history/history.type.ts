import "reflect-metadata";
import type { Text } from "@xep-loai/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { resultOf } from "../../shared/refusal.type.ts";
import { DateTimeScalar } from "../../shared/scalars.ts";
import { TextType } from "../../shared/text.type.ts";

@ObjectType({ description: "One thing that was changed, from which value to which, in the words of the documents." })
export class FieldChange {
  @Field(() => String, { description: "Name of what changed, within the result." })
  field!: string;

  @Field(() => TextType, { description: "What it is called." })
  label!: Text;

  @Field(() => TextType, {
    nullable: true,
    description: "As it was; null: there was none, or it cannot be told.",
  })
  before!: Text | null;

  @Field(() => TextType, {
    nullable: true,
    description: "As it is since; null: there is none, or it cannot be told.",
  })
  after!: Text | null;
}

@ObjectType({ description: "What somebody changed of a result in one act." })
export class ResultChange {
  @Field(() => ID, { description: "Of the entry." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  at!: string;

  @Field(() => String, { description: "Who, as the account was called then." })
  byName!: string;

  @Field(() => [FieldChange], { description: "Each thing that changed; at least one." })
  changes!: FieldChange[];
}

@ObjectType({ description: "Who changed what of a result («Lịch sử»), the newest first." })
export class ResultHistory {
  @Field(() => [ResultChange], { description: "One act each." })
  nodes!: ResultChange[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;
}

export const ResultHistoryResult = resultOf("ResultHistory", ResultHistory);
