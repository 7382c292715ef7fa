import "reflect-metadata";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { chooseEmail, chooseLocale } from "../account/account.service.ts";
import { changePassword } from "../account/own-password.service.ts";
import type { Context } from "../shared/context.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { refuseUnseen } from "../shared/refuse-unseen.ts";
import { isSecondFactorDue } from "../shared/second-factor-policy.ts";
import { Locale, type Viewer } from "../shared/viewer.ts";
import { profileOf } from "./profile.service.ts";
import { signIn, signOut, signOutEverywhere, viewerOfSession } from "./session.service.ts";
import { SetEmailResult, SignInResult, ViewerType } from "./viewer.type.ts";

@Resolver()
export class SessionResolver {
  @Query(() => ViewerType, { nullable: true, description: "Who is signed in; null: nobody." })
  viewer(@Ctx() context: Context): Promise<ViewerType> | null {
    return context.account && show(context, context.account);
  }

  @Mutation(() => SignInResult, { description: "Begins a session; its cookie comes with the answer." })
  async signIn(
    @Arg("username", () => String, { description: "Case does not matter." }) username: string,
    @Arg("password", () => String, { description: "As typed." }) password: string,
    @Arg("code", () => String, {
      nullable: true,
      description: "Of the second factor, or a recovery code; asked for (CODE_NEEDED) where the account has one.",
    })
    code: string | null,
    @Ctx() context: Context,
  ): Promise<ViewerType | Refused> {
    const { owner, cookie, address } = context;
    const opened = await signIn(owner, { username, password, code, address, formerToken: cookie.token }, context);
    if (isRefused(opened)) return opened;
    cookie.set(opened.token);
    return show(context, opened.viewer);
  }

  @Mutation(() => SignInResult, {
    description:
      "Changes the password of the account itself, also one for one use; ends its sessions and begins a new one, whose cookie comes with the answer.",
  })
  async changePassword(
    @Arg("password", () => String, { description: "The present one." }) password: string,
    @Arg("newPassword", () => String, { description: "At least 12 characters." }) newPassword: string,
    @Ctx() context: Context,
  ): Promise<ViewerType | Refused> {
    const { owner, account, cookie, now } = context;
    if (account === null) return refuse("NOT_SIGNED_IN");
    const token = await changePassword({ ...context, account }, { password, newPassword });
    if (isRefused(token)) return token;
    cookie.set(token);
    return show(context, (await viewerOfSession(owner, token, now)) ?? account);
  }

  @Mutation(() => Boolean, { description: "Ends this session; true, also where there was none." })
  async signOut(@Ctx() { owner, cookie }: Context): Promise<boolean> {
    await signOut(owner, cookie.token);
    cookie.clear();
    return true;
  }

  @Mutation(() => Boolean, {
    description: "Ends every session of the account, on every machine; false where nobody is signed in.",
  })
  async signOutEverywhere(@Ctx() { owner, cookie, account }: Context): Promise<boolean> {
    if (account !== null) await signOutEverywhere(owner, account);
    cookie.clear();
    return account !== null;
  }

  @Mutation(() => ViewerType, {
    nullable: true,
    description: "Keeps the language for the account's next sessions too; null: nobody is signed in.",
  })
  async setLocale(
    @Arg("locale", () => Locale, { description: "The language from now on." }) locale: Locale,
    @Ctx() context: Context,
  ): Promise<ViewerType | null> {
    if (context.account === null) return null;
    return show(context, await chooseLocale(context.owner, context.account, locale));
  }

  @Mutation(() => SetEmailResult, {
    description:
      "Keeps where the account's reminders go beside the notice; null or empty: nowhere. By the account itself.",
  })
  async setEmail(
    @Arg("email", () => String, { nullable: true, description: "A mail address; null: none." }) email: string | null,
    @Ctx() context: Context,
  ): Promise<ViewerType | Refused> {
    if (context.viewer === null) return refuseUnseen(context.account);
    const viewer = await chooseEmail(context.owner, context.viewer, email);
    return isRefused(viewer) ? viewer : show(context, viewer);
  }
}

async function show({ transaction, secondFactor }: Context, viewer: Viewer): Promise<ViewerType> {
  const profile = await profileOf(await transaction.open(viewer), viewer);
  return { ...profile, isSecondFactorDue: isSecondFactorDue(viewer, secondFactor) };
}
