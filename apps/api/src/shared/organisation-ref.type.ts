import "reflect-metadata";
import { Level, OrganisationKind } from "@xep-loai/domain";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("OrganisationRef", { description: "An organisation, as named in the year it is shown in." })
export class OrganisationRef {
  @Field(() => ID, { description: "The same in every year." })
  id!: number;

  @Field(() => String, { description: "Official name in that year." })
  name!: string;

  @Field(() => OrganisationKind, { description: "Kind in that year." })
  kind!: OrganisationKind;

  @Field(() => Level, { description: "Level that goes with the kind." })
  level!: Level;
}
