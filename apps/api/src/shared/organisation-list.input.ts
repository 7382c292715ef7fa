import "reflect-metadata";
import { ArgsType, Field, ID, Int } from "type-graphql";

/** Which part of a list is asked for, about which organisation and year. */
@ArgsType()
export class OrganisationListArgs {
  @Field(() => ID, { description: "Of this organisation; refused as not found outside the viewer's scope." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, { defaultValue: 50, description: "Rows of a page, 1 to 200." })
  first!: number;

  @Field(() => String, { nullable: true, description: "nextCursor of the page before; null: from the beginning." })
  after!: string | null;
}
