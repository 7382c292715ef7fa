import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { resultOf } from "../shared/refusal.type.ts";

@ObjectType({ description: "How far a year has come, in the whole tree." })
export class YearProgress {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, {
    description: "Results of organisations, members, collectives and leaders; cancelled ones left out.",
  })
  subjects!: number;

  @Field(() => Int, { description: "Of those, how many are to be rated and not decided." })
  undecided!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Units that are to send results to their superior; null: it is closed.",
  })
  units!: number | null;

  @Field(() => Int, { nullable: true, description: "Of those, whose results were not received; null: it is closed." })
  notReceived!: number | null;

  @Field(() => Int, { description: "Documents in force in it anywhere." })
  documents!: number;
}

@ObjectType({ description: "How the years stand." })
export class YearsProgress {
  @Field(() => [YearProgress], { description: "Newest first." })
  nodes!: YearProgress[];
}

export const YearsProgressResult = resultOf("YearsProgress", YearsProgress);
