import "reflect-metadata";
import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../shared/context.ts";

@Resolver()
export class SingleSignOnResolver {
  @Query(() => Boolean, {
    description:
      "Whether one signs in at the organisation's own server as well (OpenID Connect), by `/sign-in/sso`; asked before anybody is signed in.",
  })
  singleSignOn(@Ctx() { hasSingleSignOn }: Context): boolean {
    return hasSingleSignOn;
  }
}
