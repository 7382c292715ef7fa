import "reflect-metadata";
import { Role } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

@ObjectType({ description: "A role of an account on an organisation and all below it, with its days." })
export class AccountRole {
  @Field(() => Role, { description: "What may be done." })
  role!: Role;

  @Field(() => OrganisationRef, { description: "Where, and at all below, as it stood in its newest year." })
  organisation!: OrganisationRef;

  @Field(() => DateScalar, { nullable: true, description: "First day it is held; null: ever since." })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day it is held; null: it does not end." })
  until!: string | null;

  @Field(() => Boolean, { description: "Whether it is held today." })
  isHeld!: boolean;
}

@ObjectType("Account", { description: "Somebody who may sign in, as an administrator sees it." })
export class AccountType {
  @Field(() => ID, { description: "Of the account." })
  id!: number;

  @Field(() => String, { description: "As typed to sign in, lower case." })
  username!: string;

  @Field(() => String, { description: "For people." })
  displayName!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it cannot sign in; null: it can." })
  lockedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Its password was drawn by an administrator and opens until then, only to be changed; null: its own.",
  })
  oneTimeUntil!: Date | null;

  @Field(() => Boolean, { description: "Whether a code is asked for at sign-in." })
  hasSecondFactor!: boolean;

  @Field(() => Boolean, { description: "Whether it is the viewer's own, which somebody else administers." })
  isOwn!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer administers all it holds, and may act on it." })
  mayChange!: boolean;

  @Field(() => Int, { description: "To be given back with an act: refused as CHANGED_MEANWHILE where it is another." })
  version!: number;

  @Field(() => [AccountRole], {
    description: "Roles at and below what the viewer administers: those without an end first, those that ended too.",
  })
  roles!: AccountRole[];
}

@ObjectType({ description: "An account with a password for one use." })
export class OneTimePassword {
  @Field(() => AccountType, { description: "As it is now." })
  account!: AccountType;

  @Field(() => String, {
    description: "To be told to the owner; it is never shown again, and has to be changed first.",
  })
  password!: string;
}

@ObjectType({ description: "Part of the accounts an administrator sees, by user name." })
export class AccountPage {
  @Field(() => [AccountType], { description: "Of this page." })
  nodes!: AccountType[];

  @Field(() => String, { nullable: true, description: "To be given as `after`; null: there are no more." })
  nextCursor!: string | null;
}

export const AccountPageResult = resultOf("AccountPage", AccountPage);
export const AccountResult = resultOf("Account", AccountType);
export const OneTimePasswordResult = resultOf("OneTimePassword", OneTimePassword);
