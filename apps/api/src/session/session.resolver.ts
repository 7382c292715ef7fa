import "reflect-metadata";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { chooseEmail, chooseLocale } from "../account/account.service.ts";
import type { Context } from "../shared/context.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { Locale, type Viewer } from "../shared/viewer.ts";
import { profileOf } from "./profile.service.ts";
import { signIn, signOut, signOutEverywhere } from "./session.service.ts";
import { SetEmailResult, SignInResult, ViewerType } from "./viewer.type.ts";

@Resolver()
export class SessionResolver {
  @Query(() => ViewerType, { nullable: true, description: "Who is signed in; null: nobody." })
  viewer(@Ctx() context: Context): Promise<ViewerType> | null {
    return context.viewer && show(context, context.viewer);
  }

  @Mutation(() => SignInResult, { description: "Begins a session; its cookie comes with the answer." })
  async signIn(
    @Arg("username", () => String, { description: "Case does not matter." }) username: string,
    @Arg("password", () => String, { description: "As typed." }) password: string,
    @Ctx() context: Context,
  ): Promise<ViewerType | Refused> {
    const { owner, cookie, address, now } = context;
    const opened = await signIn(owner, { username, password, address, formerToken: cookie.token }, now);
    if (isRefused(opened)) return opened;
    cookie.set(opened.token);
    return show(context, opened.viewer);
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
  async signOutEverywhere(@Ctx() { owner, cookie, viewer }: Context): Promise<boolean> {
    if (viewer !== null) await signOutEverywhere(owner, viewer);
    cookie.clear();
    return viewer !== null;
  }

  @Mutation(() => ViewerType, {
    nullable: true,
    description: "Keeps the language for the account's next sessions too; null: nobody is signed in.",
  })
  async setLocale(
    @Arg("locale", () => Locale, { description: "The language from now on." }) locale: Locale,
    @Ctx() context: Context,
  ): Promise<ViewerType | null> {
    if (context.viewer === null) return null;
    return show(context, await chooseLocale(context.owner, context.viewer, locale));
  }

  @Mutation(() => SetEmailResult, {
    description:
      "Keeps where the account's reminders go beside the notice; null or empty: nowhere. By the account itself.",
  })
  async setEmail(
    @Arg("email", () => String, { nullable: true, description: "A mail address; null: none." }) email: string | null,
    @Ctx() context: Context,
  ): Promise<ViewerType | Refused> {
    if (context.viewer === null) return refuse("NOT_SIGNED_IN");
    const viewer = await chooseEmail(context.owner, context.viewer, email);
    return isRefused(viewer) ? viewer : show(context, viewer);
  }
}

async function show({ transaction }: Context, viewer: Viewer): Promise<ViewerType> {
  return profileOf(await transaction.open(viewer), viewer);
}
