import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { resultOf } from "../../shared/refusal.type.ts";

@ObjectType({ description: "How many got a draft; all 0 where everybody had one." })
export class DraftedResults {
  @Field(() => Int, { description: "Party organisations." })
  organisations!: number;

  @Field(() => Int, { description: "Members." })
  members!: number;

  @Field(() => Int, { description: "Leadership collectives." })
  collectives!: number;

  @Field(() => Int, { description: "Leaders." })
  leaders!: number;
}

export const DraftedResultsResult = resultOf("DraftedResults", DraftedResults);
