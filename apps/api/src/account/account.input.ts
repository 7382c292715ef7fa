import "reflect-metadata";
import { Role } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../shared/scalars.ts";

@ArgsType()
export class AccountsArgs {
  @Field(() => ID, {
    nullable: true,
    description: "With a role held at this organisation or below it; null: wherever the viewer administers.",
  })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: "Part of a name, without regard to accents; null: all." })
  text?: string | null;

  @Field(() => Int, { defaultValue: 50, description: "How many, 1 to 200." })
  first!: number;

  @Field(() => String, { nullable: true, description: "`nextCursor` of the page before; null: the first page." })
  after?: string | null;
}

@ArgsType()
export class AccountSeenArgs {
  @Field(() => ID, { description: "Of the account." })
  id!: string;

  @Field(() => Int, { description: "As it was last seen; refused as CHANGED_MEANWHILE where it is another by now." })
  version!: number;
}

@InputType({ description: "Which role, and where." })
export class RoleAtInput {
  @Field(() => Role, { description: "What may be done." })
  role!: Role;

  @Field(() => ID, { description: "Where, and at all below; at or below what the viewer administers." })
  organisationId!: string;
}

@InputType({ description: "A role to be given." })
export class RoleInput extends RoleAtInput {
  @Field(() => DateScalar, { nullable: true, description: "First day; null: today." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null: it does not end." })
  until?: string | null;
}

@InputType({ description: "An account to be made, with its first role." })
export class NewAccountInput extends RoleInput {
  @Field(() => String, { description: "To sign in: a to z, digits, dot, hyphen; 3 to 50 of them." })
  username!: string;

  @Field(() => String, { description: "For people: a name, or that of an office." })
  displayName!: string;
}
