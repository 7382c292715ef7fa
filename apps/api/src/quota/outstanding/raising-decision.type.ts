import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../shared/scalars.ts";

@ObjectType({
  description:
    "The document by which more than 20 % may be at the top tier (QĐ 366, Điều 11, 1.5). It may be of a unit above what the " +
    "viewer sees, so it says neither which nor who recorded it.",
})
export class RaisingDecision {
  @Field(() => Int, { description: "In percent of those at GOOD, above 20 and up to 25." })
  rate!: number;

  @Field(() => String, { description: "Number of the document." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date." })
  decidedOn!: string;

  @Field(() => String, { description: "The body that decided." })
  byBody!: string;
}
