import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../shared/scalars.ts";

@ObjectType({ description: "The document by which a member is exempt or suspended." })
export class StandingDecision {
  @Field(() => String, { description: "Its number." })
  number!: string;

  @Field(() => DateScalar, { description: "Its day." })
  decidedOn!: string;

  @Field(() => String, { description: "The body that decided." })
  byBody!: string;
}
