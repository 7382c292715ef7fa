import "reflect-metadata";
import { ArgsType, Field, Int } from "type-graphql";
import { OrganisationListArgs } from "./organisation-list.input.ts";

/** Which figures stand in the rows: of whom, and whether decided ones alone. */
@ArgsType()
export class FiguresArgs extends OrganisationListArgs {
  @Field(() => String, { nullable: true, description: "Only those of one group, a value of `groups`; null: all." })
  group!: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Count decided tiers alone; false: the best known of each subject, provisional.",
  })
  decidedOnly!: boolean;

  @Field(() => Int, { defaultValue: 100, description: "Rows of a page, 1 to 200." })
  override first!: number;
}
