import "reflect-metadata";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../shared/context.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { refuseUnseen } from "../shared/refuse-unseen.ts";
import {
  beginSecondFactor,
  confirmSecondFactor,
  type OwnAsked,
  removeSecondFactor,
  secondFactorOf,
} from "./own-second-factor.service.ts";
import { resetSecondFactor } from "./reset-second-factor.service.ts";
import {
  type SecondFactor,
  type SecondFactorBegun,
  SecondFactorBegunResult,
  type SecondFactorConfirmed,
  SecondFactorConfirmedResult,
  type SecondFactorReset,
  SecondFactorResetResult,
  SecondFactorResult,
} from "./second-factor.type.ts";

@Resolver()
export class SecondFactorResolver {
  @Query(() => SecondFactorResult, { description: "How the second factor of the account that asks stands." })
  secondFactor(@Ctx() context: Context): Promise<SecondFactor | Refused> {
    return asOwner(context, (asked) => secondFactorOf(context.owner, asked));
  }

  @Mutation(() => SecondFactorBegunResult, {
    description: "Draws a new secret for an authenticator app; nothing changes at sign-in until a code of it is given.",
  })
  beginSecondFactor(
    @Arg("password", () => String, { description: "Of the account, once more." }) password: string,
    @Ctx() context: Context,
  ): Promise<SecondFactorBegun | Refused> {
    return asOwner(context, (asked) => beginSecondFactor(context.owner, asked, password));
  }

  @Mutation(() => SecondFactorConfirmedResult, {
    description: "Asks for a code at every sign-in from now on; answers the recovery codes, this once.",
  })
  confirmSecondFactor(
    @Arg("code", () => String, { description: "What the app shows." }) code: string,
    @Ctx() context: Context,
  ): Promise<SecondFactorConfirmed | Refused> {
    return asOwner(context, (asked) => confirmSecondFactor(context.owner, asked, code));
  }

  @Mutation(() => SecondFactorResult, { description: "Asks the account for its password alone again." })
  removeSecondFactor(
    @Arg("password", () => String, { description: "Of the account, once more." }) password: string,
    @Arg("code", () => String, { description: "What the app shows, or a recovery code." }) code: string,
    @Ctx() context: Context,
  ): Promise<SecondFactor | Refused> {
    return asOwner(context, (asked) => removeSecondFactor(context.owner, asked, password, code));
  }

  @Mutation(() => SecondFactorResetResult, {
    description:
      "Takes the second factor of another account away, and ends its sessions: by who administers everything it holds a role on.",
  })
  async resetSecondFactor(
    @Arg("username", () => String, { description: "Of who lost phone and recovery codes." }) username: string,
    @Ctx() { viewer, account, owner, ...asked }: Context,
  ): Promise<SecondFactorReset | Refused> {
    return viewer === null ? refuseUnseen(account) : resetSecondFactor(owner, viewer, asked, username);
  }
}

/** For the account itself, also where it has to set one up before anything else. */
async function asOwner<T>(
  { account, ...context }: Context,
  act: (asked: OwnAsked) => Promise<T | Refused>,
): Promise<T | Refused> {
  return account === null ? refuse("NOT_SIGNED_IN") : act({ ...context, account, accountId: account.id });
}
