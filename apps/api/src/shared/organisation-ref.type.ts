import "reflect-metadata";
import { Level, OrganisationKind } from "@xep-loai/domain";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("OrganisationRef", { description: "An organisation, as named in the year it is shown in." })
export class OrganisationRef {
  @Field(() => ID)
  id!: number;

  @Field(() => String)
  name!: string;

  @Field(() => OrganisationKind)
  kind!: OrganisationKind;

  @Field(() => Level)
  level!: Level;
}
