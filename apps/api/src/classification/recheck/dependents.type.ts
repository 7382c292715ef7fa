import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { ClassificationRow } from "../classification-row.type.ts";

@ObjectType({
  description: "The decided results that rest on one: they are looked at again when it is cancelled or rated anew.",
})
export class Dependents {
  @Field(() => [ClassificationRow], {
    description: "By a share, a cap or the order of decisions; in official order and by name, the first 20.",
  })
  nodes!: ClassificationRow[];

  @Field(() => Int, { description: "All of these." })
  total!: number;

  @Field(() => [ClassificationRow], {
    description: "What rests on those in turn: flagged where one of those contradicts a rule then; the first 20.",
  })
  further!: ClassificationRow[];

  @Field(() => Int, { description: "All of the further ones." })
  furtherTotal!: number;

  @Field(() => Boolean, {
    description: "Besides, the quota scope it counts in: flagged only if it is over its quota then.",
  })
  isCountedInQuota!: boolean;
}
