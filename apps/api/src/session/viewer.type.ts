import "reflect-metadata";
import { Role } from "@xep-loai/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { Locale } from "../shared/viewer.ts";

@ObjectType({ description: "A role on an organisation and all below it." })
export class Grant {
  @Field(() => Role)
  role!: Role;

  @Field(() => OrganisationRef)
  organisation!: OrganisationRef;
}

@ObjectType("Viewer", { description: "Who is signed in." })
export class ViewerType {
  @Field(() => ID)
  id!: number;

  @Field(() => String)
  username!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => Locale)
  locale!: Locale;

  @Field(() => [Grant])
  grants!: Grant[];

  @Field(() => [OrganisationRef], {
    description: "The topmost organisations in scope, in the newest year that has them.",
  })
  roots!: OrganisationRef[];
}

export const SignInResult = resultOf("SignIn", ViewerType);
