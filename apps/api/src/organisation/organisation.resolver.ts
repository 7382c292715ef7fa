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
  @Field(() => ID, { nullable: true, description: "null: the topmost organisations of the viewer." })
  parentId!: string | null;

  @Field(() => Int, { description: "Rating year; its tree is shown." })
  year!: number;

  @Field(() => SubjectKind, {
    defaultValue: SubjectKind.MEMBER,
    description: "Whose figures and quotas the rows show.",
  })
  subjectKind!: SubjectKind;

  @Field(() => Int, { defaultValue: 100, description: "Rows of a page, 1 to 200." })
  first!: number;

  @Field(() => String, { nullable: true, description: "nextCursor of the page before; null: from the beginning." })
  after!: string | null;
}

@ArgsType()
class SearchArgs {
  @Field(() => String, { description: "Part of a name, at most 200 characters." })
  text!: string;

  @Field(() => Int, { description: "Rating year; its tree is searched." })
  year!: number;

  @Field(() => Int, { defaultValue: 20, description: "How many finds, 1 to 200." })
  first!: number;
}

@Resolver()
export class OrganisationResolver {
  @Query(() => OrganisationResult, { description: "An organisation as it stood in a year." })
  organisation(
    @Arg("id", () => ID, { description: "Of the organisation." }) id: string,
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => organisation(tx, id, year, context.now));
  }

  @Query(() => OrganisationPageResult, {
    description: "Direct subordinates with figures; without a parent the topmost organisations of the viewer.",
  })
  organisationChildren(@Args(() => ChildrenArgs) args: ChildrenArgs, @Ctx() context: Context) {
    const input = { ...args, parentId: args.parentId ?? null };
    return asViewer(context, (tx, viewer) => organisationChildren(tx, viewer, input, context.now));
  }

  @Query(() => OrganisationHitsResult, { description: "Organisations by name, whatever the case and the diacritics." })
  organisationSearch(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => organisationSearch(tx, args));
  }
}
