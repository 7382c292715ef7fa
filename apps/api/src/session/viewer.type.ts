import "reflect-metadata";
import { Role } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { Locale } from "../shared/viewer.ts";

@ObjectType({ description: "A role on an organisation and all below it." })
export class Grant {
  @Field(() => Role, { description: "What may be done." })
  role!: Role;

  @Field(() => OrganisationRef, { description: "Where, and at all below." })
  organisation!: OrganisationRef;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day on which the organisation stands no longer; null: it stands.",
  })
  endedOn!: string | null;
}

@ObjectType({ description: "Where what a viewer sees of a year begins." })
export class RootYear {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => OrganisationRef, { description: "The topmost organisation in scope that stands in that year." })
  organisation!: OrganisationRef;
}

@ObjectType("Viewer", { description: "Who is signed in." })
export class ViewerType {
  @Field(() => ID, { description: "Of the account." })
  id!: number;

  @Field(() => String, { description: "As typed to sign in, lower case." })
  username!: string;

  @Field(() => String, { description: "For people." })
  displayName!: string;

  @Field(() => Locale, { description: "Chosen language." })
  locale!: Locale;

  @Field(() => String, { nullable: true, description: "Where reminders go beside the notice; null: nowhere." })
  email?: string | null;

  @Field(() => Boolean, {
    description: "Whether a password of the account's own has to be chosen before anything else is answered.",
  })
  isPasswordDue!: boolean;

  @Field(() => Boolean, {
    description: "Whether a second factor has to be set up before anything else is answered.",
  })
  isSecondFactorDue!: boolean;

  @Field(() => [Grant], { description: "What the account was granted." })
  grants!: Grant[];

  @Field(() => [OrganisationRef], {
    description: "The topmost organisations in scope, in the newest year that has them.",
  })
  roots!: OrganisationRef[];

  @Field(() => [RootYear], { description: "For each year held in which one of them stands, newest first." })
  rootYears!: RootYear[];
}

export const SetEmailResult = resultOf("SetEmail", ViewerType);
export const SignInResult = resultOf("SignIn", ViewerType);
