import "reflect-metadata";
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { packers, requestPackage, upwardPackages } from "./packages.service.ts";
import { type UpwardPackages, UpwardPackagesResult } from "./upward-package.type.ts";

@ArgsType()
class UpwardPackagesArgs {
  @Field(() => ID, { description: "Of this organisation; refused as not found outside the viewer's scope." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;
}

@Resolver()
export class UpwardPackageResolver {
  @Query(() => UpwardPackagesResult, { description: "The packages for the superior of a unit the viewer asked for." })
  upwardPackages(@Args(() => UpwardPackagesArgs) args: UpwardPackagesArgs, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => upwardPackages(tx, viewer, args));
  }

  @Mutation(() => UpwardPackagesResult, {
    description:
      "Asks for a package; a job makes it. By an EDITOR, APPRAISER or DECIDER of the organisation or above it.",
  })
  requestUpwardPackage(
    @Args(() => UpwardPackagesArgs) args: UpwardPackagesArgs,
    @Arg("ofEach", () => Boolean, { description: "One of each direct subordinate instead." }) ofEach: boolean,
    @Ctx() context: Context,
  ): Promise<UpwardPackages | Refused> {
    return asActor(context, packers, (tx, actor) =>
      requestPackage({ tx, actor, now: context.now }, { ...args, ofEach }),
    );
  }
}
