import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { organisation } from "./organisation.service.ts";
import { OrganisationResult } from "./organisation.type.ts";
import { organisationChildren } from "./organisation-children.service.ts";
import { OrganisationHitsResult, OrganisationPageResult } from "./organisation-page.type.ts";
import { organisationSearch } from "./organisation-search.service.ts";

@ArgsType()
class ChildrenArgs {
  @Field(() => ID, { nullable: true })
  parentId!: string | null;

  @Field(() => Int)
  year!: number;

  @Field(() => SubjectKind, { defaultValue: SubjectKind.MEMBER })
  subjectKind!: SubjectKind;

  @Field(() => Int, { defaultValue: 100 })
  first!: number;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ArgsType()
class SearchArgs {
  @Field(() => String)
  text!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int, { defaultValue: 20 })
  first!: number;
}

@Resolver()
export class OrganisationResolver {
  @Query(() => OrganisationResult)
  organisation(@Arg("id", () => ID) id: string, @Arg("year", () => Int) year: number, @Ctx() context: Context) {
    return asViewer(context, (tx) => organisation(tx, id, year, context.now));
  }

  @Query(() => OrganisationPageResult, { description: "Without a parent: the topmost organisations of the viewer." })
  organisationChildren(@Args(() => ChildrenArgs) args: ChildrenArgs, @Ctx() context: Context) {
    const input = { ...args, parentId: args.parentId ?? null };
    return asViewer(context, (tx, viewer) => organisationChildren(tx, viewer, input, context.now));
  }

  @Query(() => OrganisationHitsResult, { description: "Whatever the case and the diacritics; best first." })
  organisationSearch(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => organisationSearch(tx, args));
  }
}
