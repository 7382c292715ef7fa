import "reflect-metadata";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { refuseUnseen } from "../shared/refuse-unseen.ts";
import { DateScalar } from "../shared/scalars.ts";
import { AccountSeenArgs, AccountsArgs, NewAccountInput, RoleAtInput, RoleInput } from "./account.input.ts";
import {
  type AccountPage,
  AccountPageResult,
  AccountResult,
  type AccountType,
  type OneTimePassword,
  OneTimePasswordResult,
} from "./account.type.ts";
import { createAccount, lockAccount, setOneTimePassword, unlockAccount } from "./account-acts.service.ts";
import { accounts } from "./accounts.service.ts";
import { asAdministrator } from "./administering.ts";
import { endRole, giveRole } from "./role-acts.service.ts";

type Answer = Promise<AccountType | Refused>;

@Resolver()
export class AccountResolver {
  @Query(() => AccountPageResult, {
    description:
      "The accounts with a role at or below what the viewer administers, by user name. For an ADMINISTRATOR.",
  })
  async accounts(
    @Args(() => AccountsArgs) asked: AccountsArgs,
    @Ctx() { viewer, account, owner, now }: Context,
  ): Promise<AccountPage | Refused> {
    return viewer === null ? refuseUnseen(account) : accounts(owner, viewer, now, asked);
  }

  @Mutation(() => OneTimePasswordResult, {
    description:
      "Makes an account with its first role, and a password for one use, this once shown. By an ADMINISTRATOR there or above.",
  })
  createAccount(
    @Arg("given", () => NewAccountInput, { description: "Who, and what they may do." }) given: NewAccountInput,
    @Ctx() context: Context,
  ): Promise<OneTimePassword | Refused> {
    return asAdministrator(context, (at) => createAccount(at, given));
  }

  @Mutation(() => OneTimePasswordResult, {
    description:
      "Draws a password for one use in place of the present one, this once shown, and ends what the account is signed in to. " +
      "By an ADMINISTRATOR of all it holds; refused OWN_ACCOUNT for one's own.",
  })
  setOneTimePassword(
    @Args(() => AccountSeenArgs) seen: AccountSeenArgs,
    @Ctx() context: Context,
  ): Promise<OneTimePassword | Refused> {
    return asAdministrator(context, (at) => setOneTimePassword(at, seen));
  }

  @Mutation(() => AccountResult, {
    description:
      "Locks an account and ends what it is signed in to. Refused OWN_ACCOUNT for one's own, LAST_ADMINISTRATOR where nobody would be left " +
      "to administer a place. By an ADMINISTRATOR of all it holds.",
  })
  lockAccount(@Args(() => AccountSeenArgs) seen: AccountSeenArgs, @Ctx() context: Context): Answer {
    return asAdministrator(context, (at) => lockAccount(at, seen));
  }

  @Mutation(() => AccountResult, {
    description: "Lets a locked account sign in again. By an ADMINISTRATOR of all it holds.",
  })
  unlockAccount(@Args(() => AccountSeenArgs) seen: AccountSeenArgs, @Ctx() context: Context): Answer {
    return asAdministrator(context, (at) => unlockAccount(at, seen));
  }

  @Mutation(() => AccountResult, {
    description:
      "Gives an account a role at an organisation, from a day and perhaps until one; given anew its days are set anew. " +
      "By an ADMINISTRATOR of the organisation or above, and of all the account holds; refused OWN_ACCOUNT for one's own.",
  })
  giveRole(
    @Args(() => AccountSeenArgs) seen: AccountSeenArgs,
    @Arg("given", () => RoleInput, { description: "Which role, where, and from when." }) given: RoleInput,
    @Ctx() context: Context,
  ): Answer {
    return asAdministrator(context, (at) => giveRole(at, seen, given));
  }

  @Mutation(() => AccountResult, {
    description:
      "Ends a role. Refused OWN_ACCOUNT for one's own, LAST_ADMINISTRATOR where nobody would be left to administer the place without an end.",
  })
  endRole(
    @Args(() => AccountSeenArgs) seen: AccountSeenArgs,
    @Arg("given", () => RoleAtInput, { description: "Which role, and where." }) given: RoleAtInput,
    @Arg("lastDay", () => DateScalar, { nullable: true, description: "null: it is held no more from now on." })
    lastDay: string | null,
    @Ctx() context: Context,
  ): Answer {
    return asAdministrator(context, (at) => endRole(at, seen, given, lastDay));
  }
}
