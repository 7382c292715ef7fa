import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { OrganisationRow } from "./organisation-page.type.ts";

@ObjectType({ description: "An organisation in the tree, without figures." })
export class OutlinedOrganisation extends OrganisationRef {
  @Field(() => ID, { description: "The organisation it stands in." })
  parentId!: number;

  @Field(() => Int, { description: "Direct subordinates in that year's tree." })
  childCount!: number;
}

@ObjectType({ description: "Direct subordinates of several organisations." })
export class OrganisationOutline {
  @Field(() => [OutlinedOrganisation], { description: "By parent, those of one parent in official order." })
  nodes!: OutlinedOrganisation[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;
}

@ObjectType({ description: "Rows of the tree, wherever they stand in it." })
export class OrganisationRows {
  @Field(() => [OrganisationRow], { description: "Those of the asked ones that the viewer sees; in no order." })
  nodes!: OrganisationRow[];
}

export const OrganisationOutlineResult = resultOf("OrganisationOutline", OrganisationOutline);
export const OrganisationRowsResult = resultOf("OrganisationRows", OrganisationRows);
